/// Lines on their way into a file: gathered, and written about a mebibyte at a time.
struct LinesOut {
  private let file: OpenFile
  private var waiting: [UInt8] = []
  private static let enough = 1 << 20

  /// Nothing yet, for the end of `file`.
  init(to file: OpenFile) {
    self.file = file
  }

  /// Adds a line, which has no newline yet.
  mutating func add(_ line: [UInt8]) throws(JournalError) {
    waiting += line
    waiting.append(0x0A)
    if waiting.count >= LinesOut.enough { try finish() }
  }

  /// Writes what still waits; it is not on the disk before the file is synced.
  mutating func finish() throws(JournalError) {
    let bytes = waiting
    waiting = []
    try file.write(bytes)
  }
}
