/// One participant helps another with something; it counts once both agreed.
public struct PeerLink: Hashable, Sendable {
  let entity: Entity

  /// Who helps.
  public var person: PersonID { entity.id.person ?? "" }
  /// Who is helped.
  public var peer: PersonID { entity.id.key }
  /// With what.
  public var text: String? { entity.text(.text) }
  /// True where both agreed.
  public var isAgreed: Bool { entity.flag(.agreed) }
  public var on: Day? { entity.day(.on) }
  public var until: Day? { entity.day(.until) }
}

/// A role a person grew into: participant, volunteer, colleague, brugfiguur (seed 002).
public struct HeldRole: Hashable, Sendable {
  let entity: Entity

  public var person: PersonID { entity.id.person ?? "" }
  public var role: RoleName? { RoleName(rawValue: entity.id.key) }
  public var since: Day? { entity.day(.since) }
  public var until: Day? { entity.day(.until) }

  /// True where it holds on `day`.
  public func isCurrent(on day: Day) -> Bool {
    (since.map { $0 <= day } ?? false) && (until.map { day <= $0 } ?? true)
  }
}

extension State {
  /// Whom this person helps, and who helps this person. Where the two turned out to be one person,
  /// nobody helps anyone.
  public func peers(of person: PersonID) -> [PeerLink] {
    (entities(.peer, of: person) + entities(.peer, key: person)).map(PeerLink.init)
      .filter { $0.person != $0.peer }
  }

  /// The roles of a person, the oldest first.
  public func roles(of person: PersonID) -> [HeldRole] {
    entities(.role, of: person).map(HeldRole.init)
      .sorted { ($0.since?.number ?? 0, $0.entity.id) < ($1.since?.number ?? 0, $1.entity.id) }
  }

  /// Who can be a brugfiguur on `day`.
  public func bridges(on day: Day) -> [PersonID] {
    entities(.role, key: RoleName.bridge.rawValue).map(HeldRole.init)
      .filter { $0.isCurrent(on: day) }.map(\.person).sorted()
  }
}
