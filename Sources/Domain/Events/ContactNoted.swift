extension EventKind {
  /// A person was spoken to: what was said, how and for how long.
  public static let contactNoted = EventKind(
    "contact.noted", .confidential, about: .person, writes: .contact, keyedBy: .contact,
    requires: [.on],
    allows: [.way, .minutes, .place, .text], dated: .on, introduces: .new)
}
