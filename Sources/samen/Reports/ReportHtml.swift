import Documents
import Domain
import Language
import Workbench

extension ReportText {
  /// The report as a page that stands by itself.
  func html(_ whole: WholeReport) -> [UInt8] {
    let report = whole.report
    let page = ReportPage(
      language: words.tongue.rawValue, title: words.report(report.name.rawValue),
      scope: ([sentences.scope(of: whole.period)] + opened(report)).joined(separator: " · "),
      picture: whole.picture.flatMap(chart),
      caption: words(ReportPhrase.figuresHeading),
      columns: report.columns.map { column in
        ReportPage.Column(
          words.reportColumn(column.name.rawValue), isNumber: column.kind != .text)
      },
      rows: report.rows.map { row in
        ReportPage.Row(
          zip(report.columns, row).map { sentences.figure($1, $0.kind) },
          isTotal: row.first == .word(.total))
      },
      parts: parts(whole), foot: foot(whole))
    return page.bytes(style: Resources.text("papers/report.css"))
  }

  private func parts(_ whole: WholeReport) -> [ReportPage.Part] {
    let known =
      whole.report.notes.map { words.reportNote($0.rawValue) } + sentences.basis(whole.basis)
    let claim = whole.handedIn.map { sentences.handedIn($0.frozen, $0.differences) } ?? []
    return [
      ReportPage.Part(words(ReportPhrase.frozenHeading), claim),
      ReportPage.Part(words(ReportPhrase.notesHeading), known),
    ]
  }

  private func foot(_ whole: WholeReport) -> [String] {
    let made = words(ReportPhrase.madeOn, ["day": words.longDate(whole.today.parts)])
    return FunderLines(state: whole.state, words: words).lines(of: whole.programmes) + [made]
  }

  private func chart(_ picture: Picture) -> Chart? {
    guard !picture.isEmpty else { return nil }
    let sentences = sentences
    let unit = picture.unit
    return Chart(
      title: sentences.name(of: picture.name), gist: sentences.gist(of: picture),
      values: picture.values.map { value in
        Chart.Value(
          label: sentences.label(of: value), short: sentences.shortLabel(of: value),
          value: value.value, text: value.value.map { sentences.amount($0, unit) } ?? "",
          more: value.more, room: value.room, span: value.span, mark: value.mark)
      },
      isOverTime: picture.form == .overTime,
      signs: sentences.legend(of: picture).map { Chart.Sign($0.sign.rawValue, $0.text) },
      tick: { sentences.tick($0, in: unit) })
  }
}
