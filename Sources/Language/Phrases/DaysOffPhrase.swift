/// What `samen import ics` says: `Resources/language/daysoff.*.txt`.
public enum DaysOffPhrase: String, PhraseKey {
  case read = "daysOff.read"
  case unnamed = "daysOff.unnamed"
  case fromTo = "daysOff.fromTo"

  // What is said of an event.
  case added = "daysOff.added"
  case known = "daysOff.known"
  case holiday = "daysOff.holiday"
  case wholeDays = "daysOff.wholeDays"
  case onlyHours = "daysOff.onlyHours"
  case cancelled = "daysOff.cancelled"
  case comesBack = "daysOff.comesBack"
  case past = "daysOff.past"
  case tooLong = "daysOff.tooLong"
  case notAnEvent = "daysOff.notAnEvent"
  case noDay = "daysOff.noDay"
  case badDay = "daysOff.badDay"
  case endsEarlier = "daysOff.endsEarlier"
  case cutOff = "daysOff.cutOff"
  case endWithoutBeginning = "daysOff.endWithoutBeginning"
  case notALine = "daysOff.notALine"

  // What came of it.
  case addedCount = "daysOff.addedCount"
  case knownCount = "daysOff.knownCount"
  case leftOutCount = "daysOff.leftOutCount"
  case refusedCount = "daysOff.refusedCount"
  case notACalendar = "daysOff.notACalendar"
}
