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
  private(set) var written: [Event] = []
  /// What the next write comes to instead of being written.
  var nextOutcome: WriteResult?

  init(
    _ world: World, columns: Int = 80, rows: Int = 24, in tongue: Tongue = .nl,
    symbols: Symbols = .unicode
  ) throws {
    journal = world.journal
    workbench = Workbench(
      Workbench.Setting(
        words: Shelf.words(tongue), symbols: symbols, station: .workshop,
        device: world.journal.device, user: world.user, templates: [try Shelf.pilot()],
        messages: Shelf.messages, seed: 7),
      state: world.state, now: world.now, size: Size(columns: columns, rows: rows))
  }

  /// Lets something reach the program, and carries out what it asks.
  mutating func take(_ input: Input) { carryOut(workbench.update(input)) }

  private mutating func carryOut(_ effects: [Effect]) {
    for effect in effects {
      asked.append(effect)
      switch effect {
      case .write(let deed): carryOut(workbench.finish(write(deed)))
      case .saveDraft(let name, let value): drafts[name] = value
      case .removeDraft(let name): drafts[name] = nil
      default: break
      }
    }
  }

  private mutating func write(_ deed: Deed) -> WriteResult {
    if let outcome = nextOutcome {
      nextOutcome = nil
      return outcome
    }
    do throws(Refusal) {
      let decided = try workbench.state.decide(deed, at: workbench.now)
      let events = journal.append(
        decided.proposals, by: workbench.user, at: workbench.now.instant, over: workbench.state)
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
