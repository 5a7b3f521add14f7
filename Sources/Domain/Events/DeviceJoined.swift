extension EventKind {
  /// A laptop asks to come in: what it is called, where it stands, and the key to seal for it with.
  public static let deviceJoined = EventKind(
    "device.joined", .shared, about: .nobody, writes: .device, keyedBy: .device,
    requires: [.name, .station, .organisation],
    allows: [.publicKey, .on], dated: .on, introduces: .either)
}
