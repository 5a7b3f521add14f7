import Documents
import Domain
import Journal
import Language
import Workbench

/// Makes a file that leaves: the calendar, everyone as a sheet, or a sheet for research.
enum ExportCommand: Command {
  static let name = "export"
  static let purpose = PurposePhrase.export
  static let forms = [
    "ics [--programme ID] [--from DAY] [--to DAY] [--out FILE]", "people [--plain] [--out FILE]",
    "research [--programme ID] [--plain] [--out FILE]",
  ]
  static let options: [Option] = [.programme, .from, .to, .plain, .out]
  static let mostWords = 1
  static let first = Expected.names(of: Made.self)

  /// What can be made.
  private enum Made: String, CaseIterable {
    case ics, people, research

    /// The options that mean nothing to it.
    var without: [Option] {
      switch self {
      case .ics: [.plain]
      case .people: [.programme, .from, .to]
      case .research: [.from, .to]
      }
    }
  }

  static func run(_ job: Job) throws {
    let made = try made(job)
    let now = try job.now()
    let filters = ListFilters(
      programme: job.arguments[.programme], from: try job.day(.from), to: try job.day(.to))
    let opening = try job.opening()
    var state = State()
    state.apply(contentsOf: opening.events)
    try filters.check(in: state)
    let sentences = Sentences(words: job.words, state: state)
    var source = SystemRandomNumberGenerator()
    switch made {
    case .ics:
      let calendar = SessionCalendar(
        state: state, sentences: sentences, workspace: opening.journal.workspace.id)
      let events = calendar.events(filters)
      if events.isEmpty { job.console.complain(job.words(ExportPhrase.noSessions)) }
      try job.hand(CalendarWriter.bytes(events))
    case .people:
      let people = PeopleExport(state: state, words: job.words)
      try job.hand(people.bytes(as: job.flavour))
    case .research:
      let sheet = state.researchSheet(of: filters.programme, on: now.day, using: &source)
      try hand(sheet, ResearchExport(sentences: sentences, words: job.words), job)
    }
  }

  private static func hand(_ sheet: ResearchSheet?, _ export: ResearchExport, _ job: Job) throws {
    guard let sheet else { throw CommandError.said(export.tooFew) }
    try job.hand(export.bytes(sheet, as: job.flavour))
    try job.console.flush()
    for line in export.remarks(sheet) { job.console.complain(line) }
  }

  private static func made(_ job: Job) throws -> Made {
    let names = Made.allCases.map(\.rawValue)
    guard let typed = job.arguments.words.first else {
      throw CommandError.usage(.wordMissing(names.joined(separator: "|"), command: name))
    }
    guard let made = Made(rawValue: typed) else {
      throw CommandError.usage(
        .badValue("samen export", typed, allowed: names.joined(separator: ", ")))
    }
    for option in made.without where job.arguments.has(option) {
      throw CommandError.usage(.apart("samen export \(typed)", option.text))
    }
    return made
  }
}

extension Job {
  /// For whom sheets are written.
  var flavour: CsvFlavour { arguments.has(.plain) ? .plain : .belgian }

  /// A flavour of sheets means nothing where no sheet is asked for with `option`.
  func checkFlavour(_ option: String, isSheet: Bool) throws {
    guard arguments.has(.plain), !isSheet else { return }
    throw CommandError.usage(.together(Option.plain.text, option))
  }

  /// To the file that was chosen, which it then says; else to standard output.
  func hand(_ bytes: [UInt8]) throws {
    guard let out = arguments[.out], out != "-" else { return try console.print(bytes) }
    do throws(JournalError) {
      try PaperFiles.write(bytes, to: out)
    } catch {
      throw CommandError.journal(error, folder: out)
    }
    try console.say(out)
  }
}
