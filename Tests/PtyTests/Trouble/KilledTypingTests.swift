import Foundation
import Testing

/// The laptop goes dead while someone is typing.
struct KilledTypingTests {
  @Test func `a form is found back, but for the last moment`() throws {
    let walter = try Facilitator()
    try walter.beginsProject()
    walter.program.type("n")
    try walter.sees("Nieuwe deelnemer")
    let name = "Zeynep Yılmaz van de Kruidtuinstraat in Mechelen"
    // Typed on without a pause, for five seconds.
    for letter in name {
      walter.program.type(String(letter))
      Thread.sleep(forTimeInterval: 0.1)
    }
    try walter.pullsThePlug()
    walter.program.type("f")
    try walter.sees("Zeynep Yılmaz")
    walter.program.press(.enter)
    try walter.sees("Naam *")
    // Twice the second that is promised: the machine may be busy.
    try walter.sees(String(name.prefix(name.count - 20)))
  }

  @Test func `someone who pauses loses nothing, in whatever form`() throws {
    let walter = try Facilitator()
    try walter.beginsProject()
    try walter.does([Tuesday.signUps[0]])
    try walter.goes(to: .sheet)
    walter.program.type("e")
    try walter.sees("Bevraging")
    walter.program.type("54")
    try waitForDraft(of: walter)
    try walter.pullsThePlug()
    try walter.goes(to: .sheet)
    walter.program.type("e")
    try walter.sees("Hier was je gebleven.")
    walter.program.type("43")
    try walter.sees("5443")
    walter.program.type(Facilitator.save)
    try walter.sees("1 antwoord wacht")
  }

  /// A pause, until what was typed is on disk.
  private func waitForDraft(of walter: Facilitator) throws {
    let folder = "\(walter.workspace)/drafts"
    for _ in 0..<300 {
      let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      if names.contains(where: { $0.hasPrefix("form-") }) { return }
      Thread.sleep(forTimeInterval: 0.1)
    }
    Issue.record("what was typed was not kept")
  }
}
