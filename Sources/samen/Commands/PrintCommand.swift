import Documents
import Domain
import Journal
import Language
import Workbench

/// Makes a paper: a file of HTML that any browser prints on A4.
enum PrintCommand: Command {
  static let name = "print"
  static let purpose = PurposePhrase.print
  static let forms = [
    "attendance SESSION [--out FILE]", "attest PERSON [--session ID | --programme ID] [--out FILE]",
    "attest SESSION [--out FILE]", "consent PERSON [--out FILE]",
    "invitation PERSON [--session ID] [--out FILE]", "invitation SESSION [--out FILE]",
    "field [PROGRAMME] [--out FILE]", "access PERSON [--format html|text|json] [--out FILE]",
    "fiche HANDOFF [--format html|text|json] [--out FILE]",
    "calendar [--from DAY] [--to DAY] [--programme ID] [--out FILE]",
    "tips [--theme TEXT] [--programme ID] [--out FILE]",
  ]
  static let options: [Option] = [.out, .session, .programme, .format, .from, .to, .theme]
  static let mostWords = 2
  static let first = Expected.names(of: PaperKind.self)
  /// Which papers an option is for; each other option is for all.
  private static let kinds: [(option: Option, of: [PaperKind])] = [
    (.session, [.attest, .invitation]), (.programme, [.attest, .calendar, .tips]),
    (.format, [.access, .fiche]), (.from, [.calendar]), (.to, [.calendar]), (.theme, [.tips]),
  ]

  static func run(_ job: Job) throws {
    let kind = try kind(job)
    let now = try job.now()
    let opening = try job.opening()
    var state = State()
    state.apply(contentsOf: opening.events)
    let paper = try paper(kind, job, in: state)
    let station = opening.journal.station
    let maker = PaperMaker(
      state: state, words: job.words, today: now.day, user: station.user,
      organisation: station.organisation, shelf: Resources.paperShelf)
    let form = try form(of: paper, job)
    let bytes: [UInt8]
    do throws(PaperFlaw) {
      bytes = try form.bytes(of: paper, by: maker)
    } catch {
      let sentences = Sentences(words: job.words, state: state)
      throw CommandError.said(sentences.paperFlaw(error))
    }
    let files = PaperFiles(of: opening.journal.workspace, at: try job.location())
    try hand(bytes, as: paper.fileName(form), files, job)
  }

  /// To standard output, to the place that was chosen, or to the private folder.
  private static func hand(
    _ bytes: [UInt8], as name: String, _ files: PaperFiles, _ job: Job
  ) throws {
    if job.arguments[.out] == "-" { return try job.console.print(bytes) }
    let path: String
    do throws(JournalError) {
      if let out = job.arguments[.out] {
        try PaperFiles.write(bytes, to: out)
        path = out
      } else {
        path = try files.keep(bytes, as: name)
      }
    } catch {
      throw CommandError.journal(error, folder: files.path)
    }
    try job.console.say(path)
  }

  /// A page of HTML; what is held or told of a person also as text or for programs.
  private static func form(of paper: Paper, _ job: Job) throws -> PaperForm {
    guard let typed = job.arguments[.format] else { return .html }
    guard let form = PaperForm(rawValue: typed) else {
      let names = PaperForm.allCases.map(\.rawValue).joined(separator: ", ")
      throw CommandError.usage(.badValue(Option.format.text, typed, allowed: names))
    }
    return form
  }

  private static func kind(_ job: Job) throws -> PaperKind {
    let names = PaperKind.allCases.map(\.rawValue)
    guard let typed = job.arguments.words.first else {
      throw CommandError.usage(.wordMissing(names.joined(separator: "|"), command: name))
    }
    guard let kind = PaperKind(rawValue: typed) else {
      throw CommandError.usage(
        .badValue("samen print", typed, allowed: names.joined(separator: ", ")))
    }
    for (option, kinds) in kinds where job.arguments.has(option) && !kinds.contains(kind) {
      throw CommandError.usage(.apart("samen print \(typed)", option.text))
    }
    return kind
  }

  private static func paper(_ kind: PaperKind, _ job: Job, in state: State) throws -> Paper {
    let id = job.arguments.words.dropFirst().first
    let session = job.arguments[.session]
    let programme = job.arguments[.programme]
    switch kind {
    case .field: return .field(id)
    case .calendar, .tips:
      // They are of no one session or person.
      if let id { throw CommandError.usage(.tooMany(id, command: name)) }
      return kind == .tips
        ? .tips(about: job.arguments[.theme], in: programme)
        : .calendar(from: try job.day(.from), to: try job.day(.to), in: programme)
    case .attest:
      let id = try needed(id, kind)
      return isSession(id, state) ? .attests(id) : .attest(id, at: session, in: programme)
    case .invitation:
      let id = try needed(id, kind)
      return isSession(id, state) ? .invitations(id) : .invitation(id, to: session)
    case .attendance: return .attendance(try needed(id, kind))
    case .consent: return .consent(try needed(id, kind))
    case .access: return .access(try needed(id, kind))
    case .fiche: return .fiche(try needed(id, kind))
    }
  }

  private static func needed(_ id: String?, _ kind: PaperKind) throws -> String {
    guard let id else {
      throw CommandError.usage(.wordMissing("\(kind.rawValue) ID", command: name))
    }
    return id
  }

  private static func isSession(_ id: String, _ state: State) -> Bool {
    state.session(id) != nil && state.person(id) == nil
  }
}
