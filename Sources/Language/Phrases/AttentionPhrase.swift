/// A line of the attention list each ("Op te volgen"): `Resources/language/domain.*.txt`.
public enum AttentionPhrase: String, PhraseKey {
  /// Counted by days.
  case handoffWaiting = "attention.handoffWaiting"
  case absentThrice = "attention.absentThrice"
  /// Counted by people too many.
  case overbooked = "attention.overbooked"
  case seatFree = "attention.seatFree"
  case offerOpen = "attention.offerOpen"
  /// Counted by days.
  case seatWaiting = "attention.seatWaiting"
  case actionDue = "attention.actionDue"
  case conflict = "attention.conflict"
}
