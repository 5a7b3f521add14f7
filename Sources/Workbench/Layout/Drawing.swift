import Screen
import Language

extension Workbench {
  /// The whole screen.
  public func draw() -> Canvas {
    var canvas = Canvas(size: size)
    let layout = layout
    guard layout.kind != .tooSmall else {
      drawTooSmall(on: &canvas)
      return canvas
    }
    for pane in Pane.allCases {
      if let frame = layout.panes[pane] { draw(pane, on: &canvas, in: frame) }
    }
    if let attention = layout.attention { drawAttentionBox(on: &canvas, in: attention) }
    drawStatus(on: &canvas, in: layout.status)
    drawHints(on: &canvas, in: layout.hints)
    if let overlay { draw(overlay, on: &canvas) }
    // What stands there goes on doing things: what came of each is said.
    switch overlay {
    case .calls, .sharing, .laptops: drawStatus(on: &canvas, in: layout.status)
    default: break
    }
    if let question { draw(question, on: &canvas) }
    drawClosing(on: &canvas)
    return canvas
  }

  private func draw(_ pane: Pane, on canvas: inout Canvas, in frame: Rect) {
    let isFocused = pane == focus && overlay == nil && !(pane == .calendar && isInAttentionBox)
    canvas.box(
      frame, title: title(of: pane), style: isFocused ? .borderFocused : .border,
      lines: isFocused ? symbols.focusedLines : symbols.lines)
    let inner = frame.inset()
    canvas.clipped(to: inner) { canvas in
      pane.room.draw(self, &canvas, inner, isFocused)
    }
    // An empty pane has no row to stand on; a screen reader must hear all the same where one is.
    if isFocused, canvas.cursor == nil { canvas.cursor = inner.origin }
  }

  private func drawTooSmall(on canvas: inout Canvas) {
    let text = words(
      WorkbenchPhrase.tooSmall,
      [
        "columns": "\(size.columns)", "rows": "\(size.rows)",
        "wantedColumns": "\(Layout.one.columns)", "wantedRows": "\(Layout.one.rows)",
      ])
    _ = canvas.putWrapped(text, in: canvas.bounds, style: .warning)
  }

  private func drawHints(on canvas: inout Canvas, in rect: Rect) {
    if let overlay {
      canvas.put(
        keys(of: overlay), at: Point(column: rect.left + 1, row: rect.top), style: .muted,
        columns: rect.columns - 2)
      return
    }
    hintBar.draw(on: &canvas, in: rect.inset(columns: 1, rows: 0))
  }

  /// The keys that work now.
  var hintBar: HintBar {
    HintBar(
      currentBindings.filter(\.isEnabled).map { binding in
        HintBar.Hint(
          id: binding.id, key: keyLabel(binding), label: bindingLabel(binding.id),
          place: binding.hint)
      })
  }

  /// The first key of a binding, as people read it.
  func keyLabel(_ binding: Binding<Action>) -> String {
    binding.keys.first?.label { words.text("key.\($0)") } ?? ""
  }

  /// The word for a binding.
  func bindingLabel(_ id: String) -> String { words.text("binding.\(id).label") ?? id }
  /// The sentence for a binding.
  func bindingHelp(_ id: String) -> String { words.text("binding.\(id).help") ?? id }
}
