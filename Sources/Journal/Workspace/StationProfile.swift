import Domain

/// What a device tells of itself: asked once, kept outside the workspace.
public struct StationProfile: Hashable, Sendable {
  /// Which station: `workshop`, `desk` or `field`; empty where nobody said yet.
  public var station: String
  /// The organisation it belongs to.
  public var organisation: String
  /// What people call this device.
  public var name: String
  /// Who works on it, until somebody else says so.
  public var user: Handle

  /// A device at `station`.
  public init(
    station: String = "", organisation: String = "", name: String = "", user: Handle = ""
  ) {
    self.station = station
    self.organisation = organisation
    self.name = name
    self.user = user
  }
}
