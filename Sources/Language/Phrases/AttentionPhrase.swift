/// The lines of `Op te volgen`: `Resources/language/sentences.*.txt`.
public enum AttentionPhrase: String, PhraseKey {
  case handoffWaiting = "attention.handoffWaiting"
  case absentThrice = "attention.absentThrice"
  /// Counted: one person too many.
  case overbooked = "attention.overbooked"
  case seatFree = "attention.seatFree"
  case offerOpen = "attention.offerOpen"
  case seatWaiting = "attention.seatWaiting"
  case actionDue = "attention.actionDue"
  case conflict = "attention.conflict"
}
