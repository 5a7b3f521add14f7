/// A tip by a participant, for others who look for work. Nobody knows whose.
public struct Tip: Hashable, Sendable {
  let entity: Entity

  public var id: String { entity.id.key }
  public var text: String { entity.text(.text) ?? "" }
  public var theme: String? { entity.text(.theme) }
  public var session: SessionID? { entity.text(.session) }
}

extension State {
  /// All tips, in the order of their ids, which tells nothing.
  public var tips: [Tip] { entities(.tip).map(Tip.init) }

  /// The tips given at a session.
  public func tips(at session: SessionID) -> [Tip] { tips.filter { $0.session == session } }
}
