import Domain
import Language
import Screen

extension Workbench {
  private static let whenColumns = 18
  private static let whoColumns = 11
  /// The rows below the list that say the whole of the chosen one.
  private static let detailRows = 5

  private var recentRect: Rect { middle(columns: 100, rows: size.rows - 5) }

  /// Where the rows stand.
  var recentRows: Rect {
    recentRect.split(top: max(1, recentRect.rows - Self.detailRows - 1)).top
  }

  func draw(_ open: RecentList, on canvas: inout Canvas) {
    frame(recentRect, title: words(RecentPhrase.title), on: &canvas)
    guard !open.deeds.isEmpty else {
      _ = canvas.putWrapped(words(RecentPhrase.empty), in: recentRows, style: .muted)
      canvas.cursor = recentRows.origin
      return
    }
    open.list.draw(on: &canvas, in: recentRows, isFocused: true, symbols: symbols) {
      canvas, index, line, style in
      guard open.deeds.indices.contains(index) else { return }
      draw(open.deeds[index], on: &canvas, in: line, style: style)
    }
    if let deed = open.deed { drawWhole(deed, on: &canvas) }
  }

  /// When, who and what; what does not count any more is not to be taken for what does.
  private func draw(
    _ deed: Event, on canvas: inout Canvas, in line: Rect, style: Style
  ) {
    let isGone = state.barToUndo(deed) == .goneAlready
    let when = Moment(instant: deed.at).map(shortMoment) ?? deed.at
    canvas.put(when, at: line.origin, style: .muted, columns: Self.whenColumns - 1)
    let who = Point(column: line.left + Self.whenColumns, row: line.top)
    canvas.put(
      TextWidth.fitted(sentences.staff(deed.by), to: Self.whoColumns - 1), at: who,
      style: isGone ? .muted : style, columns: Self.whoColumns - 1)
    let mark = isGone ? "\(words(RecentPhrase.withdrawn)): " : ""
    let (_, what) = line.split(left: Self.whenColumns + Self.whoColumns)
    canvas.put(
      TextWidth.fitted(mark + sentences.brief(deed), to: what.columns), at: what.origin,
      style: isGone ? .muted : style, columns: what.columns)
  }

  /// The whole sentence, who did it, when and on which laptop, and why it cannot be undone.
  private func drawWhole(_ deed: Event, on canvas: inout Canvas) {
    let (line, rest) = recentRect.split(top: recentRows.rows).rest.split(top: 1)
    canvas.horizontal(at: line.origin, columns: line.columns, lines: symbols.lines)
    var below = rest
    for (text, style) in whole(deed) where !below.isEmpty {
      below = below.split(top: canvas.putWrapped(text, in: below, style: style)).rest
    }
  }

  private func whole(_ deed: Event) -> [(String, Style)] {
    let more = (deed.act?.count ?? 1) - 1
    let along = more > 0 ? ", " + words.plural(RecentPhrase.moreInAct, more) : ""
    let why = whyNotUndone(deed).map { [($0, Style.warning)] } ?? []
    return [(sentences.saidBy(deed), .muted)] + why + [(sentences.line(deed) + along, .plain)]
  }
}
