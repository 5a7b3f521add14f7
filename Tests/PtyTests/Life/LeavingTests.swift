import Glibc
import Testing

/// However the program ends, the terminal is as it was.
struct LeavingTests {
  /// How it comes to an end, and how that is told to whoever started it.
  enum Way: CaseIterable {
    case quit, terminated, hungUp, trapped, segmentFault

    func happen(to program: PtyProgram) {
      switch self {
      case .quit: program.type("q")
      case .terminated: program.signal(SIGTERM)
      case .hungUp: program.signal(SIGHUP)
      case .trapped: program.signal(SIGTRAP)
      case .segmentFault: program.signal(SIGSEGV)
      }
    }

    var ending: Ending {
      switch self {
      case .quit, .terminated, .hungUp: .exited(0)
      case .trapped: .killed(SIGTRAP)
      case .segmentFault: .killed(SIGSEGV)
      }
    }

    var isCrash: Bool { if case .killed = ending { true } else { false } }
  }

  @Test(arguments: Way.allCases) func `the terminal is given back`(way: Way) throws {
    let walter = try Facilitator()
    try walter.beginsProject()
    #expect(walter.program.hasTerminal)
    way.happen(to: walter.program)
    #expect(try walter.program.waitForEnd() == way.ending)
    #expect(walter.program.notRestored == [])
    // What a crash says must not vanish with the screen it was written on.
    let told = walter.program.screen().contains { $0.contains("samen is onverwacht gestopt") }
    #expect(told == way.isCrash)
  }

  @Test func `a window that was closed ends the program, and nothing is lost`() throws {
    let walter = try Facilitator()
    try walter.beginsProject()
    try walter.signsUp("Zeynep Yılmaz")
    walter.program.hangUp()
    #expect(try walter.program.waitForEnd() == .exited(0))
    try walter.pullsThePlug()
    try walter.sees("Zeynep Yılmaz")
  }
}
