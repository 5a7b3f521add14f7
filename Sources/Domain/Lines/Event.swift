/// One line of the journal, read and found whole.
public struct Event: Hashable, Sendable {
  /// The version of the line format this program writes and applies.
  public static let format = 1

  /// The version of the line format; lines of another version are kept, not applied.
  public let format: Int
  /// Its identity.
  public let version: Version
  /// The Lamport clock of its scope when it was written.
  public let lamport: Int
  /// Wall-clock time in UTC, shown to people and never computed with. Empty in a stub.
  public let at: String
  /// Who wrote it. Empty in a stub.
  public let by: Handle
  /// The name of its kind; see `EventKind`.
  public let kind: String
  /// The one person it is about.
  public let of: PersonID?
  /// The versions it replaces, or withdraws.
  public let over: [Version]
  /// The act it belongs to.
  public let act: Act?
  /// What it says.
  public let data: Fields

  /// A line with all its parts.
  public init(
    format: Int = Event.format, version: Version, lamport: Int, at: String, by: Handle,
    kind: String, of: PersonID? = nil, over: [Version] = [], act: Act? = nil,
    data: Fields = Fields()
  ) {
    self.format = format
    self.version = version
    self.lamport = lamport
    self.at = at
    self.by = by
    self.kind = kind
    self.of = of
    self.over = over
    self.act = act
    self.data = data
  }

  /// Its place among all lines.
  public var order: VersionOrder { VersionOrder(lamport: lamport, version: version) }
}
