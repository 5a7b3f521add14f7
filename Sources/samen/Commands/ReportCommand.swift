import Domain
import Language
import Workbench

/// Shows figures; see `Domain/Reports` for what each of them counts.
enum ReportCommand: Command {
  static let name = "report"
  static let purpose = PurposePhrase.report
  static let forms = [
    "NAME [--programme ID] [--from DAY] [--to DAY] [--format text|csv|json]", "--list",
  ]
  static let options: [Option] = [.programme, .from, .to, .format, .list]
  static let mostWords = 1

  /// How figures can be printed.
  private enum Format: String, CaseIterable {
    case text, csv, json
  }

  static func run(_ job: Job) throws {
    if job.arguments.has(.list) { return try list(job) }
    let name = try reportName(job)
    let format = try format(job)
    let period = ReportPeriod(
      programme: job.arguments[.programme], from: try job.day(.from), to: try job.day(.to))
    let today = try job.now().day
    let state = try job.state()
    try ListFilters(programme: period.programme, from: period.from, to: period.to)
      .check(in: state)
    let report = state.report(name, over: period, on: today)
    let text = ReportText(sentences: Sentences(words: job.words, state: state))
    switch format {
    case .csv: try job.console.print(text.csv(report))
    case .json: try job.console.print(ReportJson.bytes(report, over: period))
    case .text: for line in text.lines(report, over: period) { try job.console.say(line) }
    }
  }

  private static func list(_ job: Job) throws {
    if let extra = job.arguments.words.first {
      throw CommandError.usage(.tooMany(extra, command: name))
    }
    for report in ReportName.allCases {
      try job.console.say("\(report.rawValue): \(job.words.report(report.rawValue))")
    }
  }

  private static func reportName(_ job: Job) throws -> ReportName {
    let names = ReportName.allCases.map(\.rawValue)
    guard let typed = job.arguments.words.first else {
      throw CommandError.usage(.wordMissing("NAME | --list", command: name))
    }
    guard let found = ReportName(rawValue: typed) else {
      throw CommandError.usage(
        .badValue("samen report", typed, allowed: names.joined(separator: ", ")))
    }
    return found
  }

  private static func format(_ job: Job) throws -> Format {
    guard let typed = job.arguments[.format] else { return .text }
    guard let format = Format(rawValue: typed) else {
      throw CommandError.usage(
        .badValue(
          Option.format.text, typed,
          allowed: Format.allCases.map(\.rawValue).joined(separator: ", ")))
    }
    return format
  }
}
