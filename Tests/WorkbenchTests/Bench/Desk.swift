import Domain
import Language
import Screen
import Testing
import Workbench

/// Someone at the keyboard, and a host that carries out what the program asks, without a disk or a
/// terminal: strike keys, then look at the screen.
struct Desk {
  var workbench: Workbench
  var journal: MemoryJournal
  /// Drafts as they lie on disk.
  private(set) var drafts: [String: Value] = [:]
  /// All that the program asked for.
  private(set) var asked: [Effect] = []
  /// Every line written since this desk was opened.
  var written: [Event] = []
  /// What the next write comes to instead of being written.
  var nextOutcome: WriteResult?
  /// Every line there was before.
  let before: [Event]
  /// What was put in folders that were chosen.
  var putElsewhere: [Elsewhere] = []
  /// What is wrong with the disk; nil where nothing is.
  var disk: Disk?

  init(
    _ world: World, columns: Int = 80, rows: Int = 24, in tongue: Tongue = .nl,
    symbols: Symbols = .unicode, station: Station = .workshop, isShielded: Bool? = false,
    idleMinutes: Int? = nil
  ) throws {
    journal = world.journal
    before = world.state.lines
    workbench = Workbench(
      Workbench.Setting(
        words: Shelf.words(tongue), symbols: symbols, station: station,
        device: world.journal.device, user: world.user, templates: [try Shelf.pilot()],
        messages: Shelf.messages, kioskBook: Shelf.kioskBook, idleMinutes: idleMinutes,
        isShielded: isShielded, seed: 7),
      state: world.state, now: world.now, size: Size(columns: columns, rows: rows))
  }

  /// Lets something reach the program, and carries out what it asks.
  mutating func take(_ input: Input) { carryOut(workbench.update(input)) }

  mutating func carryOut(_ effects: [Effect]) {
    for effect in effects {
      asked.append(effect)
      switch effect {
      case .write(let deed): carryOut(workbench.finish(write(deed)))
      case .erase(let erasure): carryOut(workbench.finish(erase(erasure)))
      case .saveDraft(let name, let value): keep(value, as: name)
      case .removeDraft(let name): drafts[name] = nil
      default: mend(effect)
      }
    }
  }

  private mutating func keep(_ value: Value, as name: String) {
    if let disk, disk.isFull { return workbench.draftNotKept(name, because: disk.reason) }
    drafts[name] = value
    workbench.draftKept(name)
  }

  private mutating func write(_ deed: Deed) -> WriteResult {
    write(deed, by: workbench.user, at: workbench.now)
  }

  mutating func write(_ deed: Deed, by user: Handle, at moment: Moment) -> WriteResult {
    if let outcome = nextOutcome {
      nextOutcome = nil
      return outcome
    }
    do throws(Refusal) {
      let decided = try workbench.state.decide(deed, at: moment)
      let events = journal.append(
        decided.proposals, by: user, at: moment.instant, over: workbench.state)
      if let disk { return fail(disk, events) }
      written += events
      return .written(events, warnings: decided.warnings)
    } catch {
      return .refused(error)
    }
  }
}

extension Desk: CustomTestStringConvertible {
  /// What a test that fails prints: the screen, and not the whole program.
  var testDescription: String { "\n" + screen + "\n" }
}
