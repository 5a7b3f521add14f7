extension EventKind {
  /// A step towards a goal, and who took it.
  public static let stepTaken = EventKind(
    "step.taken", .confidential, about: .person, writes: .step, keyedBy: .step,
    requires: [.goal, .text],
    allows: [.on, .taker, .done], dated: .on, introduces: .either)
}
