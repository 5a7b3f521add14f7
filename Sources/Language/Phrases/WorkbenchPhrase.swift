/// What the frame around the panes says: `Resources/language/workbench.*.txt`.
public enum WorkbenchPhrase: String, PhraseKey {
  case calendar = "workbench.calendar"
  case attention = "workbench.attention"
  case session = "workbench.session"
  case profile = "workbench.profile"
  case handoffs = "workbench.handoffs"

  case savedAt = "workbench.savedAt"
  case undone = "workbench.undone"
  case redone = "workbench.redone"
  case nothingToUndo = "workbench.nothingToUndo"
  case nothingToRedo = "workbench.nothingToRedo"
  case tooSmall = "workbench.tooSmall"
  case tooSmallKeys = "workbench.tooSmallKeys"
  case screened = "workbench.screened"
}
