/// What someone should know although it was written: `Resources/language/sentences.*.txt`.
public enum WarningPhrase: String, PhraseKey {
  case walkInClosedTrack = "heed.walkInClosedTrack"
  case roomFull = "heed.roomFull"
  case othersWaitLonger = "heed.othersWaitLonger"
  /// Counted: one seat is free, two seats are free.
  case seatsAreFree = "heed.seatsAreFree"
  case notExpected = "heed.notExpected"
  /// Counted: one person to call, two people to call.
  case peopleToCall = "heed.peopleToCall"
  case nextInLine = "heed.nextInLine"
  case holidaySkipped = "heed.holidaySkipped"
  case closureSkipped = "heed.closureSkipped"
}
