import Domain

/// A laptop that asks to be let in: what lies in `join/` for the others to see.
public struct JoinRequest: Hashable, Sendable {
  /// How it introduces itself.
  public let laptop: Deed.Introduction
  /// The workspace it wants to come into.
  public let workspace: String

  /// A request of `laptop` for `workspace`.
  public init(_ laptop: Deed.Introduction, workspace: String) {
    self.laptop = laptop
    self.workspace = workspace
  }

  /// What two people compare, out loud: twelve digits that follow from the id, the key and the
  /// workspace. Another key gives other digits.
  public var code: String {
    let parts = [workspace, laptop.device, laptop.publicKey, laptop.organisation]
    let digest = SHA256.hex(of: Array(parts.joined(separator: "\n").utf8))
    let number = UInt64(digest.prefix(15), radix: 16) ?? 0
    let digits = String(number % 1_000_000_000_000)
    let padded = String(repeating: "0", count: 12 - digits.count) + digits
    return stride(from: 0, to: 12, by: 3).map { start in
      String(padded.dropFirst(start).prefix(3))
    }.joined(separator: " ")
  }

  static func name(of device: String) -> String { "\(device).json" }
}

extension JoinRequest {
  /// The request that `bytes` are, of the device that their file names; nil where they are none.
  init?(_ bytes: [UInt8], device: String, workspace: String) {
    guard let fields = (try? JSON.read(bytes))?.asObject, fields["v"]?.asNumber == Event.format,
      fields["device"]?.asText == device,
      LogName(device: device, scope: .shared) == LogName(device + ".s")
    else { return nil }
    let key = fields["key"]?.asText ?? ""
    guard key.isEmpty || AgePair.isPublic(key) else { return nil }
    func line(_ name: String) -> String {
      String((fields[name]?.asText ?? "").filter { !$0.isNewline }.prefix(200))
    }
    self.init(
      Deed.Introduction(
        device: device, name: line("name"), station: line("station"),
        organisation: line("organisation"), publicKey: key),
      workspace: workspace)
  }

  var bytes: [UInt8] {
    JSON.bytes(
      of: .object(
        Fields([
          .init("v", .number(Event.format)), .init("workspace", .text(workspace)),
          .init("device", .text(laptop.device)), .init("name", .text(laptop.name)),
          .init("station", .text(laptop.station)),
          .init("organisation", .text(laptop.organisation)), .init("key", .text(laptop.publicKey)),
        ]))) + [0x0A]
  }
}
