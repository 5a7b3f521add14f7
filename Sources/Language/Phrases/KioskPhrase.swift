/// What the survey kiosk says to participants: `Resources/kiosk/*.txt`. It has languages of its own,
/// so it is not among the phrases of the program.
public enum KioskPhrase: String, CaseIterable, Sendable {
  /// What the language is called by those who speak it.
  case name = "kiosk.name"
  /// The word for "language".
  case language = "kiosk.language"
  case progress = "kiosk.progress"
  case worst = "kiosk.worst"
  case best = "kiosk.best"
  case nameless = "kiosk.nameless"
  case answerKeys = "kiosk.answerKeys"
  case skip = "kiosk.skip"
  case back = "kiosk.back"
  case thanks = "kiosk.thanks"
  case passOn = "kiosk.passOn"
  case next = "kiosk.next"
}

/// What the facilitator reads before the laptop goes round and when it comes back:
/// `Resources/language/kiosk.*.txt`.
public enum KioskHostPhrase: String, PhraseKey {
  case title = "kioskHost.title"
  case begin = "kioskHost.begin"
  case leaving = "kioskHost.leaving"
  case word = "kioskHost.word"
  case beginKeys = "kioskHost.beginKeys"
  case leavingKeys = "kioskHost.leavingKeys"
  case ended = "kioskHost.ended"
}
