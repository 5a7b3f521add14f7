import Testing

/// Where the program cannot have a screen, it says so and says what to do.
struct NoTerminalTests {
  @Test(arguments: ["dumb", "onbekend-9000", nil] as [String?])
  func `a TERM that will not do`(name: String?) throws {
    let program = try PtyProgram(columns: 200, environment: ["TERM": name])
    #expect(try program.waitForEnd() == .exited(3))
    let said = program.screen().joined()
    #expect(said.contains("‘\(name ?? "")’"))
    #expect(said.contains("zet TERM op bijvoorbeeld xterm-256color"))
    #expect(program.notRestored == [])
  }

  @Test func `a pipe`() throws {
    let run = try Script.samen([], in: Sandbox())
    #expect(run.ending == .exited(3))
    #expect(run.output == "")
    #expect(run.errors.contains("Dit is geen terminal"))
    #expect(run.errors.contains("open samen in een terminal"))
  }

  @Test(arguments: [nil, "1"] as [String?]) func `NO_COLOR`(wish: String?) throws {
    let walter = try Facilitator(environment: ["NO_COLOR": wish])
    try walter.sees("Welkom bij samen")
    var hasColour = walter.program.look().hasColour
    try walter.beginsProject()
    try walter.signsUp("Zeynep Yılmaz")
    try walter.marksPresent("Zeynep Yılmaz")
    walter.program.type("?")
    try walter.sees("Hulp")
    hasColour = hasColour || walter.program.look().hasColour
    #expect(hasColour == (wish == nil))
  }
}
