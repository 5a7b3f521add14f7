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
  case likelyDouble = "heed.likelyDouble"
  case outsideTarget = "heed.outsideTarget"
  case targetNotKnown = "heed.targetNotKnown"
  case outsideConditions = "heed.outsideConditions"
  case conditionsNotKnown = "heed.conditionsNotKnown"
  case vacancyFull = "heed.vacancyFull"
  case vacancyPast = "heed.vacancyPast"
  case othersWaitForResource = "heed.othersWaitForResource"
  case hoursInMonth = "heed.hoursInMonth"
  case hoursInYear = "heed.hoursInYear"
  case monthsWorked = "heed.monthsWorked"
  case headcountLow = "heed.headcountLow"
  case holidaySkipped = "heed.holidaySkipped"
  case closureSkipped = "heed.closureSkipped"
}
