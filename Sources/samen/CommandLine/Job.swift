import Domain
import Journal
import Language
import Workbench

/// What a command has at hand.
struct Job {
  let arguments: Arguments
  let environment: Environment
  let words: Words
  let console: Console

  /// Where the workspace lies.
  func location() throws -> WorkspaceLocation {
    do {
      return try WorkspaceLocation.find(
        option: arguments[.workspace], environment: environment.variables)
    } catch {
      throw CommandError.journal(error)
    }
  }

  /// Now.
  func now() throws -> Moment {
    guard let now = environment.clock.now() else {
      throw CommandError.badClock(environment.variables["SAMEN_NOW"] ?? "")
    }
    return now
  }

  /// Everything that is held, without keeping anyone from writing.
  func state() throws -> State { try holdings().state }

  /// The same, and who works on this device.
  func holdings() throws -> (state: State, user: Handle) {
    try watched { watch in
      let opening = try opening(watch)
      var state = State()
      try state.apply(opening.events, watch: watch)
      return (state, opening.journal.station.user)
    }
  }

  /// The same as `state()`, and which device this is; nil where it has none yet.
  func stateAndDevice() throws -> (state: State, device: String?) {
    try watched { watch in
      let opening = try opening(watch)
      var state = State()
      try state.apply(opening.events, watch: watch)
      return (state, opening.journal.device)
    }
  }

  /// The journal with its lines, opened without keeping anyone from writing.
  func opening() throws -> (journal: Journal, events: PackedLines) {
    try watched { try opening($0) }
  }

  private func opening(_ watch: Watch) throws -> (journal: Journal, events: PackedLines) {
    let location = try location()
    var source = SystemRandomNumberGenerator()
    do throws(JournalError) {
      let opening = try Journal.open(location, mode: .read, watch: watch, using: &source)
      // Less than all is not to pass for all.
      if let unreadable = opening.journal.unreadable { throw unreadable }
      FindingSentences(words: words).summary(opening.journal.findings).map(console.complain)
      return (opening.journal, opening.events)
    } catch {
      throw CommandError.journal(error, folder: location.folder)
    }
  }

  /// The day that was typed behind an option; nil where it was not given.
  func day(_ option: Option) throws -> Day? { try arguments[option].map { try day($0) } }

  /// The day that was typed.
  func day(_ typed: String) throws -> Day {
    try TypedDay(words: words, today: now().day).read(typed)
  }
}

/// Days as people type them, beside the form of the journal.
struct TypedDay {
  let words: Words
  let today: Day

  func read(_ typed: String) throws(CommandError) -> Day {
    if let day = Day(typed) { return day }
    do {
      let read = try DateReader(words, today: today.parts).read(typed)
      guard let day = Day(year: read.year, month: read.month, day: read.day) else {
        throw CommandError.unreadableDay(typed, .notADate)
      }
      return day
    } catch let mistake as DateReader.Mistake {
      throw .unreadableDay(typed, mistake)
    } catch {
      throw .unreadableDay(typed, .notADate)
    }
  }
}
