extension EventKind {
  /// A person was spoken to: what was said, how and for how long. It may have been planned before.
  public static let contactNoted = EventKind(
    "contact.noted", .confidential, about: .person, writes: .contact, keyedBy: .contact,
    requires: [.on],
    allows: [
      .way, .minutes, .place, .staff, .module, .domains, .accompanied, .interpreter, .programme,
      .outreach, .text,
    ],
    implies: Fields([.init("appointment", .text("held"))]), dated: .on, introduces: .either)
}
