extension EventKind {
  /// Someone helps someone else with something; both agreed.
  public static let peerLinked = EventKind(
    "peer.linked", .shared, about: .person, writes: .peer, keyedBy: .peer,
    allows: [.text, .agreed, .on, .until], dated: .on)
}
