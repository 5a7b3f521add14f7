/// A shift at a place where people are; it counts without a contact too.
public struct Outreach: Hashable, Sendable {
  let entity: Entity

  public var id: String { entity.id.key }
  public var on: Day? { entity.day(.on) }
  public var programme: ProgrammeID? { entity.text(.programme) }
  public var place: String? { entity.text(.place) }
  public var staff: Handle? { entity.text(.staff) }
  public var minutes: Int? { entity.number(.minutes) }
  public var flyers: Int { entity.number(.flyers) ?? 0 }
  /// Short talks with people whose name was not taken.
  public var talks: Int { entity.number(.talks) ?? 0 }
  public var note: String? { entity.text(.note) }
}

extension State {
  /// Every shift, by day.
  public var outreaches: [Outreach] {
    entities(.outreach).map(Outreach.init)
      .sorted { ($0.on?.number ?? 0, $0.id) < ($1.on?.number ?? 0, $1.id) }
  }
}
