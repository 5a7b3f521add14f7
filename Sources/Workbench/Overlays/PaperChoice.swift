import Domain
import Language
import Screen

/// Which of the papers that fit what is on screen.
struct PaperChoice: Hashable, Sendable {
  let papers: [Paper]
  var list: ListState

  init(_ papers: [Paper]) {
    self.papers = papers
    list = ListState(count: papers.count)
  }
}

extension Workbench {
  /// Makes the paper that fits here; where there are several, asks which.
  mutating func askForPaper() -> [Effect] {
    let papers = fittingPapers
    if papers.count == 1 { return [.print(papers[0])] }
    overlay = .papers(PaperChoice(papers))
    return []
  }

  /// The papers that fit what is on screen, the likeliest first; never none.
  var fittingPapers: [Paper] {
    if focus == .handoffs, let handoff {
      return state.fittingPapers(handoff: handoff, session: chosen.session, on: now.day)
    }
    if focus == .profile || focus == .handoffs, let person {
      return state.fittingPapers(person: person.id, session: chosen.session, on: now.day)
    }
    let programmes = state.programmes
    let field = Paper.field(
      session?.programme ?? (programmes.count == 1 ? programmes[0].id : nil))
    let wall = focus == .calendar ? state.papersForTheWall(from: chosen.day, on: now.day) : []
    guard let session else { return [field] + wall }
    let papers = state.fittingPapers(session: session.id, on: now.day)
    return papers + (station == .field ? [field] : []) + wall
  }

  mutating func papersPressed(_ choice: PaperChoice, _ key: Key) -> [Effect] {
    var choice = choice
    switch key.code {
    case .escape, .character("q"), .character("p"): overlay = nil
    case .enter:
      overlay = nil
      return [.print(choice.papers[choice.list.selected])]
    default:
      _ = choice.list.handle(key, rows: papersRect(choice).rows)
      overlay = .papers(choice)
    }
    return []
  }

  mutating func mousedPapers(_ choice: inout PaperChoice, _ mouse: Mouse) -> [Effect] {
    let outcome = choice.list.handle(mouse, in: papersRect(choice))
    overlay = .papers(choice)
    guard case .clicked(_, again: true) = outcome else { return [] }
    return papersPressed(choice, Key(.enter))
  }

  private func papersRect(_ choice: PaperChoice) -> Rect {
    middle(columns: 74, rows: choice.papers.count)
  }

  func draw(_ choice: PaperChoice, on canvas: inout Canvas) {
    let inner = papersRect(choice)
    frame(inner, title: words(PaperPhrase.choose), on: &canvas)
    choice.list.draw(on: &canvas, in: inner, isFocused: true, symbols: symbols) {
      canvas, index, line, style in
      canvas.put(
        sentences.paper(choice.papers[index]), at: line.origin, style: style, columns: line.columns)
    }
  }

  /// Says what came of a paper.
  public mutating func finish(_ paper: Paper, _ outcome: PrintOutcome) {
    say(words.paper(paper.kind.rawValue), outcome)
  }

  /// Says what came of the page of a report.
  public mutating func finish(_ report: ReportName, _ outcome: PrintOutcome) {
    say(words.report(report.rawValue), outcome)
  }

  private mutating func say(_ name: String, _ outcome: PrintOutcome) {
    switch outcome {
    case .opened(let path):
      status.say(words(PaperPhrase.opened, ["paper": name, "text": path]), .good)
    case .liesIn(let path):
      status.say(words(PaperPhrase.liesIn, ["paper": name, "text": path]), .good)
    case .refused(let flaw): status.say(sentences.paperFlaw(flaw), .warning)
    case .failed(let sentence): status.say(sentence, .alarm)
    }
  }
}
