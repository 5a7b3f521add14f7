import Domain

/// A purpose as words, for drafts: what it is called and what it is about.
extension FormPurpose {
  /// Its words; nil for a form that is not kept half-filled.
  var parts: [String]? {
    switch self {
    case .registration: ["registration"]
    case .fieldContact: ["fieldContact"]
    case .plan: ["plan"]
    case .project: ["project"]
    case .signUp(let session): ["signUp", session]
    case .walkIn(let session): ["walkIn", session]
    case .change(let session): ["change", session]
    case .cancel(let session): ["cancel", session]
    case .move(let handoff): ["move", handoff]
    case .appointment(let contact): ["appointment", contact]
    case .closing(let session): ["closing", session]
    case .survey(let session): ["survey", session]
    case .stay(let person, let session): ["stay", person, session]
    case .handIn(let report, let programme): ["handIn", report.rawValue, programme ?? ""]
    case .sheet(let name, let subject):
      ["sheet", name.rawValue, subject.person ?? "", subject.key ?? ""]
    default: partsAboutPerson
    }
  }

  private var partsAboutPerson: [String]? {
    switch self {
    case .person(let person): ["person", person]
    case .strength(let person): ["strength", person]
    case .goal(let person): ["goal", person]
    case .goalReached(let person): ["goalReached", person]
    case .step(let person): ["step", person]
    case .enrol(let person): ["enrol", person]
    case .leave(let person): ["leave", person]
    case .handoff(let person): ["handoff", person]
    case .consent(let person): ["consent", person]
    case .withdraw(let person): ["withdraw", person]
    default: nil
    }
  }

  /// The purpose that these words say; nil where this version knows none.
  init?(parts: [String]) {
    guard let name = parts.first else { return nil }
    switch (name, parts.count) {
    case ("registration", 1): self = .registration
    case ("fieldContact", 1): self = .fieldContact
    case ("plan", 1): self = .plan
    case ("project", 1): self = .project
    case ("sheet", 4):
      guard let sheet = SheetName(rawValue: parts[1]) else { return nil }
      let subject = SheetSubject(
        person: parts[2].isEmpty ? nil : parts[2], key: parts[3].isEmpty ? nil : parts[3])
      self = .sheet(sheet, subject)
    case ("stay", 3): self = .stay(parts[1], parts[2])
    case ("handIn", 3):
      guard let report = ReportName(rawValue: parts[1]) else { return nil }
      self = .handIn(report, parts[2].isEmpty ? nil : parts[2])
    case (_, 2):
      guard let make = FormPurpose.aboutOne[name] else { return nil }
      self = make(parts[1])
    default: return nil
    }
  }

  private static let aboutOne: [String: @Sendable (String) -> FormPurpose] = [
    "signUp": { .signUp($0) }, "walkIn": { .walkIn($0) }, "change": { .change($0) },
    "cancel": { .cancel($0) }, "move": { .move($0) }, "appointment": { .appointment($0) },
    "closing": { .closing($0) }, "survey": { .survey($0) }, "person": { .person($0) },
    "strength": { .strength($0) }, "goal": { .goal($0) }, "goalReached": { .goalReached($0) },
    "step": { .step($0) }, "enrol": { .enrol($0) }, "leave": { .leave($0) },
    "handoff": { .handoff($0) }, "consent": { .consent($0) }, "withdraw": { .withdraw($0) },
  ]

  /// True where there can be but one such form at a time: opened again, it goes on where it was left.
  var isAboutOneThing: Bool {
    switch self {
    case .registration, .fieldContact, .plan, .project: false
    default: true
    }
  }
}
