/// What to look out for: `Resources/language/domain.*.txt`.
public enum SentencePhrase: String, PhraseKey {
  // What a person must look at; it stops nothing.
  case inConflict = "warning.inConflict"
  case incomplete = "warning.incomplete"
  case unknownLines = "warning.unknownLines"
  case clockAhead = "warning.clockAhead"
  case withoutConfidential = "warning.withoutConfidential"
}
