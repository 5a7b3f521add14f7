extension EventKind {
  /// A person is known here from this day on.
  public static let personRegistered = EventKind(
    "person.registered", .shared, about: .person, writes: .person,
    requires: [.name],
    allows: [.on, .phone, .email, .language, .interpreter, .municipality], dated: .on,
    introduces: .new)
}
