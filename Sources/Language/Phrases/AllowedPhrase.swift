/// What may stand in a field, as told to someone who typed something else:
/// `Resources/language/sentences.*.txt`.
public enum AllowedPhrase: String, PhraseKey {
  case line = "allowed.line"
  case text = "allowed.text"
  case reference = "allowed.reference"
  case identifier = "allowed.identifier"
  case handle = "allowed.handle"
  case day = "allowed.day"
  case time = "allowed.time"
  case flag = "allowed.flag"
  case number = "allowed.number"
  case list = "allowed.list"
}
