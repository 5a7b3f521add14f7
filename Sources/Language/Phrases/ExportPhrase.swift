/// What `samen export` says: `Resources/language/export.*.txt`.
public enum ExportPhrase: String, PhraseKey {
  // In a calendar.
  case session = "export.session"
  case cancelled = "export.cancelled"
  case number = "export.number"
  case noSessions = "export.noSessions"
}

/// What stands in a sheet for researchers, and what is said beside it: `Resources/language/export.*.txt`.
public enum ResearchPhrase: String, PhraseKey {
  // Headings.
  case pseudonym = "research.pseudonym"
  case municipality = "research.municipality"
  case motherTongue = "research.motherTongue"
  case schooling = "research.schooling"
  case arrival = "research.arrival"
  case dutch = "research.dutch"
  case age = "research.age"
  case gender = "research.gender"
  case sessions = "research.sessions"
  case weeks = "research.weeks"
  case outcome = "research.outcome"
  case waiting = "research.waiting"

  // What people are.
  case unknown = "research.unknown"
  case leftOut = "research.leftOut"
  case speaksDutch = "research.speaksDutch"
  case european = "research.european"
  case elsewhere = "research.elsewhere"
  case newcomer = "research.newcomer"
  case longSettled = "research.longSettled"
  case fromHere = "research.fromHere"
  case shortSchooled = "research.shortSchooled"
  case longerSchooled = "research.longerSchooled"

  // Beside it.
  case rows = "research.rows"
  case widened = "research.widened"
  case hidden = "research.hidden"
  case withdrawn = "research.withdrawn"
  case without = "research.without"
  case warning = "research.warning"
  case tooFew = "research.tooFew"
}
