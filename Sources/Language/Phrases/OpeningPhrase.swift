/// What is said when the program opens, and once to who is new: `Resources/language/checkin.*.txt`.
public enum OpeningPhrase: String, PhraseKey {
  case noSessionToday = "opening.noSessionToday"
  case panes = "opening.panes"
  case findOrRegister = "opening.findOrRegister"
  case findOrRegisterHint = "opening.findOrRegisterHint"
  case register = "opening.register"

  // Once each.
  case tip = "opening.tip"
  case tipPanes = "opening.tipPanes"
  case tipDoor = "opening.tipDoor"
  case tipSaved = "opening.tipSaved"
}
