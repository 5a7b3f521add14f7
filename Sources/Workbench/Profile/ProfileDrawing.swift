import Domain
import Language
import Screen

extension Workbench {
  /// The person on screen.
  func drawProfile(on canvas: inout Canvas, in rect: Rect, isFocused: Bool) {
    guard let id = chosen.person else {
      _ = canvas.putWrapped(words(PanePhrase.choosePerson), in: rect, style: .muted)
      return
    }
    let lines = profileLines(of: id)
    let labels = min(14, (lines.map { TextWidth.columns(of: $0.label) }.max() ?? 0) + 1)
    chosen.profile.draw(on: &canvas, in: rect, isFocused: isFocused, symbols: symbols) {
      canvas, index, line, style in
      guard lines.indices.contains(index) else { return }
      canvas.put(lines[index].label, at: line.origin, style: .muted, columns: labels)
      canvas.put(
        lines[index].text, at: Point(column: line.left + labels + 1, row: line.top),
        style: style == .plain ? lines[index].style : style,
        columns: max(0, line.columns - labels - 1))
    }
  }
}
