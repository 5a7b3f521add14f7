import Domain

/// All that a line says, before its bytes and with them its checksum are known.
public struct LineParts: Hashable, Sendable {
  /// The log it is to stand in.
  public var log: LogName
  /// Its place there, from 1.
  public var sequence: Int
  /// The Lamport clock of its scope.
  public var lamport: Int
  /// Wall-clock time in UTC, whole seconds.
  public var at: String
  /// Who says it.
  public var by: Handle
  /// The name of its kind.
  public var kind: String
  /// The one person it is about.
  public var of: PersonID?
  /// The versions it replaces or withdraws.
  public var over: [Version]
  /// The act it belongs to.
  public var act: Act?
  /// What it says.
  public var data: Fields

  /// A line with all its parts.
  public init(
    log: LogName, sequence: Int, lamport: Int, at: String, by: Handle, kind: String,
    of: PersonID? = nil, over: [Version] = [], act: Act? = nil, data: Fields = Fields()
  ) {
    self.log = log
    self.sequence = sequence
    self.lamport = lamport
    self.at = at
    self.by = by
    self.kind = kind
    self.of = of
    self.over = over
    self.act = act
    self.data = data
  }
}
