extension EventKind {
  /// Someone sent this person here: where every waiting time begins.
  public static let referralReceived = EventKind(
    "referral.received", .confidential, about: .person, writes: .referral, keyedBy: .referral,
    requires: [.on],
    allows: [.programme, .partner, .referredBy, .note], dated: .on, introduces: .either)
}
