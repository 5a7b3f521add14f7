extension EventKind {
  /// A "gebruiker" of wijk-werken: who people work for, and at what.
  public static let taskGiverAdded = EventKind(
    "taskgiver.added", .shared, about: .nobody, writes: .taskGiver, keyedBy: .taskGiver,
    requires: [.name],
    allows: [.activity, .municipality, .phone, .email, .on, .note], dated: .on, introduces: .either)
}
