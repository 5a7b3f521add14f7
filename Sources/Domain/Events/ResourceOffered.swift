extension EventKind {
  /// A scarce thing that can be lent, as a second-hand bike (seed 002).
  public static let resourceOffered = EventKind(
    "resource.offered", .shared, about: .nobody, writes: .resource, keyedBy: .resource,
    requires: [.name],
    allows: [.programme, .on, .until, .note], introduces: .either)
}
