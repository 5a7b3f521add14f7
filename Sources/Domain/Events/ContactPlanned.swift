extension EventKind {
  /// An appointment: when, where and with whom; later held, moved or missed.
  public static let contactPlanned = EventKind(
    "contact.planned", .confidential, about: .person, writes: .contact, keyedBy: .contact,
    requires: [.day],
    allows: [.start, .end, .place, .staff, .interpreter, .way, .text, .appointment, .reason],
    introduces: .either)
}
