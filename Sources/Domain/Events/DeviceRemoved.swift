extension EventKind {
  /// A laptop is out, and is given nothing new: it was lost, or its time is over.
  public static let deviceRemoved = EventKind(
    "device.removed", .shared, about: .nobody, writes: .device, keyedBy: .device,
    requires: [.why], allows: [.note, .on],
    implies: Fields([.init("removed", .flag(true))]), dated: .on)
}
