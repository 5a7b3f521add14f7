/// The mark at the right edge of what is longer than its box: which part of it is in view.
public enum ScrollMark {
  /// Draws the mark over the height of `rect`, in its last column, if `count` rows do not fit.
  /// Returns what is left of `rect` for the rows.
  @discardableResult
  public static func draw(
    on canvas: inout Canvas, in rect: Rect, top: Int, count: Int, symbols: Symbols = .unicode
  ) -> Rect {
    guard count > rect.rows, rect.rows > 0, rect.columns > 1 else { return rect }
    let thumb = max(1, rect.rows * rect.rows / count)
    let travel = rect.rows - thumb
    let hidden = count - rect.rows
    let start = (min(max(0, top), hidden) * travel + hidden / 2) / hidden
    for row in 0..<rect.rows {
      let isThumb = row >= start && row < start + thumb
      canvas.put(
        isThumb ? symbols.thumb : symbols.track,
        at: Point(column: rect.right - 1, row: rect.top + row),
        style: isThumb ? .borderFocused : .border)
    }
    return rect.split(left: rect.columns - 1).left
  }
}
