import Domain
import Language
import Screen

/// Handing a report in: its figures stay as they are now, to be held against those of later.
extension Workbench {
  mutating func openHandInForm(_ report: ReportName, over programme: ProgrammeID?) {
    let name = words.report(report.rawValue)
    open(
      .handIn(report, programme), title: words(FormPhrase.handIn, ["report": name]),
      [
        .text("since", words.field("since"), "", hint: words(FormPhrase.handInSince)),
        .text(
          "until", words.field("until"), words.numericDate(now.day.parts), isRequired: true),
        .text("reference", words.field("reference"), "", hint: words(FormPhrase.handInReference)),
      ],
      note: words(
        FormPhrase.handInNote,
        [
          "programme": programme.map(sentences.programme) ?? words(ReportPhrase.everyProgramme)
        ]))
  }

  mutating func submitHandIn(
    _ report: ReportName, _ programme: ProgrammeID?, _ reading: inout FormReading
  ) -> [Effect] {
    _ = reading.needed("until")
    let period = ReportPeriod(
      programme: programme, from: reading.day("since"), to: reading.day("until"))
    if let from = period.from, let to = period.to, to < from {
      reading.mistake(sentences.refusal(.untilBeforeSince), at: "until")
    }
    guard reading.mistakes.isEmpty else { return [] }
    let deed = state.freezing(
      report, over: period, reference: reading.text("reference"), as: freshID(), on: now.day)
    return write(deed)
  }
}
