extension SheetName {
  /// What the sheet asks, and what it becomes.
  var sheet: Sheet {
    switch self {
    case .appointment: .appointment
    case .contact: .contact
    case .phoneCall: .phoneCall
    case .threshold: .threshold
    case .thresholdResolved: .thresholdResolved
    case .need: .need
    case .needMet: .needMet
    case .help: .help
    case .competence: .competence
    case .language: .language
    case .details: .details
    case .status: .status
    case .statusEnded: .statusEnded
    case .referral: .referral
    case .assignment: .assignment
    case .role: .role
    case .peer: .peer
    case .double: .double
    case .kept: .kept
    case .absence: .absence
    case .enrolmentNote: .enrolmentNote
    case .outcome: .outcome
    case .followUp: .followUp
    case .hours: .hours
    case .loan: .loan
    default: ofTeam
    }
  }

  private var ofTeam: Sheet {
    switch self {
    case .cost: .cost
    case .insight: .insight
    case .intervision: .intervision
    case .project: .project
    case .funder: .funder
    case .target: .target
    case .closure: .closure
    case .place: .place
    case .placeChanged: .placeChanged
    case .colleague: .colleague
    case .colleagueChanged: .colleagueChanged
    case .partner: .partner
    case .partnerChanged: .partnerChanged
    case .vacancy: .vacancy
    case .vacancyChanged: .vacancyChanged
    case .resource: .resource
    case .taskGiver: .taskGiver
    case .taskGiverChanged: .taskGiverChanged
    case .outreach: .outreach
    default: .handoffNote
    }
  }
}
