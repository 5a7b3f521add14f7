import Domain
import Foundation
import Testing

@testable import Journal

@Suite("Lines that are read quickly are read as the same") struct QuickReaderTests {
  private static let log = LogName(device: "k7q2m9xw", scope: .shared)

  /// What the quick reader makes of a line; nil where it leaves it to the other.
  private static func quick(_ line: [UInt8]) -> Event? {
    var lines = PackedLines()
    guard let reader = QuickReader(log, into: &lines),
      let checksum = try? LineReader.checkedSum(line.span),
      let found = reader.read(line.span, checksum: checksum, into: &lines)
    else { return nil }
    lines.keepOpenLine()
    #expect(lines.count == 1 && lines[0].version.sequence == found.sequence)
    #expect(lines[0].at == found.at.text)
    return lines[0]
  }

  @Test("20,000 lines of every kind, as one reader and the other have them")
  func generated() throws {
    var lines = GeneratedLines(seed: 8)
    var quickly = 0
    for _ in 0..<20_000 {
      let line = try lines.next()
      let event = try LineReader.read(line)
      guard let quick = Self.quick(line) else { continue }
      quickly += 1
      #expect(quick == event, "\(String(decoding: line, as: UTF8.self))")
    }
    #expect(quickly > 10_000)
  }

  @Test("100,000 damaged lines: what is read quickly is a line, and the same one")
  func damaged() throws {
    var lines = GeneratedLines(seed: 9)
    var quickly = 0
    for _ in 0..<100_000 {
      let line = lines.damaged(try lines.next())
      guard let quick = Self.quick(line) else { continue }
      quickly += 1
      let event = try? LineReader.read(line)
      #expect(quick == event, "\(String(decoding: line, as: UTF8.self))")
    }
    #expect(quickly > 500)
  }

  @Test("what is packed comes out as it went in, also what has no packed form")
  func packed() throws {
    var lines = GeneratedLines(seed: 10)
    let events = try (0..<9_000).map { _ in try LineReader.read(try lines.next()) }
    #expect(Array(PackedLines(events)) == events)
  }

  @Test("JSONDecoder has the same values, in whole lines and in damaged ones")
  func beside() throws {
    var lines = GeneratedLines(seed: 11)
    var both = 0
    for round in 0..<20_000 {
      let whole = try lines.next()
      let line = round % 2 == 0 ? whole : lines.damaged(whole)
      let theirs = try? JSONDecoder().decode(PlainJSON.self, from: Data(line))
      do throws(LineFlaw) {
        let event = try LineReader.read(line)
        guard event.format == Event.format else { continue }
        both += 1
        let data = theirs?["data"] ?? (event.kind == "gone" ? .object([:]) : nil)
        #expect(data == PlainJSON(.object(event.data)), "\(String(decoding: line, as: UTF8.self))")
        #expect(theirs?["kind"] == .text(event.kind))
        #expect(theirs?["of"] == event.of.map(PlainJSON.text))
        #expect(theirs?["seq"] == .number(event.version.sequence))
      } catch {
        guard theirs != nil, case .notJSON(let flaw) = error else { continue }
        // What it lets pass, and a journal must not: two fields of one name, a comma too many, and
        // numbers that not every program keeps exactly.
        let text = String(decoding: line, as: UTF8.self)
        let isKnown =
          flaw.reason == .duplicateName || flaw.reason == .notAWholeNumber
          || text.contains(",}") || text.contains(",]")
        #expect(isKnown, "\(flaw) \(text)")
      }
    }
    #expect(both > 10_000)
  }
}

/// JSON as `JSONDecoder` reads it.
private enum PlainJSON: Decodable, Equatable {
  case null, flag(Bool), number(Int), text(String), list([PlainJSON]), object([String: PlainJSON])

  init(from decoder: any Decoder) throws {
    let box = try decoder.singleValueContainer()
    if box.decodeNil() {
      self = .null
    } else if let flag = try? box.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? box.decode(Int.self) {
      self = .number(number)
    } else if let text = try? box.decode(String.self) {
      self = .text(text)
    } else if let list = try? box.decode([PlainJSON].self) {
      self = .list(list)
    } else {
      self = .object(try box.decode([String: PlainJSON].self))
    }
  }

  init(_ value: Value) {
    self =
      switch value {
      case .null: .null
      case .flag(let flag): .flag(flag)
      case .number(let number): .number(number)
      case .text(let text): .text(text)
      case .list(let list): .list(list.map(PlainJSON.init))
      case .object(let fields):
        .object(
          Dictionary(
            fields.entries.map { ($0.name, PlainJSON($0.value)) },
            uniquingKeysWith: { one, _ in one }))
      }
  }

  subscript(_ name: String) -> PlainJSON? {
    if case .object(let members) = self { members[name] } else { nil }
  }
}
