import Language
import Screen

extension Workbench {
  /// True for a pane that tells of people and has nothing to show while the screen is shielded.
  func isShielded(_ pane: Pane) -> Bool {
    guard isShielded else { return false }
    switch pane {
    case .profile, .handoffs: return true
    case .roster: return appointment != nil
    case .calendar: return showsAttentionAsPane
    }
  }

  /// What stands in such a pane: that it is shielded, and which key brings it back.
  func drawShielded(on canvas: inout Canvas, in rect: Rect) {
    _ = canvas.putWrapped(words(PrivacyPhrase.pane), in: rect, style: .muted)
  }

  /// The attention list by itself, shielded.
  func drawShieldedAttention(on canvas: inout Canvas, in frame: Rect) {
    canvas.box(frame, title: words(WorkbenchPhrase.attention), lines: symbols.lines)
    drawShielded(on: &canvas, in: frame.inset())
  }

  /// The mark in the corner, and what waits to be shown.
  func drawShield(on canvas: inout Canvas) {
    guard isShielded else { return }
    if holdsBack { drawHeldBack(on: &canvas) }
    let mark = shieldMark
    canvas.put(
      mark, at: Point(column: size.columns - TextWidth.columns(of: mark) - 2, row: 0),
      style: .warning)
  }

  /// "Afgeschermd · S"; where nobody is there any key will do.
  private var shieldMark: String {
    let mark = words(PrivacyPhrase.mark)
    return shield == .idle ? " \(mark) " : " \(mark) · \(keyLabel(shieldKey)) "
  }

  /// What the title of a frame has to leave free for the mark.
  func markColumns(over frame: Rect) -> Int {
    guard isShielded, frame.top == 0, frame.right == size.columns else { return 0 }
    return TextWidth.columns(of: shieldMark) + 1
  }

  private func drawHeldBack(on canvas: inout Canvas) {
    let text = words(
      shield == .idle ? PrivacyPhrase.waits : question == nil ? .needsNames : .newsWaits)
    let columns = min(56, size.columns - 4)
    let inner = middle(
      columns: columns, rows: TextWidth.wrapped(text, to: columns).count)
    frame(inner, title: words(PrivacyPhrase.title), on: &canvas)
    _ = canvas.putWrapped(text, in: inner)
    canvas.cursor = inner.origin
  }
}
