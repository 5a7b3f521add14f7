import Foundation
import Testing

/// A disk that fills up while someone works.
struct FullDiskTests {
  private static let people = Array(Tuesday.people.prefix(5))

  private func atTheDoor() throws -> Facilitator {
    let walter = try Facilitator()
    try walter.beginsProject()
    try walter.does(Array(Tuesday.signUps.prefix(Self.people.count)))
    try walter.fillsTheDisk()
    return walter
  }

  @Test func `it says so, stays up, and saves all once there is room again`() throws {
    let walter = try atTheDoor()
    let (saved, failed) = try walter.marksUntilItFails(Self.people)
    try walter.sees("het bestand mag niet groter worden")
    try walter.sees("Wat eerder opgeslagen werd, is veilig.")
    walter.program.type("v")
    try walter.sees("–", beside: failed)
    #expect(!Facilitator.saysSaved(walter.program.look()))
    // It is still a full disk, and the next mark waits too.
    let next = try #require(Self.people.first { $0 != failed && !saved.contains($0) })
    try walter.chooses(next)
    walter.program.type("a")
    try walter.sees("dingen wachten hier")
    #expect(try walter.marks().keys.sorted() == saved.sorted())
    walter.program.type("q")
    try walter.sees("Nog niet alles is bewaard")
    walter.program.type("o")
    try walter.sees("Het lukt nog altijd niet")

    try walter.freesTheDisk()
    walter.program.type("o")
    try walter.sees("2 dingen zijn alsnog opgeslagen")
    try walter.sees("aanwezig", beside: failed)
    try walter.sees("aanwezig", beside: next)
    #expect(
      try walter.marks()
        == Dictionary(uniqueKeysWithValues: (saved + [failed, next]).map { ($0, 1) }))
    walter.program.type("q")
    #expect(try walter.program.waitForEnd() == .exited(0))
    try #expect(Script.samen(["check"], in: walter.sandbox).ending == .exited(0))
  }

  @Test func `what waits is put elsewhere, and brought in later`() throws {
    let walter = try atTheDoor()
    let (saved, failed) = try walter.marksUntilItFails(Self.people)
    walter.program.type("v")
    walter.program.type("n")
    try walter.sees("Nieuwe deelnemer")
    walter.program.type("Amina Diallo")
    walter.program.type(Facilitator.save)
    try walter.sees("Nog 2 dingen niet opgeslagen")
    walter.program.type("e")
    try walter.sees("┏ Elders bewaren")
    walter.program.press(.enter)
    try walter.sees("Het staat veilig in:")
    let files = try walter.keptElsewhere()
    #expect(files.map { $0.suffix(6) } == [".jsonl", "00.txt"])
    let text = try String(contentsOfFile: files[1], encoding: .utf8)
    #expect(text.contains("nieuwe deelnemer Amina Diallo"))
    // The laptop is taken away; later there is room again.
    walter.program.kill()
    let lines = try String(contentsOfFile: files[0], encoding: .utf8)
    let brought = try Script.samen(["record", "-"], input: lines, in: walter.sandbox)
    try brought.mustSucceed()
    #expect(
      try walter.marks() == Dictionary(uniqueKeysWithValues: (saved + [failed]).map { ($0, 1) }))
    let people = try Script.samen(["list", "people"], in: walter.sandbox)
    #expect(people.output.contains("Amina Diallo"))
  }
}
