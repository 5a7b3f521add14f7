import Documents
import Domain
import Journal
import Language
import Workbench

/// Takes in the people of a sheet, or the days off of a calendar.
enum ImportCommand: Command {
  static let name = "import"
  static let purpose = PurposePhrase.importFiles
  static let forms = [
    "people FILE.csv [--dry-run] [--also-likely] [--json]", "ics FILE.ics [--dry-run] [--json]",
  ]
  static let options: [Option] = [.dryRun, .alsoLikely, .json, .user]
  static let mostWords = 2
  static let first = Expected.names(of: Taken.self)
  static func second(after first: String) -> Expected { .file }

  /// What can be taken in.
  private enum Taken: String, CaseIterable {
    case people, ics

    var form: String { self == .people ? "people FILE.csv" : "ics FILE.ics" }
  }

  static func run(_ job: Job) throws {
    let (taken, path) = try asked(job)
    switch taken {
    case .people: try takePeople(path, job)
    case .ics: try takeDaysOff(path, job)
    }
  }

  private static func takePeople(_ path: String, _ job: Job) throws {
    let user = try RecordCommand.user(job)
    let now = try job.now()
    let sheet = try ListOfPeople.read(path, today: now.day, job.words)
    let place = try place(job, user)
    var work = PeopleImport(
      into: place, at: now, takesLikely: job.arguments.has(.alsoLikely))
    let report: any ImportReport =
      job.arguments.has(.json)
      ? ImportJson(sheet, of: path, in: place.state, job)
      : ImportText(sheet, of: path, in: place.state, job)
    let safe: WatchingPhrase = job.arguments.has(.dryRun) ? .stopped : .importStopped
    try report.begin()
    do {
      try job.watched(safe: safe) { watch in
        try work.run(sheet, watch: watch, tell: report.tell)
      }
    } catch {
      try report.end(work.tally, isBrokenOff: true)
      throw error
    }
    try report.end(work.tally, isBrokenOff: false)
    if work.tally.refused > 0 { throw CommandError.someRefused }
  }

  private static func asked(_ job: Job) throws -> (Taken, path: String) {
    let forms = Taken.allCases.map(\.form).joined(separator: " | ")
    guard let what = job.arguments.words.first else {
      throw CommandError.usage(.wordMissing(forms, command: name))
    }
    guard let taken = Taken(rawValue: what) else {
      let names = Taken.allCases.map(\.rawValue).joined(separator: ", ")
      throw CommandError.usage(.badValue("samen import", what, allowed: names))
    }
    guard let path = job.arguments.words.dropFirst().first, !path.isEmpty else {
      throw CommandError.usage(.wordMissing(taken.form, command: name))
    }
    return (taken, path)
  }

  /// A trial only reads, so that it goes beside whoever is at work here.
  static func place(_ job: Job, _ user: Handle?) throws -> PeopleImport.Place {
    guard job.arguments.has(.dryRun) else {
      return .desk(try job.watched { try Desk(try job.location(), user: user, watch: $0) })
    }
    let opening = try job.opening()
    var state = State()
    state.apply(contentsOf: opening.events)
    return .trial(state, device: opening.journal.device ?? "")
  }
}
