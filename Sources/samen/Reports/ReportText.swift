import Domain
import Language
import Screen
import Workbench

/// A report as people read it: what it is, rows under their headings, and what to know of them.
struct ReportText {
  let sentences: Sentences
  var words: Words { sentences.words }

  /// The lines of a report, with what to know of it and what was handed in before.
  func lines(_ whole: WholeReport) -> [String] {
    let report = whole.report
    let known =
      report.notes.map { words.reportNote($0.rawValue) } + sentences.basis(whole.basis)
    let claim = whole.handedIn.map { sentences.handedIn($0.frozen, $0.differences) } ?? []
    return [words.report(report.name.rawValue), sentences.scope(of: whole.period)]
      + opened(report) + [""] + rows(report)
      + [known, claim].filter { !$0.isEmpty }.flatMap { [""] + $0 }
  }

  /// Which figure was opened to the people behind it.
  func opened(_ report: Report) -> [String] {
    report.opened.map { [sentences.opened($0)] } ?? []
  }

  /// Names to the left, numbers to the right, each column as wide as its widest.
  private func rows(_ report: Report) -> [String] {
    let heading = report.columns.map { words.reportColumn($0.name.rawValue) }
    let texts = report.rows.map { zip(report.columns, $0).map { sentences.figure($1, $0.kind) } }
    let widths = heading.indices.map { place in
      ([heading] + texts).map { TextWidth.columns(of: $0[place]) }.max() ?? 0
    }
    return ([heading] + texts).map { row in
      let cells = row.indices.map { place in
        let room = widths[place] - TextWidth.columns(of: row[place])
        let space = String(repeating: " ", count: room)
        if report.columns[place].kind != .text { return space + row[place] }
        return place == row.count - 1 ? row[place] : row[place] + space
      }
      return cells.joined(separator: "  ")
    }
  }
}
