import Foundation
import Testing

/// A folder that does not answer, goes away, or turns up, under somebody who is at work.
struct SharingMeanwhileTests {
  private static let people = Array(Tuesday.people.prefix(2))

  /// Walter with two people on the sheet, and a folder to share in that answers when it is let.
  private func atWork() throws -> (walter: Facilitator, age: SlowAge, stick: String) {
    let sandbox = try Sandbox()
    let age = try SlowAge(in: sandbox)
    let stick = "\(sandbox.path)/stick"
    try FileManager.default.createDirectory(
      atPath: stick, withIntermediateDirectories: false)
    let walter = try Facilitator(in: sandbox, environment: age.environment)
    try walter.beginsProject()
    try walter.does(Array(Tuesday.signUps.prefix(2)))
    return (walter, age, stick)
  }

  @Test func `while a folder does not answer marks are saved, and it can be stopped and left`()
    throws
  {
    let (walter, _, stick) = try atWork()
    try walter.beginsSharing(in: stick)
    try walter.sees("Je kunt intussen gewoon verder werken")
    walter.program.press(.enter)
    try walter.sees("Er wordt al gedeeld via stick")
    walter.program.press(.escape)
    try walter.program.wait(forNo: "Delen met collega")
    try walter.marksPresent(Self.people[0])
    try walter.sees("delen…")
    try walter.signsUp("Zeynep Kaya")
    walter.program.type("D")
    try walter.sees("D stopt het delen")
    walter.program.type("D")
    try walter.sees("delen stopt…")
    walter.program.press(.escape)
    try walter.program.wait(forNo: "Delen met collega")
    walter.program.type("q")
    try walter.sees("Esc slaat over")
    walter.program.press(.escape)
    #expect(try walter.program.waitForEnd() == .exited(0))
    #expect(try walter.marks() == [Self.people[0]: 1])
  }

  @Test func `once it answers, what was marked meanwhile is shared too`() throws {
    let (walter, age, stick) = try atWork()
    try walter.beginsSharing(in: stick)
    walter.program.press(.escape)
    try walter.program.wait(forNo: "Delen met collega")
    try walter.marksPresent(Self.people[0])
    try walter.sees("delen…")
    try age.letGo()
    try walter.sees("Gedeeld via stick:")
    try walter.marksPresent(Self.people[1])
    try walter.shares()
    let shared = try Self.everything(in: stick)
    #expect(shared.contains("\"attendance.marked\""))
  }

  @Test func `a folder that goes away in the midst takes nothing with it, and that is told`()
    throws
  {
    let (walter, age, stick) = try atWork()
    try walter.beginsSharing(in: stick)
    walter.program.press(.escape)
    try walter.program.wait(forNo: "Delen met collega")
    try FileManager.default.removeItem(atPath: stick)
    try age.letGo()
    try walter.sees("Delen via stick lukte niet")
    try walter.marksPresent(Self.people[0])
    #expect(try walter.marks() == [Self.people[0]: 1])
    walter.program.type("D")
    try walter.sees("stick lukt niet")
    walter.program.press(.enter)
    try walter.program.wait(forNo: "stick lukt niet")
    try FileManager.default.createDirectory(atPath: stick, withIntermediateDirectories: false)
    try walter.sharesFirst(in: stick, isAsked: false)
    #expect(try Self.everything(in: stick).contains("\"attendance.marked\""))
  }

  @Test func `a folder that goes by itself is shared in when it turns up, and when samen closes`()
    throws
  {
    let (walter, age, stick) = try atWork()
    try age.letGo()
    try walter.sharesFirst(in: stick, isAsked: false)
    walter.program.type("D")
    try walter.sees("Laatst gedeeld op")
    walter.program.type("v")
    try walter.sees("voortaan gaat het vanzelf")
    walter.program.press(.escape)
    try FileManager.default.moveItem(atPath: stick, toPath: "\(stick)-weg")
    // As long as it takes to be seen that it is away.
    Thread.sleep(forTimeInterval: 5)
    try walter.marksPresent(Self.people[0])
    try FileManager.default.moveItem(atPath: "\(stick)-weg", toPath: stick)
    try walter.sees("Gedeeld via stick: 0 gekregen, 1 klaargelegd")
    try walter.marksPresent(Self.people[1])
    walter.program.type("q")
    #expect(try walter.program.waitForEnd() == .exited(0))
    let marks = try Self.everything(in: stick).components(separatedBy: "\"attendance.marked\"")
    #expect(marks.count == 3)
  }

  /// Every byte that lies in the folder; SlowAge seals nothing.
  private static func everything(in folder: String) throws -> String {
    try FileManager.default.subpathsOfDirectory(atPath: folder).compactMap { name in
      FileManager.default.contents(atPath: "\(folder)/\(name)")
        .map { String(decoding: $0, as: UTF8.self) }
    }.joined()
  }
}
