/// What `backup` and `restore` did: `Resources/language/commandline.*.txt`.
public enum BackupPhrase: String, PhraseKey {
  case made = "backup.made"
  case leftOut = "backup.leftOut"
  case notSealed = "backup.notSealed"
  case restoredNew = "backup.restoredNew"
  case restoredInto = "backup.restoredInto"
  case nothingNew = "backup.nothingNew"
  case drafts = "backup.drafts"
  case keptAway = "backup.keptAway"
}
