import Domain

/// The segments of an organisation's own that this device sealed. Where it writes for its organisation
/// and does not read there, it knows by their names what lies there already; where it reads, these are
/// the ones that it may put together.
struct SealedMemory: Hashable, Sendable {
  static let name = "sealed.json"

  /// A segment.
  struct Entry: Hashable, Sendable {
    let name: String
    let places: ClosedRange<Int>
    /// Of the checksums of its lines.
    let digest: UInt32
  }

  private var logs: [LogName: [Entry]] = [:]

  func entries(of log: LogName) -> [Entry] { logs[log] ?? [] }

  mutating func note(_ segment: SegmentWriter.Written, of log: LogName) {
    let entry = Entry(
      name: segment.name.text, places: segment.name.places,
      digest: segment.index.digest(of: segment.name.places))
    logs[log, default: []].append(entry)
  }

  mutating func forget(_ name: String, of log: LogName) {
    logs[log]?.removeAll { $0.name == name }
  }

  static func read(in folder: Folder) throws(JournalError) -> SealedMemory {
    var memory = SealedMemory()
    guard let bytes = try folder.contents(of: name),
      let fields = (try? JSON.read(bytes))?.asObject
    else { return memory }
    for entry in fields.entries {
      guard let log = LogName(entry.name) else { continue }
      memory.logs[log] = entry.value.asList?.compactMap { Entry($0) } ?? []
    }
    return memory
  }

  func write(in folder: Folder) throws(JournalError) {
    let entries = logs.sorted { $0.key < $1.key }.map { log, entries in
      Fields.Entry(log.text, .list(entries.map(\.value)))
    }
    try folder.replace(
      SealedMemory.name, with: JSON.bytes(of: .object(Fields(entries))) + [0x0A])
  }
}

extension SealedMemory.Entry {
  init?(_ value: Value) {
    guard let fields = value.asObject, let name = fields["name"]?.asText,
      let first = fields["first"]?.asNumber, let last = fields["last"]?.asNumber, first > 0,
      first <= last, let digest = fields["digest"]?.asNumber, let sum = UInt32(exactly: digest)
    else { return nil }
    self.init(name: name, places: first...last, digest: sum)
  }

  var value: Value {
    .object(
      Fields([
        .init("name", .text(name)), .init("first", .number(places.lowerBound)),
        .init("last", .number(places.upperBound)), .init("digest", .number(Int(digest))),
      ]))
  }
}
