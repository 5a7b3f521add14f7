import Domain
import Journal
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
      symbols: session.isUTF8 ? .unicode : .ascii, templates: surroundings.templates,
      today: surroundings.clock().day, size: session.size)
    while true {
      session.present(questions.draw(), theme: surroundings.theme)
      for input in session.nextInputs() {
        if input == .key(Key(.character("z"), control: true)) { session.suspend() }
        switch questions.update(input) {
        case .goesOn: break
        case .speaks(let tongue): questions.words = surroundings.words(tongue)
        case .answered(let answers): return answers
        case .left: return nil
        }
      }
      if !session.takeSignals().isEmpty { return nil }
    }
  }

  /// Makes the workspace, and lays the project down in it.
  static func setUp(
    _ answers: FirstRun.Answers, at location: WorkspaceLocation, now: Moment
  ) throws -> (journal: Journal, events: [Event]) {
    var source = SystemRandomNumberGenerator()
    try Workspace.create(
      at: location, title: answers.template?.name ?? "samen",
      station: StationProfile(station: answers.station.rawValue, user: answers.user),
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
      events += written
    }
    return (opening.journal, events)
  }

  private static func deeds(for answers: FirstRun.Answers, in state: State) throws -> [Deed] {
    let staff = Deed(.staffAdded, .set(.staff, answers.user), .set(.name, answers.name))
    guard let template = answers.template else { return [staff] }
    return [staff, try Deed.layDown(template, from: answers.start, in: state)]
  }
}
