import Foundation
import Testing

/// A line of the journal was damaged while the laptop was off.
struct DamagedJournalTests {
  @Test func `it is told at the start, and the rest can be worked with`() throws {
    let walter = try Facilitator()
    try walter.beginsProject()
    try walter.does(Array(Tuesday.signUps.prefix(2)))
    walter.program.kill()
    let folder = "\(walter.sandbox.path)/data/samen/samen/log"
    let name = try #require(
      try FileManager.default.contentsOfDirectory(atPath: folder).first {
        $0.hasSuffix(".s.jsonl")
      })
    let log = URL(fileURLWithPath: "\(folder)/\(name)")
    var bytes = try Data(contentsOf: log)
    bytes[bytes.count / 2] ^= 1
    try bytes.write(to: log)
    // Said at the door, where the day begins; the program asks for nothing before it.
    try walter.pullsThePlug { try walter.sees("In het logboek is op 1 plaats iets mis") }
    walter.program.type("nJan Nieuw\u{13}")
    try walter.sees("Opgeslagen")
    let found = try Script.samen(["find", "Jan Nieuw"], in: walter.sandbox)
    #expect(found.output.contains("Jan Nieuw"))
  }
}
