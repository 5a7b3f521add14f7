import Domain
import Language

/// What the key at the end of a line of the attention list does.
enum Remedy: Hashable, Sendable {
  /// Notes a talk with the person.
  case talk(PersonID)
  /// Notes how someone does after an outcome.
  case followUp(PersonID)
  /// Brings the handoff a step on.
  case move(Handoff)
  /// Opens the call round, on this person.
  case calls(SessionID, PersonID?)
  /// Asks for a consent again.
  case consent(PersonID)
  /// Lets the person take part in a programme.
  case enrol(PersonID)
  /// Says what came of an appointment.
  case settle(Contact)
  /// Nothing but going there.
  case look
}

extension Attention {
  /// What is done about it.
  var remedy: Remedy {
    switch self {
    case .overbooked(let session, _), .tooFew(let session, _, _): .calls(session, nil)
    case .seatFree(let session, let person), .offerOpen(let session, let person),
      .seatWaiting(let session, let person, _):
      .calls(session, person)
    case .appointmentOpen(let contact, _): .settle(contact)
    case .actionDue(let handoff), .handoffWaiting(let handoff, _): .move(handoff)
    case .referralWaiting(let person, _), .enrolledWaiting(let person, _, _),
      .absentThrice(let person), .silent(let person, _):
      .talk(person)
    case .contactWaiting(let person, _): .enrol(person)
    case .followUpDue(let outcome, _, _): .followUp(outcome.person)
    case .loanOverdue(let loan, _): .talk(loan.person)
    case .consentEnding(let consent, _): .consent(consent.person)
    case .conflict, .possibleDouble, .pastTerm: .look
    }
  }
}

extension Workbench {
  /// Does what stands at the end of the chosen line.
  mutating func actOnAttention() -> [Effect] {
    guard attention.indices.contains(chosen.attention.selected) else { return [] }
    let line = attention[chosen.attention.selected]
    if let cannotWrite {
      status.say(words.text(cannotWrite) ?? cannotWrite, .warning)
      return []
    }
    let effects = openAttention()
    switch line.remedy {
    case .talk: open(.contact)
    case .followUp: open(.followUp)
    case .move: openMoveForm()
    case .calls(let id, let person): state.session(id).map { openCallRound($0, at: person) }
    case .consent(let id): state.person(id).map { openConsentForm($0) }
    case .enrol(let id): state.person(id).map { openEnrolForm($0) }
    case .settle, .look: break
    }
    return effects
  }

  /// The key of a line and what it does, in a word.
  func remedyLabel(_ line: Attention) -> String {
    let phrase: AttentionPhrase =
      switch line.remedy {
      case .talk: .doTalk
      case .followUp: .doFollowUp
      case .move: .doMove
      case .calls: .doCalls
      case .consent: .doConsent
      case .enrol: .doEnrol
      case .settle: .doSettle
      case .look: .doLook
      }
    return words(phrase)
  }
}
