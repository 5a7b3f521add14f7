import Domain
import Journal
import Language
import Screen
import Workbench

/// Shows figures; see `Domain/Reports` for what each of them counts.
enum ReportCommand: Command {
  static let name = "report"
  static let purpose = PurposePhrase.report
  static let forms = [
    "NAME [--programme ID] [--from DAY] [--to DAY] [--format text|csv|json|html] [--plain] "
      + "[--people CODE] [--out FILE]",
    "freeze NAME [--programme ID] [--from DAY] [--to DAY] [--reference TEXT]", "--list", "--sql",
  ]
  static let options: [Option] = [
    .programme, .from, .to, .format, .plain, .people, .out, .reference, .list, .sql, .user,
  ]
  static let mostWords = 2
  static let first = Expected.oneOf(ReportName.allCases.map(\.rawValue) + [HandingIn.word])
  static func second(after first: String) -> Expected {
    first == HandingIn.word ? .names(of: ReportName.self) : .anything
  }

  /// How figures can be printed.
  enum Format: String, CaseIterable {
    case text, csv, json, html
  }

  static func run(_ job: Job) throws {
    if job.arguments.has(.list) { return try list(job) }
    if job.arguments.has(.sql) { return try sql(job) }
    let words = job.arguments.words
    if words.first == HandingIn.word {
      return try HandingIn(job).run(try reportName(words.dropFirst().first))
    }
    if words.count > 1 { throw CommandError.usage(.tooMany(words[1], command: name)) }
    for option in [Option.reference, .user] where job.arguments.has(option) {
      throw CommandError.usage(.together(option.text, "samen report \(HandingIn.word)"))
    }
    try show(try reportName(words.first), try format(job), job)
  }

  private static func show(_ name: ReportName, _ format: Format, _ job: Job) throws {
    try job.checkFlavour("--format csv", isSheet: format == .csv)
    let period = try job.reportPeriod()
    let today = try job.now().day
    let (state, device) = try job.stateAndDevice()
    try period.check(in: state)
    let report = try figures(job, name, state, period, on: today)
    let whole = WholeReport(report, over: period, in: state, on: today, device: device)
    let text = ReportText(sentences: Sentences(words: job.words, state: state))
    switch format {
    case .csv: try job.hand(text.csv(whole.report, as: job.flavour))
    case .json: try job.hand(ReportJson.bytes(whole))
    case .html: try job.hand(text.html(whole))
    case .text: try say(text.lines(whole), job)
    }
  }

  /// To whoever reads along, where no control character passes, or to the place that was chosen.
  private static func say(_ lines: [String], _ job: Job) throws {
    if job.arguments.has(.out) {
      return try job.hand(Array(lines.map { cleanedLine($0) + "\n" }.joined().utf8))
    }
    for line in lines { try job.console.say(line) }
  }

  /// The report, or the people behind one figure of it.
  private static func figures(
    _ job: Job, _ name: ReportName, _ state: State, _ period: ReportPeriod, on today: Day
  ) throws -> Report {
    guard let typed = job.arguments[.people] else {
      return state.report(name, over: period, on: today)
    }
    let code = typed.uppercased()
    guard let opened = state.people(behind: code, of: name, over: period, on: today) else {
      let allowed = ReportName.allCases.filter { !$0.openFigures.isEmpty }.map(\.rawValue)
      let codes = name.openFigures.isEmpty ? allowed.map { "samen report \($0)" } : name.openFigures
      throw CommandError.usage(
        .badValue(Option.people.text, typed, allowed: codes.joined(separator: ", ")))
    }
    return opened
  }

  private static func list(_ job: Job) throws {
    try nothingMore(job)
    for report in ReportName.allCases {
      try job.console.say("\(report.rawValue): \(job.words.report(report.rawValue))")
    }
  }

  /// The same figures for who works them out elsewhere. It reads no workspace.
  private static func sql(_ job: Job) throws {
    try nothingMore(job)
    try job.console.print(Array(FiguresInSql.text.utf8))
  }

  private static func nothingMore(_ job: Job) throws {
    if let extra = job.arguments.words.first {
      throw CommandError.usage(.tooMany(extra, command: name))
    }
  }

  private static func reportName(_ typed: String?) throws -> ReportName {
    let names = ReportName.allCases.map(\.rawValue)
    guard let typed else {
      throw CommandError.usage(.wordMissing("NAME | freeze NAME | --list | --sql", command: name))
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

extension Job {
  /// What figures are asked of.
  func reportPeriod() throws -> ReportPeriod {
    ReportPeriod(programme: arguments[.programme], from: try day(.from), to: try day(.to))
  }
}

extension ReportPeriod {
  /// - Throws: where there is no such project, or the last day is before the first.
  func check(in state: State) throws {
    try ListFilters(programme: programme, from: from, to: to).check(in: state)
  }
}
