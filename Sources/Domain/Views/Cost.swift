/// What a session or programme cost, who paid, or what it was worth in kind.
public struct Cost: Hashable, Sendable {
  let entity: Entity

  public var id: String { entity.id.key }
  /// Euro cents.
  public var amount: Int { entity.number(.amount) ?? 0 }
  public var item: CostItem? { entity.choice(.item) }
  public var programme: ProgrammeID? { entity.text(.programme) }
  public var session: SessionID? { entity.text(.session) }
  public var paidBy: String? { entity.text(.paidBy) }
  /// True for what was given and not paid, as a room of the city.
  public var isInKind: Bool { entity.flag(.inKind) }
  public var text: String? { entity.text(.text) }
  public var on: Day? { entity.day(.on) }
}

/// Who pays for a programme.
public struct Funder: Hashable, Sendable {
  let entity: Entity

  public var id: String { entity.id.key }
  public var programme: ProgrammeID? { entity.text(.programme) }
  public var name: String { entity.text(.name) ?? id }
  public var reference: String? { entity.text(.reference) }
  /// Hundredths of a percent.
  public var share: Int? { entity.number(.share) }
  /// Euro cents.
  public var amount: Int? { entity.number(.amount) }
  /// Until when it may ask to see the files behind the figures, as the ESF may for five years after
  /// the last payment (Regulation (EU) 2021/1060, article 82).
  public var keepUntil: Day? { entity.day(.keepUntil) }
}

/// What a programme is to reach, and by when.
public struct Target: Hashable, Sendable {
  let entity: Entity

  public var id: String { entity.id.key }
  public var programme: ProgrammeID? { entity.text(.programme) }
  public var measure: TargetMeasure? { entity.choice(.measure) }
  public var goal: Int { entity.number(.goalCount) ?? 0 }
  public var since: Day? { entity.day(.since) }
  public var until: Day? { entity.day(.until) }
}

extension State {
  /// Every cost, by day.
  public var costs: [Cost] {
    entities(.cost).map(Cost.init)
      .sorted { ($0.on?.number ?? 0, $0.id) < ($1.on?.number ?? 0, $1.id) }
  }

  /// The funders of a programme, in the order in which they were added.
  public func funders(of programme: ProgrammeID) -> [Funder] {
    entities(.funder).inOrderSaid().map(Funder.init)
      .filter { $0.programme == programme }
  }

  /// The targets of a programme, in the order in which they were set.
  public func targets(of programme: ProgrammeID) -> [Target] {
    entities(.target).inOrderSaid().map(Target.init)
      .filter { $0.programme == programme }
  }
}
