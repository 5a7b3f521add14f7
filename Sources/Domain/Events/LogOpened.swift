extension EventKind {
  /// The first line of each log: whose it is, in which workspace, and which log it goes on from.
  public static let logOpened = EventKind(
    "log.opened", nil, about: .nobody, writes: nil, requires: [.workspace, .device],
    allows: [.continues])
}
