extension EventKind {
  /// A laptop was let in, to the lines of these scopes. One that was removed comes back by it.
  public static let deviceAccepted = EventKind(
    "device.accepted", .shared, about: .nobody, writes: .device, keyedBy: .device,
    requires: [.scopes], allows: [.on],
    implies: Fields([.init("removed", .flag(false))]), dated: .on)
}
