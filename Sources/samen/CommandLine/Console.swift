import Screen

/// Where a command prints and reads. Everything that goes out as text is cleaned of what could move
/// a cursor or turn the direction of writing.
final class Console {
  private let output: any Sink
  private let errors: any Sink
  private let input: any LineSource
  private var waiting: [UInt8] = []
  private var progress = ProgressLine()
  /// Now, for what is shown only after a while.
  let now: () -> ContinuousClock.Instant
  /// Ctrl-C, while long work goes on.
  let interruption: Interruption
  private static let enough = 1 << 16

  init(
    output: any Sink, errors: any Sink, input: any LineSource,
    now: @escaping () -> ContinuousClock.Instant = { .now }, interruption: Interruption = .init()
  ) {
    self.now = now
    self.interruption = interruption
    self.output = output
    self.errors = errors
    self.input = input
  }

  /// Prints a line.
  func say(_ line: String) throws { try wait(Array(cleanedLine(line).utf8) + [0x0A]) }

  /// Prints JSON, a sheet or a line of the journal: byte for byte into a file or to a program, and
  /// on a terminal so that nothing in it is obeyed.
  func print(_ bytes: [UInt8]) throws {
    try wait(output.isTerminal ? TerminalBytes.harmless(bytes) : bytes)
  }

  private func wait(_ bytes: [UInt8]) throws {
    waiting += bytes
    if waiting.count >= Console.enough { try flush() }
  }

  /// Sees to it that what was printed has gone out.
  func flush() throws {
    guard !waiting.isEmpty else { return }
    endProgress()
    let bytes = waiting
    waiting = []
    try output.write(bytes)
  }

  /// Says what went wrong.
  func complain(_ line: String) {
    endProgress()
    // There is nobody left to tell should this fail.
    try? errors.write(Array(cleanedLine(line).utf8) + [0x0A])
  }

  /// Says how far long work is, so long after it began: only to who sits at a terminal.
  func show(_ text: String, after elapsed: Duration) {
    guard errors.isTerminal, let line = progress.show(text, after: elapsed) else { return }
    try? errors.write(Array(line.utf8))
  }

  /// Nothing is left of it.
  func endProgress() {
    if let line = progress.remove() { try? errors.write(Array(line.utf8)) }
  }

  /// The next line of what is fed in, without its newline; nil at the end.
  func nextLine() throws -> [UInt8]? { try input.nextLine() }
}
