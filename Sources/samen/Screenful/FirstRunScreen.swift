import Domain
import Journal
import Language
import Screen
import Terminal
import Workbench

/// The first run on screen, up to the workspace it makes.
struct FirstRunScreen {
  let session: TerminalSession
  let surroundings: Surroundings

  /// Asks, and gives what was answered; nil where the person left.
  func ask() -> FirstRun.Answers? {
    var questions = FirstRun(
      words: surroundings.words(surroundings.tongue),
      symbols: session.symbols, templates: surroundings.templates,
      today: surroundings.clock().day, size: session.size,
      folders: surroundings.folders.toShareIn)
    while true {
      session.present(questions.draw(), theme: surroundings.theme)
      for input in session.nextInputs() {
        if input == .key(Key(.character("z"), control: true)) { session.suspend() }
        switch questions.update(input) {
        case .goesOn: break
        case .speaks(let tongue): questions.words = surroundings.words(tongue)
        case .answered(let answers) where answers.isExample:
          questions.tellExampleComes()
          session.present(questions.draw(), theme: surroundings.theme)
          return answers
        case .answered(let answers) where answers.sheet != nil:
          guard let flaw = flaw(inSheetOf: answers) else { return answers }
          questions.refuse(sheet: flaw)
        case .answered(let answers):
          guard let joining = answers.joining, let flaw = flaw(in: joining, answers.tongue) else {
            return answers
          }
          questions.refuse(folder: flaw)
        case .left: return nil
        }
      }
      if !session.takeSignals().isEmpty { return nil }
    }
  }

  /// Why nobody can be taken in from that list, in a sentence; nil where they can.
  private func flaw(inSheetOf answers: FirstRun.Answers) -> String? {
    let words = surroundings.words(answers.tongue)
    do throws(CommandError) {
      _ = try FirstList(surroundings: surroundings, words: words).read(answers.sheet ?? "")
      return nil
    } catch {
      return ErrorSentences(words: words).lines(error).joined(separator: " ")
    }
  }

  /// Why nobody can come in over that folder, in a sentence; nil where they can.
  private func flaw(in joining: String, _ tongue: Tongue) -> String? {
    do throws(JournalError) {
      _ = try FirstRunScreen.workspace(sharedIn: surroundings.folders.path(of: joining))
      return nil
    } catch {
      let words = surroundings.words(tongue)
      return switch error {
      case .noExchange: words(FirstRunPhrase.noTeam)
      case .severalExchanges: words(FirstRunPhrase.severalTeams)
      default: surroundings.cause(error, words)
      }
    }
  }

  /// The one workspace that is shared in that folder.
  static func workspace(sharedIn folder: String) throws(JournalError) -> String {
    let found = try Journal.workspaces(sharedIn: folder)
    guard let id = found.first else { throw .noExchange(folder) }
    guard found.count == 1 else { throw .severalExchanges(found) }
    return id
  }

  /// Makes an empty workspace that waits to be let in, and remembers where colleagues share.
  static func setUp(
    _ answers: FirstRun.Answers, joining folder: String, at location: WorkspaceLocation
  ) throws -> (journal: Journal, events: PackedLines) {
    var source = SystemRandomNumberGenerator()
    try Workspace.create(
      at: location, joining: try workspace(sharedIn: folder), title: "samen",
      station: StationProfile(
        station: answers.station.rawValue, organisation: answers.organisation,
        name: answers.name, user: answers.user),
      using: &source)
    let opening = try Journal.open(location, using: &source)
    try opening.journal.remember(KnownFolder(path: folder))
    return (opening.journal, opening.events)
  }

  /// Makes the workspace, and lays the project down in it.
  static func setUp(
    _ answers: FirstRun.Answers, at location: WorkspaceLocation, now: Moment
  ) throws -> (journal: Journal, events: PackedLines) {
    var source = SystemRandomNumberGenerator()
    try Workspace.create(
      at: location, title: answers.template?.name ?? "samen",
      station: StationProfile(
        station: answers.station.rawValue, organisation: answers.organisation,
        name: answers.name, user: answers.user),
      using: &source)
    let opening = try Journal.open(location, using: &source)
    var state = State()
    state.apply(contentsOf: opening.events)
    var events = opening.events
    for deed in try deeds(for: answers, in: state) {
      let decided = try state.decide(deed, at: now)
      let written = try opening.journal.append(
        decided.proposals, by: answers.user, at: now.instant, state: state, using: &source)
      state.apply(contentsOf: written)
      events.append(contentsOf: written)
    }
    return (opening.journal, events)
  }

  private static func deeds(for answers: FirstRun.Answers, in state: State) throws -> [Deed] {
    let staff = Deed(.staffAdded, .set(.staff, answers.user), .set(.name, answers.name))
    guard let template = answers.template else { return [staff] }
    return [staff, try Deed.layDown(template, from: answers.start, in: state)]
  }
}
