extension EventKind {
  /// Something about a place was set right.
  public static let placeChanged = EventKind(
    "place.changed", .shared, about: .nobody, writes: .place, keyedBy: .place,
    allows: [.name, .setting, .placeKind, .address, .municipality, .note])
}
