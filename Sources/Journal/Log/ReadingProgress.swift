/// How many bytes of the logs were read, for whoever waits.
struct ReadingProgress {
  private let watch: Watch
  private let all: Int
  private var done = 0

  /// There are `all` bytes to read.
  init(_ watch: Watch, all: Int) {
    self.watch = watch
    self.all = all
  }

  /// Before so many more are read.
  mutating func look(_ bytes: Int) throws(JournalError) {
    guard watch.isAwake else { return }
    try watch.look(.reading, done, of: max(all, done))
    done += bytes
  }
}
