extension EventKind {
  /// A person was erased: all that was said of them goes. Final.
  public static let personErased = EventKind(
    "person.erased", .shared, about: .person, writes: nil)
}
