/// A bar that shows how much of something is taken, such as seats.
public struct Gauge: Hashable, Sendable {
  /// How much is taken; may be more than there is.
  public var filled: Int
  /// How much there is.
  public var total: Int

  /// `filled` of `total`.
  public init(filled: Int, total: Int) {
    self.filled = max(0, filled)
    self.total = max(0, total)
  }

  /// The filled cells of a bar of `columns` cells. It is full or empty only where the thing is.
  public func cells(of columns: Int) -> Int {
    guard columns > 0, filled > 0 else { return 0 }
    guard filled < total else { return columns }
    guard columns > 1 else { return 0 }
    // In floating point: what is counted may be larger than what can be multiplied. Not `rounded()`,
    // which would link the C mathematics library into a module that imports nothing.
    let exact = Double(filled) / Double(total) * Double(columns)
    return min(max(1, Int(exact + 0.5)), columns - 1)
  }

  /// Draws the bar over the first row of `rect`. More than there is room for shows as a warning.
  public func draw(on canvas: inout Canvas, in rect: Rect, symbols: Symbols = .unicode) {
    guard !rect.isEmpty else { return }
    let full = cells(of: rect.columns)
    let style: Style = filled > total ? .warning : .gauge
    canvas.put(String(repeating: symbols.full, count: full), at: rect.origin, style: style)
    canvas.put(
      String(repeating: symbols.empty, count: rect.columns - full),
      at: Point(column: rect.left + full, row: rect.top), style: .gaugeEmpty)
  }
}
