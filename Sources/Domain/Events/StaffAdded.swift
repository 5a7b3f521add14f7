extension EventKind {
  /// Someone works here, under a short handle.
  public static let staffAdded = EventKind(
    "staff.added", .shared, about: .nobody, writes: .staff, keyedBy: .staff,
    requires: [.name],
    allows: [.post, .phone, .email, .note], introduces: .either)
}
