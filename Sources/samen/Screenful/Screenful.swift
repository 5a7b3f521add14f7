import Documents
import Domain
import Journal
import Language
import Screen
import Terminal
import Workbench

/// The program on the whole screen: takes keys to the workbench, carries out what it asks, and draws
/// it again.
struct Screenful {
  private let session: TerminalSession
  private let surroundings: Surroundings
  private let journal: Journal
  private var workbench: Workbench
  private var isRunning = true

  /// How often a second instance looks whether the first wrote something, in milliseconds.
  private static let lookAgain = 250
  /// How long the screen may stand before "today" and waiting days are looked at again.
  private static let tick = 20_000

  /// The program over a journal that was opened.
  init(
    _ journal: Journal, holding events: [Event], _ surroundings: Surroundings,
    on session: TerminalSession, in tongue: Tongue
  ) {
    self.session = session
    self.surroundings = surroundings
    self.journal = journal
    let words = surroundings.words(tongue)
    var state = State()
    state.apply(contentsOf: events)
    let profile = journal.station
    workbench = Workbench(
      Workbench.Setting(
        words: words, symbols: session.isUTF8 ? .unicode : .ascii,
        station: Station(rawValue: profile.station) ?? .desk, device: journal.device ?? "",
        user: profile.user, templates: surroundings.templates,
        messages: surroundings.messages, seed: .random(in: 0...UInt64.max)),
      state: state, now: surroundings.clock(), size: session.size)
    workbench.readOnly = journal.readOnlyReason.map { surroundings.whyReadOnly($0, words) }
    restoreDrafts()
  }

  /// Runs until the person leaves or the terminal goes away.
  mutating func run() {
    while isRunning {
      session.present(workbench.draw(), theme: surroundings.theme)
      let inputs = session.nextInputs(
        timeoutMilliseconds: journal.isReadOnly ? Screenful.lookAgain : Screenful.tick)
      workbench.now = surroundings.clock()
      if !session.takeSignals().isEmpty { isRunning = false }
      for input in inputs where isRunning { carryOut(workbench.update(input)) }
      follow()
    }
    // Whatever ends the program, what was being typed is found back.
    carryOut(workbench.leaving())
    journal.close()
  }

  /// Takes in what another instance wrote.
  private mutating func follow() {
    guard journal.isReadOnly, let events = try? journal.follow() else { return }
    workbench.take(events)
  }

  private mutating func carryOut(_ effects: [Effect]) {
    for effect in effects { carryOut(effect) }
  }

  private mutating func carryOut(_ effect: Effect) {
    switch effect {
    case .write(let deed): carryOut(workbench.finish(write(deed)))
    case .saveDraft(let name, let value): keep(value, as: name)
    case .removeDraft(let name): try? journal.drafts().remove(name)
    case .print(let paper): workbench.finish(paper, print(paper))
    case .rememberUser(let user): remember(user)
    case .useMouse(let isOn): session.setMouse(on: isOn)
    case .redraw: session.redraw()
    case .suspend: session.suspend()
    case .quit: isRunning = false
    }
  }

  /// Through the rules, onto the disk, and only then into the state.
  private mutating func write(_ deed: Deed) -> WriteResult {
    do throws(Refusal) {
      let decided = try workbench.state.decide(deed, at: workbench.now)
      return append(decided)
    } catch {
      return .refused(error)
    }
  }

  private mutating func append(_ decided: Decided) -> WriteResult {
    var source = SystemRandomNumberGenerator()
    do throws(JournalError) {
      let events = try journal.append(
        decided.proposals, by: workbench.user, at: workbench.now.instant, state: workbench.state,
        using: &source)
      return .written(events, warnings: decided.warnings)
    } catch {
      // What is on disk all the same belongs to what is known.
      if case .notSaved(_, _, _, let saved) = error { workbench.take(saved) }
      workbench.readOnly = journal.readOnlyReason.map {
        surroundings.whyReadOnly($0, workbench.words)
      }
      return .failed(sentence: surroundings.sentence(error, workbench.words))
    }
  }

  private mutating func keep(_ value: Value, as name: String) {
    do throws(JournalError) {
      try journal.drafts().write(JSON.bytes(of: value), as: name)
    } catch {
      carryOut(workbench.finish(.failed(sentence: surroundings.sentence(error, workbench.words))))
    }
  }

  private func print(_ paper: Paper) -> PrintOutcome {
    let words = workbench.words
    let maker = PaperMaker(
      state: workbench.state, words: words, today: workbench.now.day, user: workbench.user,
      organisation: journal.station.organisation, shelf: Resources.paperShelf)
    let printer = Printer(files: surroundings.papers(journal), browser: surroundings.browser) {
      surroundings.sentence($0, words)
    }
    return printer.print(paper, by: maker)
  }

  private mutating func restoreDrafts() {
    guard let drafts = try? journal.drafts(), let names = try? drafts.names() else { return }
    for name in names {
      guard let bytes = try? drafts.read(name), let value = try? JSON.read(bytes) else { continue }
      workbench.restore(draft: value)
    }
  }

  private func remember(_ user: Handle) {
    var profile = journal.station
    profile.user = user
    // Not remembered is no harm: the person is asked again, and every line says who wrote it.
    try? journal.setStation(profile)
  }
}
