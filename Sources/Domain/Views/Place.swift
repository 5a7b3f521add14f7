/// A place where people come together.
public struct Place: Hashable, Sendable {
  let entity: Entity

  public var id: String { entity.id.key }
  public var name: String { entity.text(.name) ?? id }
  public var setting: Setting { entity.choice(.setting) ?? .indoors }
  public var kind: PlaceKind? { entity.choice(.placeKind) }
  public var address: String? { entity.text(.address) }
  public var municipality: String? { entity.text(.municipality) }
}

extension State {
  /// The place `id`, nil where there is none.
  public func place(_ id: String) -> Place? { entity(EntityID(.place, id)).map(Place.init) }

  /// All places, in the order in which they were added.
  public var places: [Place] { entities(.place).inOrderSaid().map(Place.init) }
}
