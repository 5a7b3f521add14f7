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
  ]
  static let options: [Option] = [.out, .session, .programme, .format]
  static let mostWords = 2
  /// Papers that a later version makes.
  private static let later = ["fiche"]

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

  /// A page of HTML; what is held on a person also as text or for programs.
  private static func form(of paper: Paper, _ job: Job) throws -> PaperForm {
    guard let typed = job.arguments[.format] else { return .html }
    guard paper.kind == .access else {
      throw CommandError.usage(.apart("samen print \(paper.kind.rawValue)", Option.format.text))
    }
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
    if later.contains(typed) {
      throw CommandError.usage(.paperLater(typed, allowed: names.joined(separator: ", ")))
    }
    guard let kind = PaperKind(rawValue: typed) else {
      throw CommandError.usage(
        .badValue("samen print", typed, allowed: names.joined(separator: ", ")))
    }
    for (option, kinds) in [(Option.session, [.attest, .invitation]), (.programme, [.attest])]
      as [(Option, [PaperKind])]
    where job.arguments.has(option) && !kinds.contains(kind) {
      throw CommandError.usage(.apart("samen print \(typed)", option.text))
    }
    return kind
  }

  private static func paper(_ kind: PaperKind, _ job: Job, in state: State) throws -> Paper {
    let id = job.arguments.words.dropFirst().first
    if kind == .field { return .field(id) }
    guard let id else {
      throw CommandError.usage(.wordMissing("\(kind.rawValue) ID", command: name))
    }
    let session = job.arguments[.session]
    let isSession = state.session(id) != nil && state.person(id) == nil
    switch kind {
    case .attendance: return .attendance(id)
    case .consent: return .consent(id)
    case .attest where isSession: return .attests(id)
    case .attest: return .attest(id, at: session, in: job.arguments[.programme])
    case .invitation where isSession: return .invitations(id)
    case .invitation: return .invitation(id, to: session)
    case .field: return .field(id)
    case .access: return .access(id)
    }
  }
}
