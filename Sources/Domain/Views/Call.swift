/// Someone was called, and what came of it.
public struct Call: Hashable, Sendable {
  let entity: Entity

  public var id: String { entity.id.key }
  public var person: PersonID { entity.id.person ?? "" }
  public var session: SessionID? { entity.text(.session) }
  public var on: Day? { entity.day(.on) }
  public var result: CallResult? { entity.choice(.result) }
  public var note: String? { entity.text(.note) }
}

extension State {
  /// The calls to a person, the oldest first.
  public func calls(of person: PersonID) -> [Call] {
    entities(.call, of: person).inOrderSaid().map(Call.init)
  }

  /// What the last call to this person about this session came to; nil where nobody called.
  public func lastCall(to person: PersonID, about session: SessionID) -> Call? {
    calls(of: person).last { $0.session == session }
  }
}
