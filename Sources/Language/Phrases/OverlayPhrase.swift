/// What stands in front of the panes: `Resources/language/overlays.*.txt`.
public enum OverlayPhrase: String, PhraseKey {
  case help = "overlay.help"
  case helpHere = "overlay.helpHere"
  case helpEverywhere = "overlay.helpEverywhere"
  case find = "overlay.find"
  case findHint = "overlay.findHint"
  case findNothing = "overlay.findNothing"
  case palette = "overlay.palette"
  case typeToSearch = "overlay.typeToSearch"
  case helpNotes = "overlay.helpNotes"

  // Which keys work there.
  case draftKeys = "overlay.draftKeys"
  case board = "overlay.board"
  case boardEmpty = "overlay.boardEmpty"
  case goodToKnow = "overlay.goodToKnow"
}
