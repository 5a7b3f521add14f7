import Screen
import Language

extension Workbench {
  /// The attention list in a frame of its own, on a wide screen.
  func drawAttentionBox(on canvas: inout Canvas, in frame: Rect) {
    let isFocused = focus == .calendar && chosen.showsAttention && overlay == nil
    canvas.box(
      frame, title: words(WorkbenchPhrase.attention), style: isFocused ? .borderFocused : .border,
      lines: isFocused ? symbols.focusedLines : symbols.lines)
    canvas.clipped(to: frame.inset()) {
      drawAttention(on: &$0, in: frame.inset(), isFocused: isFocused)
    }
  }

  /// What asks for a look, the worst first.
  func drawAttention(on canvas: inout Canvas, in rect: Rect, isFocused: Bool) {
    let lines = state.attention(at: now)
    guard !lines.isEmpty else {
      _ = canvas.putWrapped(words(PanePhrase.nothingToAttend), in: rect, style: .good)
      return
    }
    let sentences = sentences
    chosen.attention.draw(on: &canvas, in: rect, isFocused: isFocused, symbols: symbols) {
      canvas, index, line, style in
      guard lines.indices.contains(index) else { return }
      canvas.put(
        sentences.attention(lines[index]), at: line.origin,
        style: style == .plain ? .warning : style, columns: line.columns)
    }
  }
}
