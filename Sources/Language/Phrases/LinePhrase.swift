/// How a line of the journal, and what someone did, is put in words:
/// `Resources/language/sentences.*.txt`.
public enum LinePhrase: String, PhraseKey {
  /// {kind} about {person}.
  case ofPerson = "line.ofPerson"
  /// Someone new: {kind} and {person}.
  case namedPerson = "line.namedPerson"
  /// {head} and what it says, {details}.
  case details = "line.details"
  /// A label and its value, for what does not speak for itself.
  case labelled = "line.labelled"
  /// A field that was emptied.
  case cleared = "line.cleared"
  /// What a withdrawal took back: {n} lines.
  case withdrew = "line.withdrew"
  /// A session without a theme.
  case sessionAt = "line.sessionAt"
  case onDay = "line.onDay"
  case toPartner = "line.toPartner"
  case appointmentWith = "line.appointmentWith"
}
