import Documents
import Domain
import Journal
import Language

extension ImportCommand {
  /// Takes in the days off of the calendar at `path`.
  static func takeDaysOff(_ path: String, _ job: Job) throws {
    if job.arguments.has(.alsoLikely) {
      throw CommandError.usage(.apart("samen import ics", Option.alsoLikely.text))
    }
    let user = try RecordCommand.user(job)
    let now = try job.now()
    let file = try calendar(at: path, today: now.day, job.words)
    var work = DaysOffImport(into: try place(job, user), at: now)
    try work.run(file, unnamed: job.words(DaysOffPhrase.unnamed))
    if job.arguments.has(.json) {
      let isTrial = job.arguments.has(.dryRun)
      let sentences = DaysOffSentences(words: job.words)
      try job.console.print(sentences.json(work, of: path, isTrial: isTrial))
    } else {
      try say(work, file, path, job)
    }
    if work.tally.refused > 0 { throw CommandError.someRefused }
  }

  private static func calendar(
    at path: String, today: Day, _ words: Words
  ) throws(CommandError) -> DaysOffFile {
    let bytes: [UInt8]
    do throws(SheetFile.Flaw) {
      bytes = try SheetFile.read(path)
    } catch {
      if case .failed(let error) = error { throw .journal(error) }
      if case .workbook = error {
        throw .unreadable(words(DaysOffPhrase.notACalendar, ["file": path]))
      }
      throw .unreadable(ImportSentences(words: words).flaw(error, of: path))
    }
    let file = DaysOffFile(bytes, today: today)
    guard file.isCalendar else {
      throw .said(words(DaysOffPhrase.notACalendar, ["file": path]))
    }
    return file
  }

  private static func say(
    _ work: DaysOffImport, _ file: DaysOffFile, _ path: String, _ job: Job
  ) throws {
    let sentences = DaysOffSentences(words: job.words)
    try job.console.say(
      job.words.plural(DaysOffPhrase.read, file.events.count, ["file": path]))
    for told in work.told { try job.console.say(sentences.line(told)) }
    for line in sentences.results(work.tally) { try job.console.say(line) }
    if job.arguments.has(.dryRun) { try job.console.say(job.words(ImportPhrase.dryRun)) }
  }
}
