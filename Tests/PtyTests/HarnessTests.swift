import Glibc
import Testing

/// The harness itself, with programs that are on every machine.
struct HarnessTests {
  private func shell(_ script: String, columns: Int = 80, rows: Int = 24) throws -> PtyProgram {
    try PtyProgram(["-c", script], program: "/bin/sh", columns: columns, rows: rows)
  }

  @Test func `what is typed arrives, what is written is seen, the ending is told`() throws {
    let program = try shell("stty size; read x; echo \"[$x]\"; exit 3", columns: 70, rows: 20)
    try program.wait(for: "20 70")
    program.type("één")
    program.press(.enter)
    try program.wait(for: "[één]")
    #expect(try program.waitForEnd() == .exited(3))
  }

  @Test func `the program has a controlling terminal, and hears that it was resized`() throws {
    let program = try shell(
      "trap 'stty size' WINCH; echo ready; while :; do read x; done </dev/tty")
    try program.wait(for: "ready")
    program.resize(columns: 100, rows: 30)
    program.press(.enter)
    try program.wait(for: "30 100")
    program.signal(SIGTERM)
    #expect(try program.waitForEnd() == .killed(SIGTERM))
  }

  @Test func `the environment is clean, and the test may change it`() throws {
    setenv("SAMEN_STRAY", "stray", 1)
    let program = try PtyProgram(
      ["-c", "echo \"[$SAMEN_STRAY$TERM$SAMEN_LANG]\"; cd; pwd"], program: "/bin/sh",
      environment: ["TERM": "linux", "SAMEN_LANG": nil])
    try program.wait(for: "[linux]")
    try program.wait(for: program.sandbox.path + "/home")
  }

  @Test func `settings can be read while it runs and after it has ended`() throws {
    let program = try shell("stty -echo; echo off; read x")
    try program.wait(for: "off")
    #expect(program.settings.c_lflag & tcflag_t(ECHO) == 0)
    #expect(program.settingsBefore.c_lflag & tcflag_t(ECHO) != 0)
    program.press(.enter)
    #expect(try program.waitForEnd() == .exited(0))
    #expect(program.settings.c_lflag & tcflag_t(ECHO) == 0)
  }

  @Test func `closing the window hangs up`() throws {
    let program = try shell("echo ready; read x; echo never")
    try program.wait(for: "ready")
    program.hangUp()
    #expect(try program.waitForEnd() == .killed(SIGHUP))
  }

  @Test func `a paste longer than the line holds is typed whole`() throws {
    let program = try shell("stty raw -echo; echo ready; head -c 300000 | wc -c; stty sane")
    try program.wait(for: "ready")
    program.type(String(repeating: "é", count: 150_000))
    try program.wait(for: "300000")
  }

  @Test func `an end that comes too soon is told with the screen`() throws {
    let program = try shell("echo laatste woorden")
    let error = try #require(throws: HarnessError.self) { try program.wait(for: "iets anders") }
    #expect(error.description.contains("laatste woorden"))
  }
}
