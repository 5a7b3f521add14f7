/// What is said when somebody is erased: `Resources/language/devices.*.txt`.
public enum ErasingPhrase: String, PhraseKey {
  case whatGoes = "erasing.whatGoes"
  /// Counted.
  case lines = "erasing.lines"
  case everywhere = "erasing.everywhere"
  case outOfReach = "erasing.outOfReach"
  case final = "erasing.final"
  case mentionsHead = "erasing.mentionsHead"
  case mention = "erasing.mention"
  case mentionsNext = "erasing.mentionsNext"
  case askFirst = "erasing.askFirst"
  case askAgain = "erasing.askAgain"
  case notErased = "erasing.notErased"
  case done = "erasing.done"
  case confirmed = "erasing.confirmed"
  case notConfirmed = "erasing.notConfirmed"
  case redacted = "erasing.redacted"
}
