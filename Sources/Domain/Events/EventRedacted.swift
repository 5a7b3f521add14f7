extension EventKind {
  /// What the lines named in `over` said is taken away for good: they count as never said, and every
  /// device writes a stub over their bytes. `replaced` keeps what they replaced, which the stub does
  /// not tell any more, so that nothing older comes up again. Cannot be withdrawn. In the shared scope
  /// it takes away lines of either scope.
  public static let eventRedacted = EventKind(
    "event.redacted", nil, about: .either, writes: nil, allows: [.replaced])

  /// True for what names lines that count as never said, and sets nothing itself.
  public var takesBack: Bool { self == .eventWithdrawn || self == .eventRedacted }
}
