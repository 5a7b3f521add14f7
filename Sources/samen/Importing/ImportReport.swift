import Documents
import Domain

/// Tells of a list that is taken in: how it was read, each row that is not taken as it stands, and
/// what came of it.
protocol ImportReport {
  func begin() throws
  func tell(_ row: PeopleRow, _ remark: ImportRemark) throws
  func end(_ tally: ImportTally, isBrokenOff: Bool) throws
}

/// The report for people, a line for each thing.
struct ImportText: ImportReport {
  private let sheet: PeopleSheet
  private let path: String
  private let job: Job
  private let sentences: ImportSentences

  init(_ sheet: PeopleSheet, of path: String, in state: State, _ job: Job) {
    self.sheet = sheet
    self.path = path
    self.job = job
    sentences = ImportSentences(words: job.words, state: state)
  }

  func begin() throws {
    for line in sentences.reading(sheet, path) { try job.console.say(line) }
  }

  func tell(_ row: PeopleRow, _ remark: ImportRemark) throws {
    try job.console.say(sentences.line(row, remark))
  }

  func end(_ tally: ImportTally, isBrokenOff: Bool) throws {
    let isTrial = job.arguments.has(.dryRun)
    let lines =
      isBrokenOff
      ? sentences.brokenOff(tally, isTrial: isTrial) : sentences.results(tally, isTrial: isTrial)
    for line in lines { try job.console.say(line) }
  }
}
