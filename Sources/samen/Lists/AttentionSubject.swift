import Domain

extension Attention {
  /// What it is called in JSON, and the id of the handoff, session, person or thing it is about.
  var subject: (kind: String, id: String) {
    switch self {
    case .conflict(let thing): ("conflict", thing.id)
    case .overbooked(let session, _): ("overbooked", session)
    case .tooFew(let session, _, _): ("tooFew", session)
    case .seatFree(let session, _): ("seatFree", session)
    case .offerOpen(let session, _): ("offerOpen", session)
    case .seatWaiting(let session, _, _): ("seatWaiting", session)
    case .actionDue(let handoff): ("actionDue", handoff.id)
    case .handoffWaiting(let handoff, _): ("handoffWaiting", handoff.id)
    case .appointmentOpen(let contact, _): ("appointmentOpen", contact.id)
    case .followUpDue(let outcome, _, _): ("followUpDue", outcome.id)
    case .consentEnding(let consent, _): ("consentEnding", consent.id)
    case .loanOverdue(let loan, _): ("loanOverdue", loan.resource)
    case .referralWaiting(let person, _): ("referralWaiting", person)
    case .contactWaiting(let person, _): ("contactWaiting", person)
    case .enrolledWaiting(let person, _, _): ("enrolledWaiting", person)
    case .absentThrice(let person): ("absentThrice", person)
    case .silent(let person, _): ("silent", person)
    case .pastTerm(_, let first): ("pastTerm", first)
    case .possibleDouble(let person, _): ("possibleDouble", person)
    }
  }
}
