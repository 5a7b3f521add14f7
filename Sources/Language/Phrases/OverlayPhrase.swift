/// What stands in front of the panes: `Resources/language/overlays.*.txt`.
public enum OverlayPhrase: String, PhraseKey {
  case help = "overlay.help"
  case helpHere = "overlay.helpHere"
  case helpEverywhere = "overlay.helpEverywhere"
  case find = "overlay.find"
  case findHint = "overlay.findHint"
  case findNothing = "overlay.findNothing"
  case palette = "overlay.palette"

  // Which keys work there.
  case helpKeys = "overlay.helpKeys"
  case findKeys = "overlay.findKeys"
  case paletteKeys = "overlay.paletteKeys"
  case menuKeys = "overlay.menuKeys"
  case draftKeys = "overlay.draftKeys"
  case board = "overlay.board"
  case boardEmpty = "overlay.boardEmpty"
  case boardKeys = "overlay.boardKeys"
  case goodToKnow = "overlay.goodToKnow"
  case noticeKeys = "overlay.noticeKeys"
}
