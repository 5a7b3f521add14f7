import Testing

/// Every terminal that people have starts the program, whatever its name and its language.
struct TerminalKindTests {
  @Test(arguments: ["xterm", "xterm-256color", "tmux-256color", "screen", "linux"])
  func `a TERM that will do`(name: String) throws {
    let walter = try Facilitator(environment: ["TERM": name])
    try walter.sees("Welkom bij samen")
    try walter.beginsProject()
    try walter.signsUp("Zeynep Yılmaz")
    try walter.marksPresent("Zeynep Yılmaz")
    let screen = walter.program.screen().joined(separator: "\n")
    #expect(screen.contains(name == "linux" ? "√" : "✓"))
    #expect(screen.contains(name == "linux" ? "╔" : "┏"))
    walter.program.type("q")
    #expect(try walter.program.waitForEnd() == .exited(0))
    #expect(walter.program.notRestored == [])
  }

  @Test(arguments: [nil, "C", "nl_BE.UTF-8", "POSIX", "xx_YY.UTF-8"] as [String?])
  func `a LANG that is set, or not, or not installed`(name: String?) throws {
    let walter = try Facilitator(environment: ["LANG": name])
    try walter.sees("Welkom bij samen")
    try walter.beginsProject()
    try walter.signsUp("Zeynep Yılmaz")
    #expect(walter.program.screen().joined().contains("Zeynep Yılmaz"))
    walter.program.type("q")
    #expect(try walter.program.waitForEnd() == .exited(0))
    #expect(walter.program.notRestored == [])
  }
}
