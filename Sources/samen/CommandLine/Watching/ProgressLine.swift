import Screen

/// One line on a terminal that says how far long work is. It is drawn again in its place, and nothing
/// is left of it. It needs no sequences: any terminal knows how to go back to the start of a line.
struct ProgressLine {
  /// Work that is done sooner needs none.
  static let patience = Duration.milliseconds(200)
  /// Oftener nobody reads it.
  static let pause = Duration.milliseconds(100)
  /// It must not run on into the next line.
  static let widest = 60

  private var columns = 0
  private var shownAt: Duration?

  /// What to write where `text` holds so long after the work began; nil where that is nothing.
  mutating func show(_ text: String, after elapsed: Duration) -> String? {
    guard elapsed >= ProgressLine.patience else { return nil }
    if let shownAt, elapsed - shownAt < ProgressLine.pause { return nil }
    shownAt = elapsed
    let line = TextWidth.fitted(cleanedLine(text), to: ProgressLine.widest)
    let width = TextWidth.columns(of: line)
    defer { columns = width }
    return "\r" + line + String(repeating: " ", count: max(0, columns - width))
  }

  /// What to write so that nothing is left of it; nil where nothing stands there.
  mutating func remove() -> String? {
    guard columns > 0 else { return nil }
    defer { columns = 0 }
    return "\r" + String(repeating: " ", count: columns) + "\r"
  }
}
