import Foundation
import Testing

/// Someone who begins with a list from a spreadsheet.
struct FirstListTests {
  private func list(_ text: String, in sandbox: Sandbox) throws {
    try text.write(
      toFile: "\(sandbox.path)/home/lijst van mei.csv", atomically: true, encoding: .utf8)
  }

  @Test func `the list is asked for, taken in, and what was left out is told by line`() throws {
    let sandbox = try Sandbox()
    try list(
      "Naam;Gsm;Geboortedatum\nAida Haddad;0471;3/12/1990\nBrahim;0472;31/02/1990\nChidi;0473;\n",
      in: sandbox)
    let someone = Newcomer(
      program: try PtyProgram(environment: ["SAMEN_NOW": Facilitator.tuesday], sandbox: sandbox))
    try someone.sees("Welkom bij samen")
    someone.program.press(.enter)
    someone.program.press(.enter)
    try someone.types("Nele", where: "Je naam")
    someone.program.press(.enter)
    someone.program.press(.enter)
    for _ in 0..<3 { someone.program.press(.left) }
    try someone.sees("een deelnemerslijst (CSV)")
    someone.program.press(.enter)
    try someone.types("~/x.csv", where: "Bestand (CSV)")
    someone.program.type(Facilitator.save)
    try someone.sees("x.csv kan")
    for _ in 0..<7 { someone.program.press(.backspace) }
    // Dragged into the terminal, a path comes in quotes.
    someone.program.type("'\(sandbox.path)/home/lijst van mei.csv'")
    someone.program.type(Facilitator.save)
    try someone.sees("2 nieuwe deelnemers.")
    try someone.sees("regel 3")
    // What stands in front of a room names nobody.
    #expect(!someone.program.screen().contains { $0.contains("Aida") || $0.contains("Brahim") })
    someone.program.press(.enter)
    try someone.program.wait(forNo: "2 nieuwe deelnemers.")
    someone.program.type("q")
    #expect(try someone.program.waitForEnd() == .exited(0))
    let people = try Script.samen(["list", "people"], in: sandbox)
    #expect(people.output.contains("Aida Haddad") && people.output.contains("Chidi"))
    #expect(!people.output.contains("Brahim"))
  }
}
