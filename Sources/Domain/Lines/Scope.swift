/// Who may hold a line.
public enum Scope: String, Hashable, Comparable, CaseIterable, Sendable {
  /// Everyone in the workspace.
  case shared = "s"
  /// The organisation's own; only on devices accepted for it.
  case confidential = "c"

  public static func < (left: Scope, right: Scope) -> Bool {
    left == .confidential && right == .shared
  }
}

/// A log: the lines one device wrote in one scope. Written `device.scope`.
public struct LogName: Hashable, Comparable, Sendable {
  /// The device, 8 of `[0-9a-z]`.
  public let device: String
  /// The scope of every line in it.
  public let scope: Scope

  /// The log of `device` in `scope`.
  public init(device: String, scope: Scope) {
    self.device = device
    self.scope = scope
  }

  /// The log named `text`; nil where that is no log's name.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[8] == 0x2E,
      bytes[0..<8].allSatisfy(Identifier.isLetterOrDigit),
      let scope = Scope(rawValue: String(decoding: bytes[9...], as: UTF8.self))
    else { return nil }
    self.init(device: String(decoding: bytes[0..<8], as: UTF8.self), scope: scope)
  }

  /// `device.scope`.
  public var text: String { "\(device).\(scope.rawValue)" }

  public static func < (left: LogName, right: LogName) -> Bool {
    left.device != right.device ? left.device < right.device : left.scope < right.scope
  }
}
