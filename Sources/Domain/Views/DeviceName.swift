extension State {
  /// What people call the laptop with this id; the id itself where it never gave its name.
  public func deviceName(_ id: String) -> String {
    guard let device = EntityType(rawValue: "device") else { return id }
    return entity(EntityID(device, id))?.text(.name) ?? id
  }
}

extension Head {
  /// The laptop it was said on.
  public var device: String { order.version.log.device }
}
