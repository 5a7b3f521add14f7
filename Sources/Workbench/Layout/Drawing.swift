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
    if let kiosk {
      draw(kiosk, on: &canvas)
      return canvas
    }
    if checkIn == nil { drawPanes(layout, on: &canvas) } else { drawCheckIn(on: &canvas) }
    drawTip(on: &canvas)
    drawStatus(on: &canvas, in: layout.status)
    drawHints(on: &canvas, in: layout.hints)
    if !holdsBack { drawFront(on: &canvas, layout) }
    drawClosing(on: &canvas)
    drawShield(on: &canvas)
    return canvas
  }

  /// What stands before the panes.
  private func drawFront(on canvas: inout Canvas, _ layout: Layout) {
    if let overlay { draw(overlay, on: &canvas) }
    // What stands there goes on doing things: what came of each is said.
    switch overlay {
    case .calls, .sharing, .laptops, .commands, .recent: drawStatus(on: &canvas, in: layout.status)
    default: break
    }
    if let question { draw(question, on: &canvas) }
    drawFrontHints(on: &canvas)
    drawWritingHints(on: &canvas)
  }

  private func drawPanes(_ layout: Layout, on canvas: inout Canvas) {
    for pane in Pane.allCases {
      if let frame = layout.panes[pane] { draw(pane, on: &canvas, in: frame) }
    }
    guard let attention = layout.attention else { return }
    if isShielded {
      drawShieldedAttention(on: &canvas, in: attention)
    } else {
      drawAttentionBox(on: &canvas, in: attention)
    }
  }

  private func draw(_ pane: Pane, on canvas: inout Canvas, in frame: Rect) {
    let isFocused = pane == focus && overlay == nil && !(pane == .calendar && isInAttentionBox)
    let title = TextWidth.fitted(
      title(of: pane), to: max(0, frame.columns - 4 - markColumns(over: frame)))
    canvas.box(
      frame, title: title, style: isFocused ? .borderFocused : .border,
      lines: isFocused ? symbols.focusedLines : symbols.lines)
    let inner = frame.inset()
    canvas.clipped(to: inner) { canvas in
      if isShielded(pane) {
        drawShielded(on: &canvas, in: inner)
      } else {
        pane.room.draw(self, &canvas, inner, isFocused)
      }
    }
    // An empty pane has no row to stand on; a screen reader must hear all the same where one is.
    if isFocused, canvas.cursor == nil { canvas.cursor = inner.origin }
  }

  private func drawHints(on canvas: inout Canvas, in rect: Rect) {
    guard front == nil, !holdsBack else { return }
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

  /// The key of a binding, for a sentence that names it: a key that moves takes its sentences along.
  func keyText(_ id: String) -> String {
    let all = checkInBindings + globalBindings + Pane.allCases.flatMap(bindings)
    return all.first { $0.id == id }.map(keyLabel) ?? ""
  }

  /// The word for a binding.
  func bindingLabel(_ id: String) -> String { words.text("binding.\(id).label") ?? id }
  /// The sentence for a binding.
  func bindingHelp(_ id: String) -> String { words.text("binding.\(id).help") ?? id }
}
