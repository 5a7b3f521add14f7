import Glibc
import Testing

/// Ctrl-Z, and back again.
struct SuspendTests {
  @Test func `Ctrl-Z gives the shell its terminal, and fg brings back what was typed`() throws {
    let walter = try Facilitator()
    try walter.beginsProject()
    walter.program.type("q")
    #expect(try walter.program.waitForEnd() == .exited(0))

    // A shell with job control, as at a terminal: without one nobody could wake the program.
    let shell = try PtyProgram(
      [
        "-c", "set -m; \"$0\"; echo weer in de shell; read x; fg >/dev/null; echo uit",
        try BuiltProgram.path(),
      ],
      program: "/bin/sh", environment: ["SAMEN_NOW": Facilitator.tuesday], sandbox: walter.sandbox)
    try shell.wait(for: "┏ Aanmelden")
    shell.press(.escape)
    try shell.wait(for: "Kalender")
    // A workshop begins shielded; a form shows what is typed.
    shell.type("Sn")
    try shell.wait(for: "Nieuwe deelnemer")
    shell.type("Zeynep Yıl")
    try shell.wait(for: "Zeynep Yıl")
    shell.press(.controlZ)
    try shell.wait(for: "weer in de shell")
    #expect(shell.notRestored == [])

    shell.press(.enter)
    try shell.wait(for: "Zeynep Yıl")
    #expect(shell.hasTerminal)
    shell.type("maz")
    try shell.wait(for: "Zeynep Yılmaz")
    shell.type(Facilitator.save)
    try shell.wait(for: "Opgeslagen: ")
    shell.type("q")
    try shell.wait(for: "uit") { !$0.isAlternate && $0.rows.contains("uit") }
    #expect(shell.notRestored == [])
  }
}
