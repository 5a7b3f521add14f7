import Domain
import Journal
import Language

/// Looks whether the journal is whole. Writes nothing.
enum CheckCommand: Command {
  static let name = "check"
  static let purpose = PurposePhrase.check
  static let forms = [""]

  static func run(_ job: Job) throws {
    let location = try job.location()
    let report = try job.watched { watch in
      do throws(JournalError) {
        return try Journal.check(location, watch: watch)
      } catch {
        throw CommandError.journal(error, folder: location.folder)
      }
    }
    let sentences = FindingSentences(words: job.words)
    for log in report.logs {
      try job.console.say(
        job.words.plural(FindingPhrase.log, log.events, ["text": log.name.text]))
    }
    for finding in report.findings { try job.console.say(sentences.sentence(finding)) }
    if let change = report.identityChange { try job.console.say(sentences.sentence(change)) }
    if report.findings.allSatisfy(\.problem.isHarmless) && report.identityChange == nil {
      return try job.console.say(job.words(FindingPhrase.allWell))
    }
    try job.console.say(job.words(FindingPhrase.nothingChanged))
    throw CommandError.foundSomething
  }
}
