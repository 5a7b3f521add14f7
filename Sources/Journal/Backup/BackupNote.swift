import Domain

/// What `backup.json` in a backup says: which workspace it is of, and who made it.
struct BackupNote: Hashable {
  static let name = "backup.json"

  let workspace: String
  /// The device that made it; empty where it had no id.
  let device: String
  let station: StationProfile

  init(workspace: String, device: String, station: StationProfile) {
    self.workspace = workspace
    self.device = device
    self.station = station
  }

  /// What `bytes` say; nil where they say nothing of the kind.
  init?(_ bytes: [UInt8]) {
    guard let fields = (try? JSON.read(bytes))?.asObject,
      fields["format"]?.asNumber == Event.format,
      let workspace = fields["workspace"]?.asText, Identifier.isValid(workspace)
    else { return nil }
    func text(_ name: String) -> String { fields[name]?.asText ?? "" }
    self.workspace = workspace
    device = text("device")
    station = StationProfile(
      station: text("station"), organisation: text("organisation"), name: text("name"),
      user: text("user"))
  }

  var bytes: [UInt8] {
    JSON.bytes(
      of: .object(
        Fields([
          .init("format", .number(Event.format)), .init("workspace", .text(workspace)),
          .init("device", .text(device)), .init("station", .text(station.station)),
          .init("organisation", .text(station.organisation)), .init("name", .text(station.name)),
          .init("user", .text(station.user)),
        ]))) + [0x0A]
  }
}
