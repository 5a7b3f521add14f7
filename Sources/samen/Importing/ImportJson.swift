import Documents
import Domain
import Journal
import Screen

/// The report for programs: one JSON object, printed at the end.
final class ImportJson: ImportReport {
  private let sheet: PeopleSheet
  private let path: String
  private let job: Job
  private let sentences: ImportSentences
  private var rows: [Value] = []

  init(_ sheet: PeopleSheet, of path: String, in state: State, _ job: Job) {
    self.sheet = sheet
    self.path = path
    self.job = job
    sentences = ImportSentences(words: job.words, state: state)
  }

  func begin() {}

  func tell(_ row: PeopleRow, _ remark: ImportRemark) {
    var fields = Fields([
      .init("line", .number(row.line)), .init("name", .text(row.name)),
      .init("outcome", .text(remark.code)),
      .init("message", .text(cleanedLine(sentences.what(remark, of: row)))),
    ])
    switch remark {
    case .known(let id), .likely(let id): fields["person"] = .text(id)
    case .onLine(let line), .likelyLine(let line): fields["otherLine"] = .number(line)
    default: break
    }
    rows.append(.object(fields))
  }

  func end(_ tally: ImportTally, isBrokenOff: Bool) throws {
    let columns = sheet.columns.read.map { column in
      Value.object(
        Fields([
          .init("heading", .text(column.heading)), .init("field", .text(column.column.rawValue)),
        ]))
    }
    let report = Fields([
      .init("file", .text(path)), .init("encoding", .text(sentences.name(sheet.encoding))),
      .init("delimiter", .text(String(Unicode.Scalar(sheet.delimiter.rawValue)))),
      .init("columns", .list(columns)),
      .init("leftOut", .list(sheet.columns.leftOut.map { .text($0) })),
      .init("rows", .list(rows)), .init("counts", .object(counts(tally))),
      .init("dryRun", .flag(job.arguments.has(.dryRun))), .init("complete", .flag(!isBrokenOff)),
    ])
    try job.console.print(JSON.bytes(of: .object(report)) + [0x0A])
  }

  private func counts(_ tally: ImportTally) -> Fields {
    let counts: [(String, Int)] = [
      ("added", tally.added), ("completed", tally.completed), ("known", tally.known),
      ("twice", tally.twice), ("likely", tally.likely), ("refused", tally.refused),
      ("erasedHere", tally.erasedHere),
    ]
    return Fields(counts.map { .init($0.0, .number($0.1)) })
  }
}
