import Domain
import Language
import Screen

/// A row of the dialog: a value, or who said so.
private struct SettlingRow {
  let side: Int
  let text: String
  let isValue: Bool
}

extension Workbench {
  /// The most rows that one value takes: a long note is told apart by how it begins.
  private static let longestValue = 4

  private static let widest = 74

  private func rows(of settling: Settling) -> [SettlingRow] {
    let columns = min(Self.widest, size.columns - 4) - 4
    let conflict = settling.conflict
    return conflict.sides.enumerated().flatMap { place, side -> [SettlingRow] in
      let isShown = place == conflict.sides.count - 1
      let value = sentences.side(side.value, of: conflict.field)
      let text = isShown ? "\(value) (\(words(ConflictPhrase.shown)))" : value
      let values = TextWidth.wrapped(text, to: columns).prefix(Self.longestValue)
      let said = side.heads.map(sentences.saidBy)
        .flatMap { TextWidth.wrapped($0, to: columns) }
      return values.enumerated().map { row, text in
        let label = row == 0 ? "\(place + 1)  " : "   "
        return SettlingRow(side: place, text: label + text, isValue: true)
      } + said.map { SettlingRow(side: place, text: "   " + $0, isValue: false) }
    }
  }

  /// What it is about, above the values.
  private func head(of settling: Settling) -> [(text: String, style: Style)] {
    let conflict = settling.conflict
    let columns = min(Self.widest, size.columns - 4)
    let who = conflict.thing.person.map(sentences.person)
    let subject = sentences.subject(of: conflict.thing)
    var lines: [(String, Style)] = who.map { [($0, .strong)] } ?? []
    if subject != who { lines.append((subject, .plain)) }
    let others = settling.conflicts.count - 1
    let more = others > 0 ? " · " + words.plural(ConflictPhrase.more, others) : ""
    lines.append((words.field(conflict.field.name) + more, .title))
    if !settling.choices.isEmpty { lines.append((words(ConflictPhrase.along), .warning)) }
    return lines.flatMap { text, style in
      TextWidth.wrapped(text, to: columns).prefix(2).map { ($0, style) }
    } + [("", .plain)]
  }

  private func settlingRect(_ settling: Settling) -> Rect {
    middle(columns: Self.widest, rows: head(of: settling).count + rows(of: settling).count)
  }

  private func list(_ rows: [SettlingRow], _ settling: Settling, in rect: Rect) -> ListState {
    let chosen = settling.list.selected
    let first = rows.firstIndex { $0.side == chosen } ?? 0
    let last = rows.lastIndex { $0.side == chosen } ?? first
    var list = ListState(count: rows.count, selected: first)
    list.lookAhead(last - first, rows: rect.rows)
    return list
  }

  func draw(_ settling: Settling, on canvas: inout Canvas) {
    let inner = settlingRect(settling)
    frame(inner, title: words(ConflictPhrase.title), on: &canvas)
    let head = head(of: settling)
    for (row, line) in head.enumerated() where row < inner.rows {
      canvas.put(
        line.text, at: Point(column: inner.left, row: inner.top + row), style: line.style,
        columns: inner.columns)
    }
    let rows = rows(of: settling)
    let rect = inner.split(top: head.count).rest
    list(rows, settling, in: rect).draw(
      on: &canvas, in: rect, isFocused: true, symbols: symbols
    ) { canvas, index, line, style in
      let row = rows[index]
      let isChosen = row.side == settling.list.selected
      if isChosen { canvas.fill(line, style: .selected) }
      canvas.put(
        row.text, at: line.origin, style: isChosen ? .selected : row.isValue ? .strong : .muted,
        columns: line.columns)
    }
  }

  mutating func mousedSettling(_ settling: Settling, _ mouse: Mouse) -> [Effect] {
    let rect = settlingRect(settling).split(top: head(of: settling).count).rest
    let rows = rows(of: settling)
    guard mouse.deed == .pressed,
      let row = list(rows, settling, in: rect).row(at: mouse.point, in: rect)
    else { return [] }
    let side = rows[row].side
    if side == settling.list.selected { return settlingPressed(settling, Key(.enter)) }
    var settling = settling
    settling.list.select(side)
    overlay = .settling(settling)
    return []
  }
}
