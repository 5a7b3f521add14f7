/// What someone should know although it is written: `Resources/language/domain.*.txt`.
public enum WarningPhrase: String, PhraseKey {
  case walkInClosedTrack = "warning.walkInClosedTrack"
  case roomFull = "warning.roomFull"
  case othersWaitLonger = "warning.othersWaitLonger"
  /// Counted by free seats.
  case seatsAreFree = "warning.seatsAreFree"
  case notExpected = "warning.notExpected"
  /// Counted by people.
  case peopleToCall = "warning.peopleToCall"
  case nextInLine = "warning.nextInLine"

  // What the journal itself has to say.
  case inConflict = "warning.inConflict"
  case incomplete = "warning.incomplete"
  /// Counted by lines.
  case unknownLines = "warning.unknownLines"
  case clockAhead = "warning.clockAhead"
  case withoutConfidential = "warning.withoutConfidential"
}
