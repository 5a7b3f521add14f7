extension EventKind {
  /// Help with welfare that was arranged: debt, health, housing.
  public static let helpArranged = EventKind(
    "help.arranged", .confidential, about: .person, writes: .help, keyedBy: .help,
    requires: [.domain],
    allows: [.partner, .text, .on, .resolved], dated: .on, introduces: .either)
}
