import Domain

/// What a device says it has: for people to see how far the others are. Nothing is decided by it.
public struct Acknowledgement: Hashable, Sendable {
  /// The device.
  public let device: String
  /// Wall-clock time in UTC at which it was last here.
  public let at: String
  /// The places it holds of each log.
  public let held: [LogName: [ClosedRange<Int>]]
  /// Whose lines it has taken away.
  public let erased: Set<PersonID>
  /// Whether its disk is encrypted.
  public let disk: DiskSeal

  static func name(of device: String) -> String { "\(device).json" }

  /// How many lines of `log` it holds.
  public func count(of log: LogName) -> Int { held[log, default: []].reduce(0) { $0 + $1.count } }

  /// True where it says the same but for the time.
  func saysTheSame(as other: Acknowledgement) -> Bool {
    held == other.held && erased == other.erased && disk == other.disk
  }
}

/// Whether what lies on a disk can be read by who finds the laptop.
public enum DiskSeal: String, Hashable, CaseIterable, Sendable {
  case encrypted = "yes"
  case open = "no"
  case unknown
}

extension Acknowledgement {
  init?(_ bytes: [UInt8], device: String) {
    guard let fields = (try? JSON.read(bytes))?.asObject, fields["v"]?.asNumber == Event.format,
      fields["device"]?.asText == device, let logs = fields["held"]?.asObject
    else { return nil }
    self.device = device
    at = fields["at"]?.asText ?? ""
    var held: [LogName: [ClosedRange<Int>]] = [:]
    for entry in logs.entries {
      guard let log = LogName(entry.name) else { continue }
      held[log] = entry.value.asList?.compactMap(Acknowledgement.range) ?? []
    }
    self.held = held
    erased = Set(fields["erased"]?.asList?.compactMap(\.asText) ?? [])
    disk = fields["disk"]?.asText.flatMap(DiskSeal.init(rawValue:)) ?? .unknown
  }

  private static func range(_ value: Value) -> ClosedRange<Int>? {
    guard let ends = value.asList?.compactMap(\.asNumber), ends.count == 2, ends[0] > 0,
      ends[0] <= ends[1]
    else { return nil }
    return ends[0]...ends[1]
  }

  var bytes: [UInt8] {
    let logs = held.sorted { $0.key < $1.key }.map { log, ranges in
      Fields.Entry(
        log.text,
        .list(ranges.map { .list([.number($0.lowerBound), .number($0.upperBound)]) }))
    }
    return JSON.bytes(
      of: .object(
        Fields([
          .init("v", .number(Event.format)), .init("device", .text(device)),
          .init("at", .text(at)), .init("held", .object(Fields(logs))),
          .init("erased", .list(erased.sorted().map { .text($0) })),
          .init("disk", .text(disk.rawValue)),
        ]))) + [0x0A]
  }
}
