@testable import Domain

/// A device that writes lines in one log. Checksums only tell lines apart here; none is computed.
struct Pen {
  let log: LogName
  /// The place of the next line.
  var next = 1
  var lamport = 0

  init(_ device: String, _ scope: Scope = .shared) {
    log = LogName(device: device, scope: scope)
  }

  mutating func write(
    _ kind: String, of person: PersonID? = nil, over: [Event] = [], act: String? = nil,
    format: Int = 1, checksum: UInt32 = 1, _ data: KeyValuePairs<String, Value> = [:]
  ) -> Event {
    lamport += 1
    defer { next += 1 }
    return Event(
      format: format, version: Version(log: log, sequence: next, checksum: checksum),
      lamport: lamport, at: "2026-10-04T09:12:33Z", by: "walter", kind: kind, of: person,
      over: over.map(\.version), act: act.flatMap { Act($0) },
      data: Fields(data.map { Fields.Entry($0.key, $0.value) }))
  }

  /// What a decision wants written, over these versions.
  mutating func write(_ proposal: Proposal, over: [Version]) -> Event {
    let line = write(proposal.kind.name, of: proposal.of)
    return Event(
      version: line.version, lamport: line.lamport, at: proposal.at ?? line.at, by: line.by,
      kind: line.kind, of: line.of, over: over, data: proposal.data)
  }

  /// `person.changed` with a name: the shortest line that sets one field.
  mutating func name(
    _ name: String?, of person: PersonID = "p1", over: [Event] = [], act: String? = nil
  ) -> Event {
    write(
      "person.changed", of: person, over: over, act: act,
      ["name": name.map(Value.text) ?? .null])
  }

  mutating func withdraw(_ lines: Event..., of person: PersonID? = "p1") -> Event {
    write("event.withdrawn", of: person, over: lines)
  }

  /// The redaction of one line, with what that line replaced.
  mutating func redact(_ line: Event, of person: PersonID? = "p1") -> Event {
    write(
      "event.redacted", of: person, over: [line],
      ["replaced": .list(line.over.map { .text($0.text) })])
  }

  mutating func erase(_ person: PersonID, act: String? = nil) -> Event {
    write("person.erased", of: person, act: act)
  }
}

extension Event {
  /// The stub that takes its place once the person is erased.
  var stub: Event {
    Event(
      version: Version(
        log: version.log, sequence: version.sequence, checksum: version.checksum &+ 1000),
      lamport: lamport, at: "", by: "", kind: "gone", of: of, act: act)
  }
}

extension State {
  init(_ lines: Event...) {
    self.init()
    apply(contentsOf: lines)
  }

  init(lines: some Sequence<Event>) {
    self.init()
    apply(contentsOf: lines)
  }

  /// What is held of the name of a person.
  func name(of person: PersonID = "p1") -> FieldState? {
    entity(.person(person))?.fields["name"]
  }
}
