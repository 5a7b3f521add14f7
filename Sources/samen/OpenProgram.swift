import Domain
import Journal
import Language
import Screen
import Terminal
import Workbench

/// Opens the program on the whole screen, on the workspace at `location`; where there is none, it
/// asks its first questions and makes one.
func openProgram(
  _ job: Job, at location: WorkspaceLocation, isExample: Bool = false
) throws {
  _ = try job.now()
  let surroundings = surroundings(of: job, at: location, isExample: isExample)
  let session: TerminalSession
  do throws(TerminalError) {
    session = try TerminalSession(crashNotice: surroundings.crashNotice)
  } catch {
    throw CommandError.terminal(error)
  }
  defer { session.close() }
  var tongue = job.environment.tongue
  switch try beginning(of: location, session, surroundings, &tongue) {
  case .left: return
  case .example(let station): try openExample(for: station, job, on: session, in: tongue)
  case .opened(let journal, let state, let said):
    keep(tongue, job)
    var screenful = Screenful(
      journal, holding: state, surroundings, on: session, in: tongue)
    if !said.isEmpty { screenful.workbench.note(said) }
    screenful.run()
  }
}

/// What the program begins with.
private enum Beginning {
  /// A workspace, and what is to be said first.
  case opened(Journal, State, said: [String])
  /// A made-up year, looked at from this station.
  case example(Station)
  /// Nothing: the person left.
  case left
}

private func keep(_ tongue: Tongue, _ job: Job) {
  guard tongue != job.environment.tongue else { return }
  ConfigurationFile.keep("language", tongue.rawValue, job.environment.variables)
}

/// The example has its own workspace, which goes with it: what is real begins with nothing of it.
private func openExample(
  for station: Station, _ job: Job, on session: TerminalSession, in tongue: Tongue
) throws {
  let place = try ThrowAwayFolder()
  defer { place.remove() }
  let location = ExampleWorkspace.location(in: place)
  let plan = ExamplePlan(
    today: try job.now().day, seed: UInt64.random(in: 0...UInt64.max))
  _ = try ExampleWorkspace.make(at: location, plan, station: station)
  var source = SystemRandomNumberGenerator()
  do throws(JournalError) {
    let opening = try Journal.open(location, using: &source)
    var state = State()
    state.apply(contentsOf: opening.events)
    var screenful = Screenful(
      opening.journal, holding: state,
      surroundings(of: job, at: location, isExample: true), on: session, in: tongue)
    screenful.run()
  } catch {
    throw CommandError.journal(error, folder: location.folder)
  }
}

private func surroundings(
  of job: Job, at location: WorkspaceLocation, isExample: Bool
) -> Surroundings {
  let clock = job.environment.clock
  let variables = job.environment.variables
  let configuration = Configuration.read(variables)
  let idle = configuration.idleMinutes ?? Workbench.Setting.usualIdleMinutes
  return Surroundings(
    words: Resources.words, tongue: job.environment.tongue,
    // SAMEN_NOW was found to hold a moment before the screen opened.
    clock: { clock.now() ?? WallClock.moment(epoch: 0) }, templates: Resources.templates,
    messages: Resources.messages, kioskBook: Resources.kioskBook, theme: job.environment.theme,
    isColourless: job.environment.isColourless, idleMinutes: idle == 0 ? nil : idle,
    flaws: { words in
      ConfigurationSentences(words: words, path: ConfigurationFile.path(variables) ?? "")
        .summary(configuration.flaws)
    },
    keep: { ConfigurationFile.keep($0, $1, variables) },
    sentence: { error, words in JournalSentences(words: words).sentence(error) },
    papers: { PaperFiles(of: $0.workspace, at: location) },
    notes: { NoteFiles(of: $0.workspace, at: location) }, editor: Editor(variables: variables),
    browser: Browser(variables: job.environment.variables),
    cause: { error, words in JournalSentences(words: words).cause(error) },
    whyReadOnly: { reason, words in JournalSentences(words: words).onScreen(reason) },
    folders: FoldersToChoose(home: variables["HOME"], chosen: configuration.folders),
    tips: TipsTold(path: "\(location.stateRoot)/tips"), isExample: isExample,
    programs: job.environment.variables["PATH"] ?? "")
}

/// The journal that is there, or what the first questions lead to.
private func beginning(
  of location: WorkspaceLocation, _ session: TerminalSession, _ surroundings: Surroundings,
  _ tongue: inout Tongue
) throws -> Beginning {
  var source = SystemRandomNumberGenerator()
  let screen = OpeningScreen(
    on: session, words: surroundings.words(tongue), theme: surroundings.theme)
  do {
    let opening = try Journal.open(location, watch: screen.watch, using: &source)
    var state = State()
    try state.apply(opening.events, watch: screen.watch)
    screen.handOver()
    return .opened(opening.journal, state, said: [])
  } catch .stopped {
    return .left
  } catch  where error.isNoWorkspace {
    guard let answers = FirstRunScreen(session: session, surroundings: surroundings).ask() else {
      return .left
    }
    tongue = answers.tongue
    if answers.isExample { return .example(answers.station) }
    let made = try made(answers, at: location, surroundings)
    if let path = answers.sheet {
      let list = FirstList(surroundings: surroundings, words: surroundings.words(tongue))
      let (state, said) = list.take(in: path, made, on: session)
      return .opened(made.journal, state, said: said)
    }
    var state = State()
    state.apply(contentsOf: made.events)
    return .opened(made.journal, state, said: [])
  } catch {
    throw CommandError.journal(error, folder: location.folder)
  }
}

private func made(
  _ answers: FirstRun.Answers, at location: WorkspaceLocation, _ surroundings: Surroundings
) throws -> (journal: Journal, events: PackedLines) {
  do {
    if let joining = answers.joining {
      let folder = FullPath.of(surroundings.folders.path(of: joining))
      return try FirstRunScreen.setUp(answers, joining: folder, at: location)
    }
    return try FirstRunScreen.setUp(answers, at: location, now: surroundings.clock())
  } catch let error as JournalError {
    throw CommandError.journal(error, folder: location.folder)
  } catch let refusal as Refusal {
    throw CommandError.refused(refusal)
  }
}

extension JournalError {
  /// True where there is nothing in the folder yet.
  var isNoWorkspace: Bool {
    if case .noWorkspace = self { true } else { false }
  }
}
