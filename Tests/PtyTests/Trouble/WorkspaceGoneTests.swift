import Foundation
import Testing

/// The folder of the workspace, or a log in it, goes away under the running program.
struct WorkspaceGoneTests {
  private static let first = Tuesday.people[0]
  private static let second = Tuesday.people[1]

  private func atTheDoor() throws -> Facilitator {
    let walter = try Facilitator()
    try walter.beginsProject()
    try walter.does(Array(Tuesday.signUps.prefix(2)))
    return walter
  }

  @Test func `removed, it is said at the next key, and what was done can go elsewhere`() throws {
    let walter = try atTheDoor()
    try FileManager.default.removeItem(atPath: walter.workspace)
    let (saved, failed) = try walter.marksUntilItFails([Self.first])
    #expect(saved == [] && failed == Self.first)
    walter.program.type("o")
    try walter.sees("de map van de werkruimte is er")
    try walter.sees("laat het open")
    walter.program.type("v")
    // What is known can still be looked at.
    try walter.sees("–", beside: Self.second)
    walter.program.type("q")
    try walter.sees("verloren: ")
    walter.program.type("e")
    try walter.sees("┏ Elders bewaren")
    walter.program.press(.enter)
    try walter.sees("Het staat veilig in:")
    let files = try walter.keptElsewhere()
    #expect(files.count == 2)
    walter.program.press(.enter)
    try walter.program.wait(forNo: "Het staat veilig in:")
    walter.program.type("q")
    #expect(try walter.program.waitForEnd() == .exited(0))
    // All that was known is in it, and begins a workspace anew.
    let lines = try String(contentsOfFile: files[0], encoding: .utf8)
    try Script.samen(["init", "--station", "desk", "--user", "els"], in: walter.sandbox)
      .mustSucceed()
    try Script.samen(["record", "-"], input: lines, in: walter.sandbox).mustSucceed()
    #expect(try walter.marks() == [Self.first: 1])
    let people = try Script.samen(["list", "people"], in: walter.sandbox).output
    #expect(people.contains(Self.first) && people.contains(Self.second))
  }

  @Test func `moved away and put back, nothing is lost and nothing is there twice`() throws {
    let walter = try atTheDoor()
    let away = "\(walter.sandbox.path)/elders"
    try FileManager.default.moveItem(atPath: walter.workspace, toPath: away)
    try walter.chooses(Self.first)
    walter.program.type("a")
    try walter.program.wait(for: "an answer") { screen in
      screen.rows.contains { $0.contains("aanwezigheid van \(Self.first)") }
    }
    let isSaved = Facilitator.saysSaved(walter.program.look())
    // Where it is said to be saved it must be, wherever the folder is now.
    #expect(try walter.marks(in: away) == (isSaved ? [Self.first: 1] : [:]))
    try FileManager.default.moveItem(atPath: away, toPath: walter.workspace)
    if !isSaved {
      walter.program.type("o")
      try walter.sees("alsnog opgeslagen")
    }
    try walter.marksPresent(Self.second)
    #expect(try walter.marks() == [Self.first: 1, Self.second: 1])
  }

  @Test func `an older copy in the place of the log takes nothing away`() throws {
    let walter = try atTheDoor()
    let log = try walter.log()
    let older = try Data(contentsOf: URL(filePath: log))
    try walter.marksPresent(Self.first)
    try older.write(to: URL(filePath: log), options: .atomic)
    let (saved, failed) = try walter.marksUntilItFails([Self.second])
    #expect(saved == [] && failed == Self.second)
    try walter.sees("een ander programma veranderde het")
    walter.program.type("o")
    try walter.sees("2 dingen zijn alsnog opgeslagen")
    try walter.sees("aanwezig", beside: Self.first)
    try walter.sees("aanwezig", beside: Self.second)
    #expect(try walter.marks() == [Self.first: 1, Self.second: 1])
  }
}
