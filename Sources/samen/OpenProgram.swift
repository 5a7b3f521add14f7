import Domain
import Journal
import Language
import Screen
import Terminal
import Workbench

/// Opens the program on the whole screen, on the workspace at `location`; where there is none, it
/// asks its first questions and makes one.
func openProgram(_ job: Job, at location: WorkspaceLocation) throws {
  _ = try job.now()
  let surroundings = surroundings(of: job, at: location)
  let session: TerminalSession
  do throws(TerminalError) {
    session = try TerminalSession(crashNotice: surroundings.crashNotice)
  } catch {
    throw CommandError.terminal(error)
  }
  defer { session.close() }
  var tongue = job.environment.tongue
  guard let opening = try opening(of: location, session, surroundings, &tongue) else { return }
  if tongue != job.environment.tongue {
    Configuration.keep("language", tongue.rawValue, job.environment.variables)
  }
  var screenful = Screenful(
    opening.journal, holding: opening.events, surroundings, on: session, in: tongue)
  screenful.run()
}

private func surroundings(of job: Job, at location: WorkspaceLocation) -> Surroundings {
  let clock = job.environment.clock
  return Surroundings(
    words: Resources.words, tongue: job.environment.tongue,
    // SAMEN_NOW was found to hold a moment before the screen opened.
    clock: { clock.now() ?? WallClock.moment(epoch: 0) }, templates: Resources.templates,
    messages: Resources.messages, theme: job.environment.isColourless ? .noColour : .dark,
    sentence: { error, words in JournalSentences(words: words).sentence(error) },
    papers: { PaperFiles(of: $0.workspace, at: location) },
    browser: Browser(variables: job.environment.variables),
    cause: { error, words in JournalSentences(words: words).cause(error) },
    whyReadOnly: { reason, words in JournalSentences(words: words).onScreen(reason) },
    folders: FoldersToChoose(home: job.environment.variables["HOME"]),
    programs: job.environment.variables["PATH"] ?? "")
}

/// The journal that is there, or the one that the first questions make; nil where the person left.
private func opening(
  of location: WorkspaceLocation, _ session: TerminalSession, _ surroundings: Surroundings,
  _ tongue: inout Tongue
) throws -> (journal: Journal, events: [Event])? {
  var source = SystemRandomNumberGenerator()
  do {
    let opening = try Journal.open(location, using: &source)
    return (opening.journal, opening.events)
  } catch  where error.isNoWorkspace {
    guard let answers = FirstRunScreen(session: session, surroundings: surroundings).ask() else {
      return nil
    }
    tongue = answers.tongue
    return try made(answers, at: location, surroundings)
  } catch {
    throw CommandError.journal(error, folder: location.folder)
  }
}

private func made(
  _ answers: FirstRun.Answers, at location: WorkspaceLocation, _ surroundings: Surroundings
) throws -> (journal: Journal, events: [Event]) {
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
