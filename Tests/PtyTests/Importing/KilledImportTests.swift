import Foundation
import Testing

/// A long list, and a laptop that goes dead in the midst of it.
struct KilledImportTests {
  private static let count = 1_600

  private func make(in sandbox: Sandbox) throws -> String {
    try Script.samen(["init", "--station", "desk", "--user", "nele"], in: sandbox).mustSucceed()
    let rows = (1...Self.count).map { row in
      "Deelnemer\(row) Van\(row * 7);04\(70_000_000 + row);\(row % 28 + 1)/3/1990"
    }
    let path = "\(sandbox.path)/lang.csv"
    try ("Naam;Gsm;Geboortedatum\n" + rows.joined(separator: "\n") + "\n").write(
      toFile: path, atomically: true, encoding: .utf8)
    return path
  }

  /// How many people are known, each counted once, and how many of them with their birth date.
  private func people(in sandbox: Sandbox) throws -> (known: Int, whole: Int) {
    let list = try Script.samen(["list", "people", "--json"], in: sandbox)
    let rows = try #require(
      try JSONSerialization.jsonObject(with: Data(list.output.utf8)) as? [[String: Any]])
    let names = Set(rows.compactMap { $0["name"] as? String })
    #expect(names.count == rows.count)
    let log = try Script.samen(["log", "--json"], in: sandbox)
    return (rows.count, log.output.split(separator: "\n").count { $0.contains("birthDate") })
  }

  @Test func `shows how far it is, and after it was killed the same command brings in the rest`()
    throws
  {
    let sandbox = try Sandbox()
    let path = try make(in: sandbox)
    let program = try PtyProgram(["import", "people", path], sandbox: sandbox)
    var isSeen = false
    for _ in 0..<60_000 where !isSeen {
      isSeen = program.look().rows.contains { $0.contains("Schrijven:") }
      usleep(1_000)
    }
    #expect(isSeen)
    program.kill()
    let before = try people(in: sandbox)
    #expect(before.known < Self.count)
    let again = try Script.samen(["import", "people", path], in: sandbox)
    #expect(again.ending == .exited(0))
    let after = try people(in: sandbox)
    #expect(after.known == Self.count && after.whole == Self.count)
    let third = try Script.samen(["import", "people", path, "--dry-run"], in: sandbox)
    #expect(third.output.contains("0 nieuwe deelnemers."))
    #expect(third.output.contains("1.600 waren al ingeschreven."))
  }

  @Test func `Ctrl-C stops it, and says that whoever is in stays`() throws {
    let sandbox = try Sandbox()
    let path = try make(in: sandbox)
    let program = try PtyProgram(["import", "people", path], sandbox: sandbox)
    var isSeen = false
    for _ in 0..<60_000 where !isSeen {
      isSeen = program.look().rows.contains { $0.contains("Schrijven:") }
      usleep(1_000)
    }
    program.press(.controlC)
    #expect(try program.waitForEnd() == .exited(3))
    #expect(program.screen().joined(separator: " ").contains("Wie al ingeschreven werd, blijft"))
    let again = try Script.samen(["import", "people", path], in: sandbox)
    #expect(again.ending == .exited(0))
    #expect(try people(in: sandbox).known == Self.count)
  }
}
