import Domain
import Testing

@testable import Journal

@Suite struct LineSplitterTests {
  @Test func linesAcrossChunksAndHugeOnesKeepTheirPlaces() throws {
    let workspace = try TestWorkspace()
    var desk = try workspace.open()
    // More than a chunk of lines of all lengths, one of them far too long.
    for number in 1...100 {
      try desk.write(.person(number, name: String(repeating: "é", count: number * 160)))
    }
    desk.journal.close()
    let path = try workspace.onlyLog()
    let bytes = try workspace.bytes(path)
    #expect(bytes.count > 1 << 20)
    let huge = [UInt8](repeating: UInt8(ascii: "x"), count: 3 << 20) + [0x0A]
    let half = try #require(bytes[(bytes.count / 2)...].firstIndex(of: 0x0A)) + 1
    try workspace.put(Array(bytes[..<half]) + huge + bytes[half...], at: path)
    let again = try workspace.open()
    #expect(again.opened.count == 101)
    #expect(again.journal.findings.map(\.problem) == [.remnant(.tooLong)])
  }

  @Test func aLineBehindAHugePieceOfGarbageIsStillRead() throws {
    let workspace = try TestWorkspace()
    var desk = try workspace.open()
    try desk.register(1)
    desk.journal.close()
    let path = try workspace.onlyLog()
    let lines = try workspace.lines(path)
    let garbage = [UInt8](repeating: 0, count: 3 << 20)
    try workspace.put(lines[0] + [0x0A] + garbage + lines[1] + [0x0A], at: path)
    let again = try workspace.open()
    #expect(again.opened.count == 2)
  }
}
