import Documents
import Domain
import Journal
import Language
import Screen
import Workbench

/// What people and programs read of a calendar that is taken in.
struct DaysOffSentences {
  let words: Words
  private var sentences: Sentences { Sentences(words: words, state: State()) }

  /// A remark with the line of the file it is about.
  func line(_ told: DaysOffImport.Told) -> String {
    let line = String(told.line)
    let what = what(told.remark)
    if told.name.isEmpty { return words(ImportPhrase.row, ["line": line, "what": what]) }
    return words(
      ImportPhrase.rowOfSomeone, ["line": line, "name": short(told.name), "what": what])
  }

  /// What came of it, a line for each count that is not nought; what is new always.
  func results(_ tally: DaysOffTally) -> [String] {
    let counts: [(DaysOffPhrase, Int)] = [
      (.knownCount, tally.known), (.leftOutCount, tally.leftOut), (.refusedCount, tally.refused),
    ]
    return [words.plural(DaysOffPhrase.addedCount, tally.added)]
      + counts.filter { $0.1 > 0 }.map { words.plural($0.0, $0.1) }
  }

  private func what(_ remark: DayOffRemark) -> String {
    switch remark {
    case .added(let days): words(DaysOffPhrase.added, ["days": text(days)])
    case .known(let days): words(DaysOffPhrase.known, ["days": text(days)])
    case .holiday(let days): words(DaysOffPhrase.holiday, ["days": text(days)])
    case .wholeDays: words(DaysOffPhrase.wholeDays)
    case .flawed(let flaw): self.flaw(flaw)
    case .refused(let refusal): sentences.refusal(refusal)
    }
  }

  private func text(_ days: Closure) -> String {
    let since = sentences.numericDay(days.since)
    if days.since == days.until { return since }
    return words(DaysOffPhrase.fromTo, ["from": since, "to": sentences.numericDay(days.until)])
  }

  private func flaw(_ flaw: DayOffFlaw) -> String {
    switch flaw {
    case .onlyHours: words(DaysOffPhrase.onlyHours)
    case .cancelled: words(DaysOffPhrase.cancelled)
    case .comesBack: words(DaysOffPhrase.comesBack)
    case .past: words(DaysOffPhrase.past)
    case .tooLong: words(DaysOffPhrase.tooLong)
    case .notAnEvent(let text): words(DaysOffPhrase.notAnEvent, ["text": text])
    case .noDay: words(DaysOffPhrase.noDay)
    case .badDay(let text): words(DaysOffPhrase.badDay, ["text": short(text)])
    case .endsEarlier: words(DaysOffPhrase.endsEarlier)
    case .cutOff: words(DaysOffPhrase.cutOff)
    case .endWithoutBeginning(let text):
      words(DaysOffPhrase.endWithoutBeginning, ["text": short(text)])
    case .notALine: words(DaysOffPhrase.notALine)
    }
  }

  private func short(_ text: String) -> String {
    ImportSentences(words: words).short(text, to: 60)
  }

  /// The same for programs: one object.
  func json(_ work: DaysOffImport, of path: String, isTrial: Bool) -> [UInt8] {
    let rows = work.told.map { told in
      Value.object(
        Fields([
          .init("line", .number(told.line)), .init("name", .text(told.name)),
          .init("outcome", .text(told.remark.code)),
          .init("since", told.remark.days?.since.value ?? .null),
          .init("until", told.remark.days?.until.value ?? .null),
          .init("message", .text(cleanedLine(what(told.remark)))),
        ]))
    }
    let counts = [
      ("added", work.tally.added), ("known", work.tally.known), ("leftOut", work.tally.leftOut),
      ("refused", work.tally.refused),
    ]
    let report = Fields([
      .init("file", .text(path)), .init("rows", .list(rows)),
      .init("counts", .object(Fields(counts.map { .init($0.0, .number($0.1)) }))),
      .init("dryRun", .flag(isTrial)),
    ])
    return JSON.bytes(of: .object(report)) + [0x0A]
  }
}
