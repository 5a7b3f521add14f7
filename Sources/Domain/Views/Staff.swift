/// Someone who works here.
public struct Staff: Hashable, Sendable {
  let entity: Entity

  /// The handle that stands in `by`.
  public var id: Handle { entity.id.key }
  public var name: String { entity.text(.name) ?? id }
  public var post: StaffPost? { entity.choice(.post) }
  public var phone: String? { entity.text(.phone) }
  public var email: String? { entity.text(.email) }
}

extension State {
  /// The one who works here as `handle`, nil where nobody does.
  public func staff(_ handle: Handle) -> Staff? { entity(EntityID(.staff, handle)).map(Staff.init) }

  /// Everyone who works here, in the order in which they were added.
  public var staff: [Staff] { entities(.staff).inOrderSaid().map(Staff.init) }
}
