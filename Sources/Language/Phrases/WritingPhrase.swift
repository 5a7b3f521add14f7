/// A text that is written in another program: `Resources/language/forms.*.txt`.
public enum WritingPhrase: String, PhraseKey {
  case noEditor = "writing.noEditor"
  case notStarted = "writing.notStarted"
  case failed = "writing.failed"
  case notKept = "writing.notKept"
  case unchanged = "writing.unchanged"
  case shielded = "writing.shielded"
}
