import Language
import Screen

extension Workbench {
  /// True where the attention list has taken the place of the calendar.
  var showsAttentionAsPane: Bool { chosen.showsAttention && layout.attention == nil }

  /// True where the keys of the calendar act on the attention list beside it.
  var isInAttentionBox: Bool { chosen.showsAttention && layout.attention != nil }

  /// The attention list in a frame of its own, on a wide screen.
  func drawAttentionBox(on canvas: inout Canvas, in frame: Rect) {
    let isFocused = focus == .calendar && chosen.showsAttention && overlay == nil
    canvas.box(
      frame, title: words(WorkbenchPhrase.attention), style: isFocused ? .borderFocused : .border,
      lines: isFocused ? symbols.focusedLines : symbols.lines)
    canvas.clipped(to: frame.inset()) {
      drawAttention(on: &$0, in: frame.inset(), isFocused: isFocused)
    }
    if isFocused, canvas.cursor == nil { canvas.cursor = frame.inset().origin }
  }

  /// What asks for a look, the worst first.
  func drawAttention(on canvas: inout Canvas, in rect: Rect, isFocused: Bool) {
    guard !attention.isEmpty else {
      if looking.isUnderWay {
        _ = canvas.putWrapped(words(PanePhrase.lookingAround), in: rect, style: .muted)
        return
      }
      _ = canvas.putWrapped(words(PanePhrase.nothingToAttend), in: rect, style: .good)
      return
    }
    let rows = attentionRows
    attentionList(rows, in: rect).draw(
      on: &canvas, in: rect, isFocused: isFocused, symbols: symbols
    ) { canvas, index, line, style in
      let isChosen = rows[index].line == chosen.attention.selected
      canvas.put(
        rows[index].text, at: line.origin,
        style: isChosen && isFocused ? .selected : .warning, columns: line.columns)
    }
  }

  /// The line of the attention list under `point`.
  func attentionLine(at point: Point, in rect: Rect) -> Int? {
    let rows = attentionRows
    return attentionList(rows, in: rect).row(at: point, in: rect).map { rows[$0].line }
  }

  private func attentionList(_ rows: [AttentionRow], in rect: Rect) -> ListState {
    let selected = rows.firstIndex { $0.line == chosen.attention.selected } ?? 0
    return ListState(count: rows.count, selected: selected)
  }
}
