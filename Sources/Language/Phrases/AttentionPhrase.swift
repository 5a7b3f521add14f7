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
  case tooFew = "attention.tooFew"
  case appointmentOpen = "attention.appointmentOpen"
  case referralWaiting = "attention.referralWaiting"
  case contactWaiting = "attention.contactWaiting"
  case enrolledWaiting = "attention.enrolledWaiting"
  case followUpDue = "attention.followUpDue"
  case loanOverdue = "attention.loanOverdue"
  case silent = "attention.silent"
  /// Counted: one day left.
  case consentEnding = "attention.consentEnding"
  /// Counted: one file.
  case pastTerm = "attention.pastTerm"
  case possibleDouble = "attention.possibleDouble"

  // What the key at the end of a line does.
  case doTalk = "attention.do.talk"
  case doFollowUp = "attention.do.followUp"
  case doMove = "attention.do.move"
  case doCalls = "attention.do.calls"
  case doConsent = "attention.do.consent"
  case doEnrol = "attention.do.enrol"
  case doSettle = "attention.do.settle"
  case doLook = "attention.do.look"
  case withKey = "attention.withKey"
}
