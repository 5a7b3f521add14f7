extension EventKind {
  /// The lines named in `over` count as never said.
  public static let eventWithdrawn = EventKind(
    "event.withdrawn", nil, about: .either, writes: nil)
}
