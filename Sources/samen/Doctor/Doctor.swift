import Domain
import Journal
import Language
import Terminal

/// Looks at all that the program leans on, with or without a workspace. Writes nothing.
struct Doctor {
  let job: Job
  private var words: Words { job.words }
  private var variables: [String: String] { job.environment.variables }

  /// What was found, and whether something could not be read that is there.
  struct Diagnosis {
    var findings: [DoctorFinding] = []
    var couldNotRead = false

    /// How the command ends because of it; nil where all that was found can stay as it is.
    var error: CommandError? {
      if couldNotRead { return .couldNotLook }
      return findings.contains { $0.level == .bad } ? .foundSomething : nil
    }
  }

  func look() throws -> Diagnosis {
    let now = try job.now()
    let environment = job.environment
    var diagnosis = Diagnosis()
    diagnosis.findings =
      TerminalDoctor(
        look: TerminalLook(variables), isColourless: environment.isColourless, words: words
      ).findings + ChoiceDoctor(environment: environment, words: words).findings
    let (journal, state) = try workspace(&diagnosis)
    diagnosis.findings +=
      ClockDoctor(
        now: now, isPinned: variables["SAMEN_NOW"] != nil, state: state,
        device: journal?.device ?? "", words: words
      ).findings
      + SharingDoctor(
        journal: journal, now: now, programs: variables["PATH"] ?? "", words: words
      ).findings + [printing, versions]
    return diagnosis
  }

  /// What is known in the workspace; nothing where there is none or it cannot be read.
  private func workspace(_ diagnosis: inout Diagnosis) throws -> (Journal?, State) {
    var folder = ""
    do {
      let location = try job.location()
      folder = location.folder
      let doctor = try job.watched { watch in
        WorkspaceDoctor(
          location: location, look: try location.look(),
          report: try Journal.check(location, watch: watch),
          holder: LockHolder.process(of: location), words: words)
      }
      diagnosis.findings += doctor.findings
      diagnosis.couldNotRead = doctor.couldNotRead
      return try open(location)
    } catch let error as JournalError {
      note(error, folder, &diagnosis)
    } catch CommandError.journal(let error, _) {
      note(error, folder, &diagnosis)
    }
    return (nil, State())
  }

  private func open(_ location: WorkspaceLocation) throws -> (Journal, State) {
    var source = SystemRandomNumberGenerator()
    return try job.watched { watch in
      let opening = try Journal.open(location, mode: .read, watch: watch, using: &source)
      var state = State()
      try state.apply(opening.events, watch: watch)
      return (opening.journal, state)
    }
  }

  private func note(_ error: JournalError, _ folder: String, _ diagnosis: inout Diagnosis) {
    let sentence = JournalSentences(words: words).sentence(error, folder: folder)
    if error.isNoWorkspace {
      diagnosis.findings.append(
        DoctorFinding(.mind, .workspace, words(DoctorPhrase.workspaceNone, ["text": folder])))
    } else if case .severalWorkspaces = error {
      diagnosis.findings.append(DoctorFinding(.mind, .workspace, sentence))
    } else {
      diagnosis.findings.append(DoctorFinding(.bad, .workspace, sentence))
      diagnosis.couldNotRead = true
    }
    if !folder.isEmpty, let disk = try? DiskLook.nearest(to: folder) {
      diagnosis.findings += DiskDoctor(look: disk, words: words).findings
    }
  }

  private var printing: DoctorFinding {
    guard let name = Browser(variables: variables).name else {
      return DoctorFinding(.mind, .printing, words(DoctorPhrase.printingNone))
    }
    return DoctorFinding(.fine, .printing, words(DoctorPhrase.printingFine, ["text": name]))
  }

  private var versions: DoctorFinding {
    DoctorFinding(
      .fine, .versions,
      words(
        DoctorPhrase.versionsAre,
        [
          "text": VersionCommand.version, "format": "\(Event.format)",
          "other": TerminalLook.libraryVersion,
        ]))
  }
}
