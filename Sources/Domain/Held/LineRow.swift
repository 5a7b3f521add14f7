/// What is kept of a line beside its packed bytes: 28 bytes, so that a million lines fit in memory.
struct LineRow: Sendable {
  /// Where its packed bytes begin in its chunk.
  var offset: UInt32
  /// Its place in its log.
  var sequence: UInt32
  var lamport: UInt32
  var checksum: UInt32
  /// Seconds since 1970 UTC by the wall clock, shown to people and never computed with.
  var at: UInt32
  /// Its log and who wrote it, as numbers in the tables of the lines.
  var log: UInt16
  var by: UInt16
  /// Its kind, by its place in `EventKind.all`.
  var kind: UInt8
  var traits: Traits

  /// What can be told without looking into the bytes.
  struct Traits: OptionSet, Sendable {
    let rawValue: UInt8
    static let hasPerson = Traits(rawValue: 1)
    static let hasAct = Traits(rawValue: 2)
    static let hasOver = Traits(rawValue: 4)
    /// It does not fit in a row, and is kept as it is beside them.
    static let isOdd = Traits(rawValue: 8)
  }
}

/// So many lines, and the bytes of what they say.
struct LineChunk: Sendable {
  /// How many lines a chunk has at most; all but the last have that many.
  static let size = 1 << shift
  static let shift = 12
  static let mask = size - 1

  var rows: [LineRow] = []
  var bytes: [UInt8] = []
  /// The lines that do not fit in a row, by their place in this chunk.
  var odd: [Int: Event] = [:]
}
