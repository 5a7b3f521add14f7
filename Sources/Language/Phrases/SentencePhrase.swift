/// Why something is not done, and what to look out for: `Resources/language/domain.*.txt`.
public enum SentencePhrase: String, PhraseKey {
  // What is wrong with what was typed.
  case personMissing = "refusal.personMissing"
  case personNotExpected = "refusal.personNotExpected"
  case fieldMissing = "refusal.fieldMissing"
  case fieldUnknown = "refusal.fieldUnknown"
  case valueUnknown = "refusal.valueUnknown"
  case kindUnknown = "refusal.kindUnknown"
  case notADate = "refusal.notADate"
  case noSuchDay = "refusal.noSuchDay"
  case otherWeekday = "refusal.otherWeekday"
  case notATime = "refusal.notATime"

  // What a person must look at; it stops nothing.
  case inConflict = "warning.inConflict"
  case incomplete = "warning.incomplete"
  case unknownLines = "warning.unknownLines"
  case clockAhead = "warning.clockAhead"
  case withoutConfidential = "warning.withoutConfidential"
}
