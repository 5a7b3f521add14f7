extension EventKind {
  /// Something about reaching or addressing a person was set right.
  public static let personChanged = EventKind(
    "person.changed", .shared, about: .person, writes: .person,
    allows: [.name, .phone, .email, .language, .interpreter, .municipality])
}
