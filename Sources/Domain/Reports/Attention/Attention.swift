/// Something that asks for a look.
public enum Attention: Hashable, Sendable {
  /// Laptops said different things.
  case conflict(EntityID)
  /// More people were promised a seat than there are.
  case overbooked(SessionID, by: Int)
  /// A session is near and fewer than half of its seats are held.
  case tooFew(SessionID, held: Int, capacity: Int)
  /// A seat is free and someone waits for it.
  case seatFree(SessionID, next: PersonID)
  /// A seat was offered and not yet confirmed.
  case offerOpen(SessionID, PersonID)
  /// An appointment is past and nobody said what came of it.
  case appointmentOpen(Contact, days: Int)
  /// A next action of a handoff is due.
  case actionDue(Handoff)
  /// Someone was sent here and nobody has spoken to them.
  case referralWaiting(PersonID, days: Int)
  /// Someone was spoken to and does not take part yet.
  case contactWaiting(PersonID, days: Int)
  /// Someone takes part and has not been to a session.
  case enrolledWaiting(PersonID, ProgrammeID, days: Int)
  /// A handoff has waited longer than the programme finds good.
  case handoffWaiting(Handoff, days: Int)
  /// A person has waited long for a seat.
  case seatWaiting(SessionID, PersonID, days: Int)
  /// A person was not there three times in a row: a call, never a sanction.
  case absentThrice(PersonID)
  /// It is time to ask how someone does after an outcome.
  case followUpDue(Outcome, FollowUpMoment, days: Int)
  /// Something lent is not back.
  case loanOverdue(Loan, days: Int)
  /// Nobody has spoken to someone for a long while.
  case silent(PersonID, days: Int)
  /// A consent ends soon; so many days are left.
  case consentEnding(Consent, daysLeft: Int)
  /// So many files are past their term; the longest is that of `first`.
  case pastTerm(count: Int, first: PersonID)
  /// Two people who may be one.
  case possibleDouble(PersonID, PersonID)
}

extension State {
  /// What to look at on the day of `now`, the worst first.
  public func attention(at now: Moment) -> [Attention] {
    let pass = AttentionPass(over: self, at: now)
    let found =
      pass.conflicts() + pass.crowdedSessions() + pass.thinSessions() + pass.seatsToGive()
      + pass.openAppointments() + pass.handoffsToLookAt() + pass.waitingPeople()
      + pass.threeAbsences() + pass.followUpsDue() + pass.overdueLoans() + pass.silentPeople()
      + pass.endingConsents() + pass.pastTerms() + pass.doubles()
    return AttentionPass.sorted(found)
  }
}
