import Glibc

/// A program running in a terminal of its own.
final class PtyProgram {
  /// One frame: when its last byte came, and how many bytes it had.
  struct Frame {
    let end: Double
    let bytes: Int
  }

  private let process: pid_t
  private let pty: Pty
  private var isRunning = true

  init(_ words: [String], environment: [String: String]) throws(BenchError) {
    pty = try Pty()
    process = try PtySpawn.start(words, on: pty.slaveName, environment: environment)
  }

  deinit { end() }

  /// Types something.
  func type(_ text: String) { pty.write(text) }

  /// Reads until nothing has come for `silence` milliseconds; nil where nothing came for
  /// `patience`. The silence is no part of the time: what counts is when the last byte came.
  func frame(patience: Int32, silence: Int32) -> Frame? {
    guard let first = pty.read(within: patience) else { return nil }
    var frame = Frame(end: Clock.now(), bytes: first.count)
    while let more = pty.read(within: silence) {
      frame = Frame(end: Clock.now(), bytes: frame.bytes + more.count)
    }
    return frame
  }

  /// Ends the program at once.
  func end() {
    guard isRunning else { return }
    kill(process, SIGKILL)
    _ = wait()
  }

  /// Lets the program come to its end; gives what it said and its exit status.
  func waitForEnd() -> (said: String, status: Int32) {
    var said: [UInt8] = []
    while let more = pty.read(within: -1) { said += more }
    return (String(decoding: said, as: UTF8.self), wait())
  }

  private func wait() -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    isRunning = false
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }
}
