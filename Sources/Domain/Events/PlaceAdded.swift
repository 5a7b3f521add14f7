extension EventKind {
  /// A place where people come together: a house, a park, a screen.
  public static let placeAdded = EventKind(
    "place.added", .shared, about: .nobody, writes: .place, keyedBy: .place,
    requires: [.name],
    allows: [.setting, .placeKind, .address, .municipality, .note], introduces: .new)
}
