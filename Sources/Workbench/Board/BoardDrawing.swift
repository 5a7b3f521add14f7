import Domain
import Language
import Screen

extension Workbench {
  /// The whole screen but for its edges.
  var boardRect: Rect { middle(columns: 110, rows: size.rows) }

  func draw(_ board: Board, on canvas: inout Canvas) {
    let inner = boardRect
    frame(inner, title: words(OverlayPhrase.board), on: &canvas)
    let (head, rest) = inner.split(top: 1)
    canvas.put(summary, at: head.origin, style: .muted, columns: head.columns)
    let rows = rest.split(top: 1).rest
    guard !board.rows.isEmpty else {
      _ = canvas.putWrapped(words(OverlayPhrase.boardEmpty), in: rows, style: .muted)
      return
    }
    board.list.draw(on: &canvas, in: rows, isFocused: true, symbols: symbols) {
      canvas, index, line, style in
      guard board.rows.indices.contains(index) else { return }
      switch board.rows[index] {
      case .heading(let name, let count):
        canvas.put("\(name) · \(count)", at: line.origin, style: .title, columns: line.columns)
      case .handoff(let handoff):
        draw(handoff, by: board.order, on: &canvas, in: line, style: style)
      }
    }
  }

  /// How many stand in each state: "ontwerp 2 · aangevraagd 4 · lopend 9".
  private var summary: String {
    let counts = Dictionary(grouping: state.handoffs, by: \.state).mapValues(\.count)
    return HandoffState.allCases.compactMap { state in
      counts[state].map { "\(words.value(state.rawValue, of: "state")) \($0)" }
    }.joined(separator: " · ")
  }

  private func draw(
    _ handoff: Handoff, by order: Board.Order, on canvas: inout Canvas, in line: Rect, style: Style
  ) {
    let isLong = (handoff.daysWaiting(on: now.day) ?? 0) > state.waitLimit(of: handoff)
    let second =
      order == .partner
      ? words.value(handoff.state.rawValue, of: "state") : partnerName(handoff)
    let next = [handoff.next, handoff.nextOn.map(dayAndMonth)].compactMap(\.self)
      .joined(separator: " ")
    let wide = line.columns - 16
    let cells: [(text: String, columns: Int, style: Style)] = [
      (sentences.person(handoff.person), wide * 4 / 10, style),
      (second, wide * 2 / 10 + 3, style), (progress(of: handoff), 13, isLong ? .warning : style),
      (next, wide * 4 / 10 - 2, style),
    ]
    var column = line.left + 2
    for cell in cells {
      canvas.put(
        TextWidth.fitted(cell.text, to: cell.columns - 1), at: Point(column: column, row: line.top),
        style: cell.style, columns: max(0, min(cell.columns, line.right - column)))
      column += cell.columns
    }
  }
}
