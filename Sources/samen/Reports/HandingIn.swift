import Domain
import Language
import Workbench

/// Hands a report in: its figures stay, and are held against those of later.
struct HandingIn {
  /// The word that asks for it.
  static let word = "freeze"

  private let job: Job

  init(_ job: Job) {
    self.job = job
  }

  func run(_ name: ReportName) throws {
    for option in [Option.format, .plain, .people, .out] where job.arguments.has(option) {
      throw CommandError.usage(.apart("samen report \(HandingIn.word)", option.text))
    }
    let period = try job.reportPeriod()
    let now = try job.now()
    let desk = try Desk(try job.location(), user: try RecordCommand.user(job))
    try period.check(in: desk.state)
    var source = SystemRandomNumberGenerator()
    let id = Identifier.fresh(using: &source)
    let deed = desk.state.freezing(
      name, over: period, reference: job.arguments[.reference], as: id, on: now.day)
    _ = try desk.perform(deed, at: now)
    let kept = desk.state.frozenReports.last { $0.id == id }?.period ?? period
    let sentences = Sentences(words: job.words, state: desk.state)
    try job.console.say(
      job.words(
        ReportPhrase.frozen,
        ["report": job.words.report(name.rawValue), "scope": sentences.scope(of: kept)]))
  }
}
