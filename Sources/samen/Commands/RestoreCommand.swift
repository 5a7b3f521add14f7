import Journal
import Language

/// Brings back what a backup holds: a whole workspace, or the lines that one lacks.
enum RestoreCommand: Command {
  static let name = "restore"
  static let purpose = PurposePhrase.restore
  static let forms = ["FILE"]
  static let mostWords = 1
  static let first = Expected.file

  static func run(_ job: Job) throws {
    let path = try job.path(of: name)
    let location = try job.location()
    let moment = try job.now().instant
    var source = SystemRandomNumberGenerator()
    let report: RestoreReport
    do throws(JournalError) {
      report = try Journal.restore(from: path, to: location, at: moment, using: &source)
    } catch .readOnly(let reason) {
      throw LockHolder.error(reason, at: location)
    } catch {
      throw CommandError.journal(error, folder: location.folder)
    }
    try say(report, job, location)
  }

  private static func say(
    _ report: RestoreReport, _ job: Job, _ location: WorkspaceLocation
  ) throws {
    let words = job.words
    let brought = report.logs.logs.reduce(0) { $0 + $1.broughtIn }
    if report.isNew {
      try job.console.say(
        words.plural(BackupPhrase.restoredNew, brought, ["text": location.folder]))
    } else if brought > 0 {
      try job.console.say(words.plural(BackupPhrase.restoredInto, brought))
    } else {
      try job.console.say(words(BackupPhrase.nothingNew))
    }
    for (phrase, count) in [(BackupPhrase.drafts, report.drafts), (.keptAway, report.keptAway)]
    where count > 0 { try job.console.say(words.plural(phrase, count)) }
    let sentences = RepairSentences(words: words)
    for line in sentences.lines(report.logs, tellsLogs: !report.isNew) { try job.console.say(line) }
  }
}
