import Foundation
import Glibc
import Testing

/// Ctrl-O in a text of several lines, with a small script as the editor.
struct EditorTests {
  /// Walter at the text of a talk, with `script` for an editor; the file is "$1".
  private func walter(writingWith script: String) throws -> Facilitator {
    let sandbox = try Sandbox()
    let path = "\(sandbox.path)/schrijver"
    try "#!/bin/sh\n\(script)\n".write(toFile: path, atomically: true, encoding: .utf8)
    #expect(chmod(path, 0o755) == 0)
    let walter = try Facilitator(in: sandbox, environment: ["VISUAL": path])
    try walter.beginsProject()
    try walter.signsUp("Zeynep Yılmaz")
    try walter.chooses("Zeynep Yılmaz")
    walter.program.press(.enter)
    try walter.program.wait(for: "the profile") { Pane($0) == .profile }
    walter.program.type("c")
    try walter.sees("Contact noteren")
    walter.program.press(.tab, .tab)
    walter.program.type("zoekt werk")
    try walter.sees("Ctrl-O tekstprogramma")
    return walter
  }

  private static let controlO = "\u{F}"
  private static let controlT = "\u{14}"

  private func notes(_ walter: Facilitator) -> [String] {
    let folder = "\(walter.sandbox.path)/state/samen/samen/notes"
    return (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  }

  @Test func `what is written there comes back, can be taken back, and is saved`() throws {
    let walter = try walter(
      writingWith: "stat -c %a \"$1\" >\"$HOME/rechten\"; echo 'in de zorg' >>\"$1\"")
    walter.program.type(Self.controlO)
    try walter.sees("in de zorg")
    #expect(walter.program.hasTerminal)
    #expect(notes(walter) == [])
    let rights = try String(contentsOfFile: "\(walter.sandbox.path)/home/rechten", encoding: .utf8)
    #expect(rights == "600\n")
    walter.program.type(Self.controlT)
    try walter.program.wait(forNo: "in de zorg")
    walter.program.type("\u{19}")
    try walter.sees("in de zorg")
    walter.program.type(Facilitator.save)
    try walter.sees("Opgeslagen: ")
  }

  @Test func `one that fails leaves the text, and says so`() throws {
    let walter = try walter(writingWith: "echo weg >\"$1\"; exit 3")
    walter.program.type(Self.controlO)
    try walter.sees("schrijver is niet goed afgesloten.")
    try walter.sees("zoekt werk")
    #expect(walter.program.hasTerminal && notes(walter) == [])
  }

  @Test func `one that is killed leaves the text, and says so`() throws {
    let walter = try walter(writingWith: "echo weg >\"$1\"; kill -9 $$")
    walter.program.type(Self.controlO)
    try walter.sees("schrijver is niet goed afgesloten.")
    try walter.sees("zoekt werk")
    #expect(walter.program.hasTerminal && notes(walter) == [])
  }

  @Test func `control bytes in the file drive nothing`() throws {
    let walter = try walter(
      writingWith: "printf 'rood \\033[31m \\033]0;titel\\007 \\302\\233 klaar\\377' >\"$1\"")
    walter.program.type(Self.controlO)
    try walter.sees("klaar")
    #expect(walter.program.driven == [] && walter.program.look().bells == 0)
    #expect(walter.program.hasTerminal)
  }

  @Test func `a window that is pulled larger meanwhile is drawn whole`() throws {
    let walter = try walter(
      writingWith:
        "echo bezig; while [ ! -e \"$HOME/verder\" ]; do sleep 0.1; done; echo erbij >>\"$1\"")
    walter.program.type(Self.controlO)
    try walter.program.wait(for: "the editor") { !$0.isAlternate && $0.rows.contains("bezig") }
    walter.program.resize(columns: 120, rows: 36)
    try "".write(
      toFile: "\(walter.sandbox.path)/home/verder", atomically: true, encoding: .utf8)
    try walter.sees("erbij")
    #expect(walter.program.screen()[0].contains("┐"))
    #expect(walter.program.screen().count == 36 && walter.program.hasTerminal)
  }

  @Test func `a laptop that goes dead meanwhile leaves nothing of the text behind`() throws {
    let walter = try walter(
      writingWith: "echo bezig; while [ ! -e \"$HOME/verder\" ]; do sleep 0.1; done")
    walter.program.type(Self.controlO)
    try walter.program.wait(for: "the editor") { !$0.isAlternate && $0.rows.contains("bezig") }
    #expect(notes(walter).count == 1)
    // What was typed before is on disk already.
    try walter.pullsThePlug()
    #expect(notes(walter) == [])
    try "".write(
      toFile: "\(walter.sandbox.path)/home/verder", atomically: true, encoding: .utf8)
    walter.program.type("f")
    try walter.sees("zoekt werk")
  }
}
