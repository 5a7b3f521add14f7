/// What went wrong in a run, told so that the test's log says enough.
enum HarnessError: Error, CustomStringConvertible {
  case system(String, Int32)
  case noProgram(String)
  case timedOut(waitingFor: String, screen: [String])
  case ended(waitingFor: String, ending: Ending, screen: [String])

  var description: String {
    switch self {
    case .system(let call, let number): "\(call) failed with error \(number)"
    case .noProgram(let path): "there is no built program at \(path)"
    case .timedOut(let what, let screen): "waited in vain for \(what) on:\n\(Self.drawn(screen))"
    case .ended(let what, let ending, let screen):
      "the program ended (\(ending)) before \(what):\n\(Self.drawn(screen))"
    }
  }

  private static func drawn(_ screen: [String]) -> String {
    screen.map { "|\($0)" }.joined(separator: "\n")
  }
}

/// How a program ended.
enum Ending: Hashable {
  case exited(Int32)
  case killed(Int32)

  init(status: Int32) {
    let signal = status & 0x7F
    self = signal == 0 ? .exited((status >> 8) & 0xFF) : .killed(signal)
  }
}
