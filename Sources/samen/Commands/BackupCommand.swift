import Journal
import Language

/// Puts the workspace in one file, and reads it back.
enum BackupCommand: Command {
  static let name = "backup"
  static let purpose = PurposePhrase.backup
  static let forms = ["FILE"]
  static let mostWords = 1
  static let first = Expected.file

  static func run(_ job: Job) throws {
    let path = try job.path(of: name)
    let location = try job.location()
    let report = try job.watched(safe: .backupStopped) { watch in
      do throws(JournalError) {
        return try Journal.backup(location, to: path, watch: watch)
      } catch {
        throw CommandError.journal(error, folder: location.folder)
      }
    }
    let size = job.words.number((report.size + 999) / 1000)
    try job.console.say(
      job.words.plural(BackupPhrase.made, report.lines, ["text": path, "size": size]))
    for file in report.leftOut {
      try job.console.say(job.words(BackupPhrase.leftOut, ["text": file]))
    }
    try job.console.say(job.words(BackupPhrase.notSealed))
  }
}

extension Job {
  /// The one word that `command` takes: a path.
  func path(of command: String) throws -> String {
    guard let path = arguments.words.first, !path.isEmpty else {
      throw CommandError.usage(.wordMissing("FILE", command: command))
    }
    return path
  }
}
