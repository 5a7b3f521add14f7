import Domain
import Foundation
import Testing

@testable import Journal

// What tests do to a laptop, or to a folder, past the program.

extension Laptop {
  /// Two laptops that know each other, over `folder`.
  static func pair(_ folder: SharedFolder) throws -> (Laptop, Laptop) {
    let one = try Laptop(founding: "balie")
    try one.sync(folder)
    let other = try Laptop("veld", joining: one, seed: 7)
    try other.sync(folder)
    try one.accept(other, folder)
    try one.sync(folder)
    try other.sync(folder)
    return (one, other)
  }

  func erase(_ person: PersonID) throws {
    let decided = try desk.state.decideErasing(person)
    let (events, _) = try desk.journal.erase(
      decided.proposals, by: "walter", at: TestWorkspace.noon, state: desk.state,
      using: &desk.dice)
    desk.state.apply(contentsOf: events)
  }

  /// True where `text` stands in a file of this laptop.
  func stillHas(_ text: String) throws -> Bool {
    Bytes.contains(try everyByte(), Array(text.utf8))
  }

  /// The lines of its shared log, without their newlines.
  func lines() throws -> [[UInt8]] {
    try workspace.lines(workspace.path("log/\(log.text).jsonl")).filter { !$0.isEmpty }
  }

  /// Adds a line to its log as another version of the program, or one that was killed, would have.
  func appendRaw(kind: String, of person: PersonID?, act: String? = nil) throws {
    let lines = try lines()
    let written = try LineWriter.line(
      LineParts(
        log: log, sequence: lines.count + 1, lamport: desk.state.lamport(of: .shared) + 1,
        at: TestWorkspace.noon, by: "walter", kind: kind, of: person, act: act.flatMap { Act($0) }))
    desk.journal.close()
    let path = workspace.path("log/\(log.text).jsonl")
    try workspace.put(try workspace.bytes(path) + written.bytes, at: path)
    desk = try workspace.open()
  }

  /// As if `device.json` had not been brought up to date for long.
  func forgetWhatWasWritten() throws {
    let text = String(decoding: try workspace.bytes(workspace.devicePath), as: UTF8.self)
    let start = try #require(text.range(of: "\"written\":"))
    try workspace.put(
      Array((text[..<start.upperBound] + "[]}\n").utf8), at: workspace.devicePath)
  }

  /// A copy of it, with all it keeps about itself; bit for bit where `isTwin`.
  func copy(isTwin: Bool = false) throws -> Laptop {
    try Laptop(copying: self, isTwin: isTwin)
  }
}

extension SharedFolder {
  /// Puts `lines` there as a segment of `log`.
  func putSegment(_ lines: [[UInt8]], of log: LogName, in laptop: Laptop) throws {
    let places = try lines.map { try LineReader.read($0).version.sequence }
    let bytes: [UInt8] = lines.flatMap { $0 + [0x0A] }
    let first = try #require(places.first)
    let last = try #require(places.last)
    let name = SegmentName(first...last, Checksum.of(bytes), isSealed: false).text
    let id = laptop.desk.journal.workspace.id
    try put(bytes, at: "samen-\(id)/log/\(log.text)/\(name)")
  }
}

extension Proposal {
  static var place: Proposal {
    Proposal(.placeChanged, .set(.place, "plein"), .set(.name, "Plein"))
  }
}
