extension Attention {
  /// The person it is about; nil for what is about a session or a thing.
  public var person: PersonID? {
    switch self {
    case .seatFree(_, let person), .offerOpen(_, let person), .seatWaiting(_, let person, _),
      .referralWaiting(let person, _), .contactWaiting(let person, _),
      .enrolledWaiting(let person, _, _), .absentThrice(let person), .silent(let person, _),
      .possibleDouble(let person, _):
      person
    case .appointmentOpen(let contact, _): contact.person
    case .actionDue(let handoff), .handoffWaiting(let handoff, _): handoff.person
    case .followUpDue(let outcome, _, _): outcome.person
    case .loanOverdue(let loan, _): loan.person
    case .consentEnding(let consent, _): consent.person
    case .conflict(let entity): entity.person
    case .overbooked, .tooFew, .pastTerm: nil
    }
  }

  /// The session it is about; nil for all else.
  public var session: SessionID? {
    switch self {
    case .overbooked(let session, _), .tooFew(let session, _, _), .seatFree(let session, _),
      .offerOpen(let session, _), .seatWaiting(let session, _, _):
      session
    default: nil
    }
  }
}
