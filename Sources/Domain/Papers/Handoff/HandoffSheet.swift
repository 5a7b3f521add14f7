/// What a partner may be told about a person who is handed on to them, and what is kept back: the
/// overdrachtsfiche. A field is in it only where a ground for this partner stands on the day.
public struct HandoffSheet: Hashable, Sendable {
  /// A goal that is still open, with its steps.
  public struct Aim: Hashable, Sendable {
    public let text: String
    public let steps: [Stage]
  }

  /// A step, and whether it was taken.
  public struct Stage: Hashable, Sendable {
    public let text: String
    public let isDone: Bool
  }

  /// Why a part is not told.
  public enum Hindrance: String, Hashable, CaseIterable, Sendable {
    /// The ground there is does not reach so far.
    case needsConsent
    /// It was told in confidence: the person tells it, or nobody does.
    case inConfidence
    /// This laptop does not hold all that is confidential.
    case notHere
  }

  /// A part that is kept back, whether or not anything is known of it.
  public struct KeptBack: Hashable, Sendable {
    public let part: HandoffPart
    public let why: Hindrance
  }

  /// The handoff, and the partner it is to.
  public let handoff: String
  public let partner: String
  public let day: Day
  public let name: String
  /// Who may hand over, the likeliest first: who introduces, or else has the person in their care.
  public let colleagues: [Handle]
  /// The reserved vacancy it is for.
  public let vacancy: String?
  public let programme: ProgrammeID?
  /// The grounds it rests on, in the order of their days.
  public let grounds: [Consent]
  public let strengths: [String]
  public let goals: [Aim]
  public let asked: String?
  public let phone: String?
  public let email: String?
  /// The language to speak with the person, ISO 639-1.
  public let language: String?
  public let needsInterpreter: Bool
  public let municipality: String?
  public let languages: [KnownLanguage]
  /// What is kept back, in the order of the parts.
  public let keptBack: [KeptBack]
}

extension State {
  /// The sheet of this handoff on `day`; nil where there is no such handoff, and where nothing may
  /// be told. A brugfiguur is not named: that is someone else's name to give.
  public func handoffSheet(_ id: String, on day: Day) -> HandoffSheet? {
    guard let handoff = handoff(id), let person = person(handoff.person),
      let partner = handoff.partner
    else { return nil }
    let grounds = consents(of: person.id).filter { $0.reaches(partner, on: day) }
      .sorted { ($0.on?.number ?? 0, $0.id) < ($1.on?.number ?? 0, $1.id) }
    guard !grounds.isEmpty else { return nil }
    let told = grounds.reduce(into: Set<HandoffPart>()) { $0.formUnion($1.ground?.tells ?? []) }
    let aims = told.contains(.goals) ? openAims(of: person.id) : []
    return HandoffSheet(
      handoff: id, partner: partner, day: day, name: person.name,
      colleagues: colleagues(for: handoff, on: day), vacancy: handoff.vacancy,
      programme: handoff.programme, grounds: grounds,
      strengths: told.contains(.strengths) ? strengths(of: person.id).map(\.text) : [],
      goals: aims, asked: told.contains(.asked) ? handoff.text : nil,
      phone: told.contains(.reach) ? person.phone : nil,
      email: told.contains(.reach) ? person.email : nil,
      language: told.contains(.spoken) ? person.language : nil,
      needsInterpreter: told.contains(.spoken) && person.needsInterpreter,
      municipality: told.contains(.municipality) ? person.municipality : nil,
      languages: told.contains(.languages) ? languages(of: person.id) : [],
      keptBack: keptBack(besides: told, hasAims: !aims.isEmpty))
  }

  /// A goal that was reached asks nothing of a partner any more.
  private func openAims(of person: PersonID) -> [HandoffSheet.Aim] {
    goals(of: person).filter { !$0.isDone }.map { goal in
      HandoffSheet.Aim(
        text: goal.text,
        steps: goal.steps.map { HandoffSheet.Stage(text: $0.text, isDone: $0.isDone) })
    }
  }

  private func colleagues(for handoff: Handoff, on day: Day) -> [Handle] {
    let caring = assignments(of: handoff.person).filter { $0.isCurrent(on: day) }.map(\.staff)
    return [handoff.introducedBy].compactMap(\.self) + caring.sorted()
  }

  private func keptBack(
    besides told: Set<HandoffPart>, hasAims: Bool
  ) -> [HandoffSheet.KeptBack] {
    HandoffPart.allCases.compactMap { part in
      if part == .confidences { return .init(part: part, why: .inConfidence) }
      if !told.contains(part) { return .init(part: part, why: .needsConsent) }
      let isLacking = part == .goals && !hasAims && !holdsAllConfidences
      return isLacking ? .init(part: part, why: .notHere) : nil
    }
  }

  /// True where the confidential lines of every laptop whose shared ones are here are here too.
  private var holdsAllConfidences: Bool {
    let here = Set(logNames.filter { $0.scope == .confidential }.map(\.device))
    return logNames.allSatisfy { $0.scope == .confidential || here.contains($0.device) }
  }
}
