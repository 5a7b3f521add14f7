import Foundation
import Testing

/// Somebody asks to be forgotten, while a second window stands open.
struct ErasingTests {
  private static let gone = "Zeynep Kanarie"
  private static let stays = "Marissa Vos"

  private func twoSignedUp() throws -> Facilitator {
    let walter = try Facilitator()
    try walter.beginsProject()
    for name in [Self.gone, Self.stays] { try walter.signsUp(name) }
    return walter
  }

  /// Opens the profile of someone on the sheet.
  private func profile(of name: String, _ walter: Facilitator) throws {
    try walter.chooses(name)
    walter.program.press(.enter)
    try walter.program.wait(for: "the profile of \(name)") { Pane($0) == .profile }
  }

  /// The files of this run in which the name stands, wherever they are.
  private func filesWithTheName(_ sandbox: Sandbox) throws -> [String] {
    let folder = URL(fileURLWithPath: sandbox.path)
    let files = try FileManager.default.subpathsOfDirectory(atPath: sandbox.path)
    return files.filter { path in
      let bytes = try? Data(contentsOf: folder.appending(path: path))
      return bytes?.range(of: Data("Kanarie".utf8)) != nil
    }.sorted()
  }

  @Test func `the name is in no file, in no window, and in nothing that comes after`() throws {
    let walter = try twoSignedUp()
    try profile(of: Self.stays, walter)
    try walter.fillsIn("sterk in?", after: "s") { walter.program.type("kookt met Kanarie") }
    try profile(of: Self.gone, walter)
    // Something half-filled, and something that could be undone.
    try walter.fillsIn("bereiken?", after: "g") { walter.program.type("een winkel") }
    walter.program.type("sbreien")
    try walter.sees("breien")
    walter.program.press(.escape)
    try walter.sees("Half ingevuld bewaard")
    let other = try Facilitator(in: walter.sandbox)
    try other.sees("Kalender")
    try other.goes(to: .sheet)
    try other.sees(Self.gone)
    #expect(try !filesWithTheName(walter.sandbox).isEmpty)

    walter.program.type("\u{5}")
    try walter.sees("Dit gaat weg van \(Self.gone)")
    try walter.sees("kookt met Kanarie")
    walter.program.press(.enter)
    try walter.sees("Vertel het zonder")
    for _ in "met Kanarie" { walter.program.press(.backspace) }
    walter.program.type("graag" + Facilitator.save)
    try walter.sees("opnieuw verteld")
    walter.program.type("w")
    try walter.sees("Zeker?")
    walter.program.press(.enter)
    try walter.program.wait(forNo: "Zeker?")
    walter.program.type("w")
    try walter.sees("Zeker?")
    walter.program.type("j")
    try walter.sees("Hier gewist. Deel nu met de anderen")
    #expect(try filesWithTheName(walter.sandbox) == [])

    try other.program.wait(forNo: "Kanarie")
    walter.program.type("uU")
    try walter.program.wait(forNo: "Kanarie")
    other.program.type("q")
    #expect(try other.program.waitForEnd() == .exited(0))
    try walter.pullsThePlug()
    try profile(of: Self.stays, walter)
    try walter.sees("kookt graag")
    #expect(walter.program.screen().allSatisfy { !$0.contains("Kanarie") })
    walter.program.type("q")
    #expect(try walter.program.waitForEnd() == .exited(0))
    #expect(try filesWithTheName(walter.sandbox) == [])
    try #expect(Script.samen(["check"], in: walter.sandbox).ending == .exited(0))
  }
}
