/// Every sheet by its name; its words are `binding.sheet.<name>.label` and `.help`.
public enum SheetName: String, Hashable, CaseIterable, Sendable {
  // About a person.
  case appointment, contact, phoneCall, threshold, thresholdResolved, need, needMet, help
  case competence, language, details, status, statusEnded, referral, assignment, role, peer
  case double, kept
  case absence, enrolmentNote, outcome, followUp, hours, loan
  // About a session or a project.
  case cost, insight, intervision, project, funder, target, closure
  // The team and those around it.
  case place, placeChanged, colleague, colleagueChanged, partner, partnerChanged
  case vacancy, vacancyChanged, resource, taskGiver, taskGiverChanged, outreach
  // About a handoff.
  case handoffNote

  /// True for what is about the person on screen.
  var isAboutPerson: Bool { SheetName.aboutPerson.contains(self) }

  /// What is about a person, what is most used first.
  static let aboutPerson: [SheetName] = [
    .contact, .appointment, .phoneCall, .threshold, .thresholdResolved, .need, .needMet,
    .competence, .language, .details, .status, .statusEnded, .referral, .assignment, .help,
    .outcome, .followUp, .hours, .loan, .role, .peer, .absence, .enrolmentNote, .handoffNote,
    .double, .kept,
  ]

  /// What is about a session, its project or the team.
  static let aboutTeam: [SheetName] = [
    .cost, .insight, .intervision, .outreach, .closure, .place, .placeChanged, .partner,
    .partnerChanged, .vacancy, .vacancyChanged, .resource, .taskGiver, .taskGiverChanged,
    .colleague, .colleagueChanged, .project, .funder, .target,
  ]

  /// What belongs to handing someone on.
  static let aboutHandoffs: [SheetName] = [
    .handoffNote, .outcome, .followUp, .vacancy, .vacancyChanged, .loan, .resource, .hours,
    .taskGiver, .help, .partner, .partnerChanged,
  ]
}
