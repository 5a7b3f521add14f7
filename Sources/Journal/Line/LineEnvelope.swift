import Domain

/// The keys of a line as they are found, before they are held against the format.
struct LineEnvelope {
  private var format: Value?
  private var log: Value?
  private var sequence: Value?
  private var lamport: Value?
  private var at: Value?
  private var by: Value?
  private var kind: Value?
  private var of: Value?
  private var over: Value?
  private var act: Value?
  private var data: Value?

  /// Takes up all keys of the object that `line` is.
  mutating func read(_ line: Span<UInt8>) throws(JSONError) {
    var reader = JSONReader()
    var names = NamesSeen()
    var envelope = self
    guard line[0] == UInt8(ascii: "{") else { throw reader.error(.unexpectedByte) }
    try reader.members(line, depth: 1) { (reader, name) throws(JSONError) in
      guard names.insert(name) else { throw reader.error(.duplicateName) }
      try envelope.take(name, from: &reader, line)
    }
    guard reader.offset == line.count else { throw reader.error(.trailingBytes) }
    self = envelope
  }

  private mutating func take(
    _ name: String, from reader: inout JSONReader, _ line: Span<UInt8>
  ) throws(JSONError) {
    // Numbers that this format does not have may stand in what this version does not apply.
    reader.letsNumbersPass = LineEnvelope.place(of: name) == nil || isOfAnotherFormat
    let value = try reader.value(line, depth: 1)
    if let place = LineEnvelope.place(of: name) { self[keyPath: place] = value }
  }

  private static func place(of name: String) -> WritableKeyPath<LineEnvelope, Value?>? {
    switch name {
    case "v": \.format
    case "log": \.log
    case "seq": \.sequence
    case "lam": \.lamport
    case "at": \.at
    case "by": \.by
    case "kind": \.kind
    case "of": \.of
    case "over": \.over
    case "act": \.act
    case "data": \.data
    default: nil
    }
  }

  private var isOfAnotherFormat: Bool {
    format.map { $0.asNumber != Event.format } ?? false
  }
}

extension LineEnvelope {
  /// The line that the keys make.
  func event(checksum: UInt32) throws(LineFlaw) -> Event {
    let format = try required(format, "v", \.asNumber)
    let log = try required(log, "log") { $0.asText.flatMap { LogName($0) } }
    let sequence = try required(sequence, "seq", \.asNumber)
    let lamport = try required(lamport, "lam", \.asNumber)
    let kind = try required(kind, "kind", \.asText)
    guard sequence > 0 else { throw .keyWrong("seq") }
    guard lamport >= 0 else { throw .keyWrong("lam") }
    let of = try allowed(of, "of") { $0.asText.flatMap { Identifier.isValid($0) ? $0 : nil } }
    let act = try allowed(act, "act") { $0.asText.flatMap { Act($0) } }
    let rest = try rest(isStrict: format == Event.format && kind != EventKind.gone.name)
    return Event(
      format: format, version: Version(log: log, sequence: sequence, checksum: checksum),
      lamport: lamport, at: rest.at, by: rest.by, kind: kind, of: of, over: rest.over, act: act,
      data: rest.data)
  }

  private typealias Rest = (at: String, by: Handle, over: [Version], data: Fields)

  /// The keys that may change their meaning with the version, and that a stub does not have.
  private func rest(isStrict: Bool) throws(LineFlaw) -> Rest {
    guard isStrict else {
      return (
        at?.asText ?? "", by?.asText ?? "", over.flatMap(LineEnvelope.versions) ?? [],
        data?.asObject ?? Fields()
      )
    }
    return (
      try required(at, "at", \.asText), try required(by, "by", \.asText),
      try allowed(over, "over", LineEnvelope.versions) ?? [],
      try required(data, "data", \.asObject)
    )
  }

  private static func versions(_ value: Value) -> [Version]? {
    guard let texts = value.asList else { return nil }
    let versions = texts.compactMap { $0.asText.flatMap { Version($0) } }
    return versions.count == texts.count ? versions : nil
  }

  private func required<Found>(
    _ value: Value?, _ name: String, _ find: (Value) -> Found?
  ) throws(LineFlaw) -> Found {
    guard let value else { throw .keyMissing(name) }
    guard let found = find(value) else { throw .keyWrong(name) }
    return found
  }

  private func allowed<Found>(
    _ value: Value?, _ name: String, _ find: (Value) -> Found?
  ) throws(LineFlaw) -> Found? {
    guard let value else { return nil }
    return try required(value, name, find)
  }
}

extension Value {
  /// The named values, if it is an object.
  var asObject: Fields? {
    if case .object(let fields) = self { fields } else { nil }
  }
}
