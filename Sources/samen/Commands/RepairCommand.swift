import Domain
import Journal
import Language

/// Puts the logs in order: whole lines stay, each once; what is no line goes to the quarantine.
enum RepairCommand: Command {
  static let name = "repair"
  static let purpose = PurposePhrase.repair
  static let forms = [""]

  static func run(_ job: Job) throws {
    let location = try job.location()
    var source = SystemRandomNumberGenerator()
    let report: RepairReport
    let rest: CheckReport
    do throws(JournalError) {
      report = try Journal.repair(location, using: &source)
      rest = try Journal.check(location)
    } catch .readOnly(let reason) {
      throw LockHolder.error(reason, at: location)
    } catch {
      throw CommandError.journal(error, folder: location.folder)
    }
    for line in RepairSentences(words: job.words).lines(report) { try job.console.say(line) }
    try sayWhatIsLeft(rest, job)
  }

  /// What no repair can bring back: lines that are nowhere in this workspace.
  private static func sayWhatIsLeft(_ rest: CheckReport, _ job: Job) throws {
    let amiss = rest.findings.filter { !$0.problem.isHarmless }
    guard !amiss.isEmpty else { return try job.console.say(job.words(RepairPhrase.allMended)) }
    let sentences = FindingSentences(words: job.words)
    for finding in amiss { try job.console.say(sentences.sentence(finding)) }
    try job.console.say(job.words(RepairPhrase.stillAmiss))
  }
}
