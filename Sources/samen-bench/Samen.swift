import Glibc

/// The program that is measured: the one that was built beside this one.
struct Samen {
  let program: String
  let playground: Playground

  init(in playground: Playground) throws(BenchError) {
    self.playground = playground
    program = try Samen.besideThis()
    try run(["init", "--workspace", empty, "--station", "desk", "--user", "walter"])
  }

  /// The workspace with nothing in it.
  var empty: String { "\(playground.path)/empty" }
  /// The workspace with the demo in it.
  var demo: String { "\(playground.path)/demo" }

  /// Lays the demo down, with about so many lines, or with as many as it has by itself.
  func makeDemo(lines: Int?) throws(BenchError) {
    playground.clear("demo")
    let size = lines.map { ["--events", "\($0)"] } ?? []
    try run(["demo", "--into", demo, "--seed", "1"] + size)
  }

  /// The words that open a workspace on screen.
  func opening(_ workspace: String) -> [String] { [program, "--workspace", workspace] }

  /// Runs a command to its end; throws with what it said where it fails.
  private func run(_ arguments: [String]) throws(BenchError) {
    let words = [program] + arguments
    let running = try PtyProgram(words, environment: playground.environment)
    let (said, status) = running.waitForEnd()
    guard status == 0 else { throw .failed(words, said: said) }
  }

  private static func besideThis() throws(BenchError) -> String {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    let own = String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
    let folder = own.split(separator: "/").dropLast().joined(separator: "/")
    let path = "/\(folder)/samen"
    guard access(path, X_OK) == 0 else { throw .noProgram(path) }
    return path
  }
}
