/// What a person came to: work, training, or something else. Confidential.
public struct Outcome: Hashable, Sendable {
  let entity: Entity
  /// What was heard later, by day.
  public let followUps: [FollowUp]

  public var id: String { entity.id.key }
  public var person: PersonID { entity.id.person ?? "" }
  public var result: OutcomeResult? { entity.choice(.reached) }
  public var on: Day? { entity.day(.on) }
  /// Until when it lasts or lasted; nil where that is not known.
  public var until: Day? { entity.day(.until) }
  public var programme: ProgrammeID? { entity.text(.programme) }
  public var partner: String? { entity.text(.partner) }
  public var isDurable: Bool { entity.flag(.durable) }
  /// Whether a qualification was gained; nil where nobody asked.
  public var qualified: YesOrNo? { entity.choice(.qualified) }
  public var text: String? { entity.text(.text) }

  /// The day on which the follow-up of `moment` is due: four weeks or six months later (Regulation
  /// (EU) 2021/1057, Annex I, results at four weeks and at six months).
  public func due(_ moment: FollowUpMoment) -> Day? {
    guard let on else { return nil }
    switch moment {
    case .fourWeeks: return on + 28
    case .sixMonths: return on.adding(months: 6)
    }
  }

  /// The follow-ups that are due on `day` and were not done.
  public func followUpsDue(on day: Day) -> [FollowUpMoment] {
    guard result != .stopped else { return [] }
    return FollowUpMoment.allCases.filter { moment in
      (due(moment).map { $0 <= day } ?? false) && !followUps.contains { $0.moment == moment }
    }
  }
}

/// What was heard of an outcome some time later. Confidential.
public struct FollowUp: Hashable, Sendable {
  let entity: Entity

  public var id: String { entity.id.key }
  public var outcome: String? { entity.text(.outcome) }
  public var moment: FollowUpMoment? { entity.choice(.moment) }
  public var on: Day? { entity.day(.on) }
  /// True where the person still is where they went; nil where nobody could say.
  public var isStillThere: Bool? { entity[.stillThere]?.asFlag }
  /// Whether someone who worked already is better off at work; nil where nobody asked.
  public var improved: YesOrNo? { entity.choice(.improved) }
  public var text: String? { entity.text(.text) }
}

extension State {
  /// The outcomes of a person, the oldest first.
  public func outcomes(of person: PersonID) -> [Outcome] {
    let followUps = entities(.followUp, of: person).map(FollowUp.init)
      .sorted { ($0.on?.number ?? 0, $0.id) < ($1.on?.number ?? 0, $1.id) }
    return entities(.outcome, of: person).map { entity in
      Outcome(entity: entity, followUps: followUps.filter { $0.outcome == entity.id.key })
    }.sorted { ($0.on?.number ?? 0, $0.id) < ($1.on?.number ?? 0, $1.id) }
  }
}
