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
  let session: TerminalSession
  let surroundings: Surroundings
  var journal: Journal
  var workbench: Workbench
  let sharer: Sharer
  /// What was found by looking at everyone, beside the screen.
  private let found = Mailbox<LookingAround.Answer>()
  private var typing = TypingClock()
  var isRunning = true

  /// How often a second instance looks whether the first wrote something, in milliseconds.
  private static let lookAgain = 250
  /// How long the screen may stand before "today" and waiting days are looked at again.
  private static let tick = 20_000

  /// The program over a journal that was opened.
  init(
    _ journal: Journal, holding state: State, _ surroundings: Surroundings,
    on session: TerminalSession, in tongue: Tongue
  ) {
    self.session = session
    self.surroundings = surroundings
    self.journal = journal
    sharer = Sharer(of: journal.workspace.id)
    let words = surroundings.words(tongue)
    let profile = journal.station
    workbench = Workbench(
      Workbench.Setting(
        words: words, symbols: session.symbols,
        theme: surroundings.theme, isColourless: surroundings.isColourless,
        station: Station(rawValue: profile.station) ?? .desk, device: journal.device ?? "",
        user: profile.user, templates: surroundings.templates,
        messages: surroundings.messages, kioskBook: surroundings.kioskBook,
        idleMinutes: surroundings.idleMinutes,
        seed: .random(in: 0...UInt64.max)),
      state: state, now: surroundings.clock(), size: session.size)
    noteReadOnly()
    restoreDrafts()
    // Another instance may be at work in what lies there.
    if !journal.isReadOnly { surroundings.notes(journal).sweep() }
    surroundings.flaws(words).map { workbench.warn($0) }
    FindingSentences(words: words).summary(journal.findings).map { workbench.warn($0) }
  }

  /// Runs until the person leaves or the terminal goes away.
  mutating func run() {
    session.watchedDescriptors = [sharer.mail.descriptor, found.descriptor]
    beginSharing()
    workbench.tips = surroundings.tips.left
    workbench.openForStation()
    lookAround()
    while isRunning {
      session.present(workbench.draw(), theme: workbench.theme)
      let inputs = session.nextInputs(timeoutMilliseconds: typing.wait(at: patience))
      workbench.now = surroundings.clock()
      if !session.takeSignals().isEmpty { end() }
      for input in inputs where isRunning { carryOut(workbench.update(input)) }
      if typing.isDue(workbench.hasUnkeptTyping) { carryOut(workbench.keepTyping()) }
      follow()
      hear()
      lookAround()
      takeInPart()
      lookOut()
    }
    sharer.visit?.thread.stop()
    // Whatever ends the program, what was being typed is found back.
    carryOut(workbench.leaving())
    journal.close()
  }

  /// Takes what was found, and lets be looked into what is asked.
  private mutating func lookAround() {
    for answer in found.take() { workbench.take(answer) }
    guard let question = workbench.questionToLookInto() else { return }
    let found = found
    // No thread to be had: then it takes as long as it takes.
    if !Beside.start({ found.post(question.answer()) }) { found.post(question.answer()) }
  }

  /// Someone closed the window, or the machine is shut down.
  private mutating func end() {
    isRunning = false
    if let home = surroundings.folders.home { carryOut(workbench.rescuing(into: home)) }
  }

  private var patience: Int {
    journal.isReadOnly ? Screenful.lookAgain : min(Screenful.tick, sharingPatience ?? .max)
  }

  /// Takes in what another instance wrote. While something of ours waits to be written nobody else
  /// writes, and what stands at the end of our log may not be on the disk.
  private mutating func follow() {
    guard journal.isReadOnly, !workbench.isInTrouble, let events = try? journal.follow() else {
      return
    }
    workbench.take(events)
  }

  mutating func carryOut(_ effects: [Effect]) {
    for effect in effects { carryOut(effect) }
  }

  private mutating func carryOut(_ effect: Effect) {
    switch effect {
    case .write(let deed): carryOut(workbench.finish(write(deed)))
    case .erase(let erasure): carryOut(workbench.finish(erase(erasure)))
    case .saveDraft(let name, let value): keep(value, as: name)
    case .removeDraft(let name): try? journal.drafts().remove(name)
    case .print(let paper): workbench.finish(paper, print(paper))
    case .printReport(let name, let period): workbench.finish(name, print(name, over: period))
    case .rememberUser(let user): remember(user)
    case .rememberTheme(let theme): surroundings.keep("theme", theme.rawValue)
    case .rememberTip(let tip): surroundings.tips.remember(tip)
    case .writeElsewhere(let text): writeElsewhere(text)
    case .useMouse(let isOn): session.setMouse(on: isOn)
    case .redraw: session.redraw()
    case .suspend: session.suspend()
    case .quit: isRunning = false
    case .tryAgain, .writeAgain, .findFolders, .saveElsewhere: mend(effect)
    case .lookAtShared, .share, .stopSharing, .shareOnLeaving, .rememberShared, .forgetShared,
      .lookAtLaptops, .refuseLaptop:
      share(effect)
    }
  }

  mutating func write(_ deed: Deed) -> WriteResult {
    write(deed, by: workbench.user, at: workbench.now)
  }

  /// Through the rules, onto the disk, and only then into the state.
  mutating func write(_ deed: Deed, by user: Handle, at moment: Moment) -> WriteResult {
    do throws(Refusal) {
      return append(try workbench.state.decide(deed, at: moment), by: user, at: moment)
    } catch {
      return .refused(error)
    }
  }

  private mutating func append(
    _ decided: Decided, by user: Handle, at moment: Moment
  ) -> WriteResult {
    var source = SystemRandomNumberGenerator()
    do throws(JournalError) {
      let events = try journal.append(
        decided.proposals, by: user, at: moment.instant, state: workbench.state, using: &source)
      return .written(events, warnings: decided.warnings)
    } catch {
      noteReadOnly()
      guard journal.isReadOnly else {
        return .failed(sentence: surroundings.sentence(error, workbench.words))
      }
      // What is on disk all the same belongs to what is known.
      let saved: [Event] = if case .notSaved(_, _, _, let saved) = error { saved } else { [] }
      return .unsaved(
        WriteFailure(
          reason: surroundings.cause(error, workbench.words), isJournalSure: isJournalSure,
          saved: saved, attempted: journal.attempted))
    }
  }

  private mutating func keep(_ value: Value, as name: String) {
    do throws(JournalError) {
      try journal.drafts().write(JSON.bytes(of: value), as: name)
      workbench.draftKept(name)
    } catch {
      workbench.draftNotKept(name, because: surroundings.cause(error, workbench.words))
    }
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
