import Domain
import Testing

@testable import Journal

/// The two lines that the design gives as examples.
enum ExampleLines {
  static let mark =
    #"{"v":1,"log":"k7q2m9xw.s","seq":42,"lam":118,"at":"2026-10-04T09:12:33Z","by":"walter","#
    + #""kind":"attendance.marked","of":"p1hq8z3v9k","over":["r4t8b1zc.s.17.0be1c2d4"],"#
    + #""data":{"session":"w3c5-20261004","status":"present","walkIn":false},"crc":"9577380c"}"#
  static let stub =
    #"{"v":1,"log":"k7q2m9xw.s","seq":42,"lam":118,"kind":"gone","of":"p1hq8z3v9k","#
    + #""crc":"693320e1"}"#
}

@Suite struct LineWriterTests {
  private static func parts() throws -> LineParts {
    LineParts(
      log: try #require(LogName("k7q2m9xw.s")), sequence: 42, lamport: 118,
      at: "2026-10-04T09:12:33Z", by: "walter", kind: "attendance.marked", of: "p1hq8z3v9k",
      over: [try #require(Version("r4t8b1zc.s.17.0be1c2d4"))],
      data: Fields([
        .init("session", .text("w3c5-20261004")), .init("status", .text("present")),
        .init("walkIn", .flag(false)),
      ]))
  }

  @Test func writesTheLineOfTheDesignToTheByte() throws {
    let line = try LineWriter.line(Self.parts())
    #expect(line.bytes.text == ExampleLines.mark + "\n")
    #expect(line.event.version.text == "k7q2m9xw.s.42.9577380c")
    #expect(try LineReader.read([UInt8](ExampleLines.mark)) == line.event)
  }

  @Test func writesTheStubOfTheDesignToTheByte() throws {
    let stub = LineWriter.stub(of: try LineWriter.line(Self.parts()).event)
    #expect(stub.bytes.text == ExampleLines.stub + "\n")
    #expect(try LineReader.read([UInt8](ExampleLines.stub)) == stub.event)
  }

  @Test func anActStandsBeforeTheDataAndDataIsAlwaysThere() throws {
    var parts = try Self.parts()
    parts.act = Act("a1:2/3")
    parts.of = nil
    parts.over = []
    parts.data = Fields()
    let text = try LineWriter.line(parts).bytes.text
    #expect(text.contains(#""kind":"attendance.marked","act":"a1:2/3","data":{},"crc":""#))
    let stub = LineWriter.stub(of: try LineWriter.line(parts).event).bytes.text
    #expect(stub.contains(#""kind":"gone","act":"a1:2/3","crc":""#))
  }

  @Test func aLineEndsAt256KiB() throws {
    var parts = try Self.parts()
    let rest = try LineWriter.line(parts).bytes.count
    let room = LineLimits.longestLine - rest - #""note":"","#.utf8.count
    parts.data["note"] = .text(String(repeating: "x", count: room))
    let longest = try LineWriter.line(parts)
    #expect(longest.bytes.count == LineLimits.longestLine)
    #expect(try LineReader.read(longest.bytes.dropLast()) == longest.event)
    parts.data["note"] = .text(String(repeating: "x", count: room + 1))
    #expect(throws: LineFlaw.tooLong) { try LineWriter.line(parts) }
  }
}

extension LineReader {
  static func read(_ bytes: ArraySlice<UInt8>) throws(LineFlaw) -> Event { try read(Array(bytes)) }
}
