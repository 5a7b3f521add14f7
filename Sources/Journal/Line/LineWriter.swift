import Domain

/// Turns what a line says into its bytes: the keys in the order of the format, no spaces.
public enum LineWriter {
  /// A line ready to be appended, and what it will be read as.
  public struct Written: Hashable, Sendable {
    /// The bytes, newline included.
    public let bytes: [UInt8]
    /// The same line as the fold takes it.
    public let event: Event
  }

  /// The line that says `parts`; `tooLong` where it has more bytes than a line may have.
  public static func line(_ parts: LineParts) throws(LineFlaw) -> Written {
    var json = opening(parts.log, parts.sequence, parts.lamport)
    json.raw(",\"at\":")
    json.write(parts.at)
    json.raw(",\"by\":")
    json.write(parts.by)
    writeSubject(parts.kind, of: parts.of, &json)
    if !parts.over.isEmpty {
      json.raw(",\"over\":")
      json.write(.list(parts.over.map { .text($0.text) }))
    }
    writeAct(parts.act, &json)
    json.raw(",\"data\":")
    json.write(parts.data)
    let (bytes, checksum) = closed(json)
    guard bytes.count <= LineLimits.longestLine else { throw .tooLong }
    return Written(bytes: bytes, event: event(parts, checksum))
  }

  /// The stub that takes the place of the line at `version` once its person is erased; the same
  /// bytes on every device.
  public static func stub(of event: Event) -> Written {
    var json = opening(event.version.log, event.version.sequence, event.lamport)
    writeSubject(EventKind.gone.name, of: event.of, &json)
    writeAct(event.act, &json)
    let (bytes, checksum) = closed(json)
    let version = Version(
      log: event.version.log, sequence: event.version.sequence, checksum: checksum)
    let stub = Event(
      version: version, lamport: event.lamport, at: "", by: "", kind: EventKind.gone.name,
      of: event.of, act: event.act)
    return Written(bytes: bytes, event: stub)
  }

  private static func opening(_ log: LogName, _ sequence: Int, _ lamport: Int) -> JSONWriter {
    var json = JSONWriter()
    json.raw("{\"v\":")
    json.write(Event.format)
    json.raw(",\"log\":")
    json.write(log.text)
    json.raw(",\"seq\":")
    json.write(sequence)
    json.raw(",\"lam\":")
    json.write(lamport)
    return json
  }

  private static func writeSubject(_ kind: String, of person: PersonID?, _ json: inout JSONWriter) {
    json.raw(",\"kind\":")
    json.write(kind)
    guard let person else { return }
    json.raw(",\"of\":")
    json.write(person)
  }

  private static func writeAct(_ act: Act?, _ json: inout JSONWriter) {
    guard let act else { return }
    json.raw(",\"act\":")
    json.write(act.text)
  }

  private static func closed(_ json: JSONWriter) -> (bytes: [UInt8], checksum: UInt32) {
    var json = json
    let checksum = Checksum.of(json.bytes)
    json.raw(",\"crc\":\"")
    json.bytes.append(contentsOf: Hex.bytes(checksum))
    json.raw("\"}\n")
    return (json.bytes, checksum)
  }

  private static func event(_ parts: LineParts, _ checksum: UInt32) -> Event {
    Event(
      version: Version(log: parts.log, sequence: parts.sequence, checksum: checksum),
      lamport: parts.lamport, at: parts.at, by: parts.by, kind: parts.kind, of: parts.of,
      over: parts.over, act: parts.act, data: parts.data)
  }
}
