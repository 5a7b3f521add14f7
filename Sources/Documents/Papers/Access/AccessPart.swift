import Domain
import Language

/// A part of what someone reads of themselves: things that belong together.
enum AccessPart: CaseIterable {
  case who, programmes, sessions, contacts, growth, consents, handoffs, outcomes, around

  var title: AccessPhrase {
    switch self {
    case .who: .who
    case .programmes: .programmes
    case .sessions: .sessions
    case .contacts: .contacts
    case .growth: .growth
    case .consents: .consents
    case .handoffs: .handoffs
    case .outcomes: .outcomes
    case .around: .around
    }
  }

  /// Where a thing of this type stands; what has no part of its own stands with the last.
  static func part(of type: EntityType) -> AccessPart {
    switch type {
    case .person, .detail, .language, .status: .who
    case .referral, .enrolment, .enrolmentDetail, .assignment: .programmes
    case .seat, .attendance, .absence, .call: .sessions
    case .contact, .help: .contacts
    case .strength, .need, .threshold, .goal, .step, .competence: .growth
    case .consent: .consents
    case .handoff, .handoffDetail, .meeting: .handoffs
    case .outcome, .followUp, .hours: .outcomes
    default: .around
    }
  }
}
