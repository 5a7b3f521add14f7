import Domain
import Journal
import Language

extension Job {
  /// Does long work. Whoever sits at a terminal sees how far it is, and Ctrl-C stops it between two
  /// whole steps; `safe` says what that means then.
  func watched<Done>(
    safe: WatchingPhrase = .stopped, _ work: (Watch) throws -> Done
  ) throws -> Done {
    let interruption = console.interruption
    interruption.begin()
    defer {
      interruption.end()
      console.endProgress()
    }
    let begun = console.now()
    let watch = Watch(isStopped: interruption.isNoted) { [console, words] progress in
      console.show(words.progress(progress), after: console.now() - begun)
    }
    do {
      let done = try work(watch)
      // Too late for a step; but nothing was done yet of which anybody was told.
      if safe == .stopped, interruption.isNoted() { throw CommandError.stopped(safe) }
      return done
    } catch CommandError.journal(.stopped, _) {
      throw CommandError.stopped(safe)
    } catch JournalError.stopped {
      throw CommandError.stopped(safe)
    }
  }
}

extension Words {
  /// How far something is, in a few words.
  func progress(_ progress: Watch.Progress) -> String {
    let share = progress.all > 0 ? Int(Double(progress.done) / Double(progress.all) * 100) : 0
    let phrase: WatchingPhrase = progress.stage == .reading ? .reading : .writing
    return self(phrase, ["n": number(min(100, max(0, share)))])
  }
}

extension State {
  /// Takes in lines a stretch at a time, so that it can be followed and stopped.
  mutating func apply(_ lines: PackedLines, watch: Watch) throws(JournalError) {
    let count = lines.count
    try apply(packed: lines) { (done) throws(JournalError) in
      try watch.look(.reading, done, of: count)
    }
  }
}
