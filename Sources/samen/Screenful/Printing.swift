import Documents
import Domain
import Workbench

/// Papers and pages that are asked for on screen.
extension Screenful {
  func print(_ paper: Paper) -> PrintOutcome {
    let maker = PaperMaker(
      state: workbench.state, words: workbench.words, today: workbench.now.day,
      user: workbench.user, organisation: journal.station.organisation,
      shelf: Resources.paperShelf)
    return printer.print(paper, by: maker)
  }

  func print(_ name: ReportName, over period: ReportPeriod) -> PrintOutcome {
    let state = workbench.state
    let today = workbench.now.day
    let whole = WholeReport(
      state.report(name, over: period, on: today), over: period, in: state, on: today,
      device: journal.device)
    let text = ReportText(sentences: Sentences(words: workbench.words, state: state))
    return printer.open(text.html(whole), as: period.fileName(of: name))
  }

  private var printer: Printer {
    let words = workbench.words
    return Printer(files: surroundings.papers(journal), browser: surroundings.browser) {
      surroundings.sentence($0, words)
    }
  }
}

extension ReportPeriod {
  /// What the page of a report over this is called.
  fileprivate func fileName(of name: ReportName) -> String {
    (["report", name.rawValue] + [programme].compactMap(\.self)).joined(separator: "-") + ".html"
  }
}
