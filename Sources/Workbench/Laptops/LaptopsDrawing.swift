import Domain
import Language
import Screen

extension Workbench {
  var laptopsRect: Rect { middle(columns: 100, rows: min(28, size.rows - 5)) }

  /// The laptops, and below them what is known of the chosen one.
  var laptopAreas: (rows: Rect, detail: Rect) {
    let most = max(3, laptopsRect.rows - 12)
    let (rows, below) = laptopsRect.split(top: min(most, max(1, laptopRows.count)))
    return (rows, below.split(top: 1).rest)
  }

  func draw(_ open: LaptopsOverlay, on canvas: inout Canvas) {
    let inner = laptopsRect
    let title = open.erasures == nil ? LaptopPhrase.title : .erasures
    frame(inner, title: words(title), on: &canvas)
    if let pager = open.erasures {
      pager.draw(on: &canvas, in: inner, isFocused: true, symbols: symbols)
    } else if laptopRows.isEmpty {
      _ = canvas.putWrapped(words(LaptopPhrase.none), in: inner, style: .muted)
    } else {
      drawRows(open, on: &canvas)
      if let row = laptopRow(open) { draw(row, on: &canvas, in: laptopAreas.detail) }
    }
    open.question?.dialog.draw(on: &canvas, symbols: symbols)
  }

  private func drawRows(_ open: LaptopsOverlay, on canvas: inout Canvas) {
    let rows = laptopRows
    open.list.draw(on: &canvas, in: laptopAreas.rows, isFocused: true, symbols: symbols) {
      canvas, index, line, style in
      guard rows.indices.contains(index) else { return }
      let columns = line.columns * 11 / 20
      let (mark, name, note, noteStyle) = label(rows[index], line.columns - columns)
      canvas.put(mark, at: line.origin, style: noteStyle)
      canvas.put(
        name, at: Point(column: line.left + 2, row: line.top), style: style,
        columns: columns - 3)
      canvas.put(
        note, at: Point(column: line.left + columns, row: line.top), style: noteStyle,
        columns: line.columns - columns)
    }
  }

  /// The sign before a laptop, what it is, and how it stands in so many columns.
  private func label(
    _ row: LaptopsOverlay.Row, _ columns: Int
  ) -> (String, String, String, Style) {
    switch row {
    case .asks(let request):
      return ("?", introduced(request), words(LaptopPhrase.asks), .warning)
    case .laptop(let laptop):
      let member = laptop.member
      let name = introduced(member.name, member.station, member.organisation)
      if member.isRemoved {
        return (symbols.cross, name, words(DevicesPhrase.isRemoved), .muted)
      }
      if member.device == known.own {
        return (symbols.arrow, name, words(DevicesPhrase.thisOne), .good)
      }
      guard laptop.isIn else {
        return (symbols.dot, name, words(DevicesPhrase.isNotAccepted), .muted)
      }
      return (symbols.bullet, name, standing(laptop, columns), laptop.lacks > 0 ? .warning : .plain)
    }
  }

  /// When it shared last and what it lacks; where there is no room for both what it lacks, as half a
  /// number is another number.
  private func standing(_ laptop: Laptop, _ columns: Int) -> String {
    guard let seen = laptop.lastSeen else { return words(LaptopPhrase.neverSeen) }
    let when = shortMoment(seen)
    guard laptop.lacks > 0 else { return when }
    let lacks = words.plural(LaptopPhrase.lacksLines, laptop.lacks)
    let both = when + " · " + lacks
    return TextWidth.columns(of: both) > columns ? lacks : both
  }

  /// "ma 23 nov 10:00".
  func shortMoment(_ moment: Moment) -> String {
    "\(words.shortDate(moment.day.parts)) \(moment.time.text)"
  }

  private func draw(_ row: LaptopsOverlay.Row, on canvas: inout Canvas, in rect: Rect) {
    canvas.horizontal(
      at: Point(column: rect.left, row: rect.top - 1), columns: rect.columns,
      lines: symbols.lines)
    switch row {
    case .asks(let request): draw(request, on: &canvas, in: rect)
    case .laptop(let laptop): Pager(detail(laptop)).draw(on: &canvas, in: rect, symbols: symbols)
    }
  }

  private func draw(_ request: LaptopRequest, on canvas: inout Canvas, in rect: Rect) {
    let asks = words(LaptopPhrase.asksLong, ["text": introduced(request)])
    let used = canvas.putWrapped(asks, in: rect)
    let code = LaptopRequest.spaced(request.code)
    let start = rect.left + max(0, (rect.columns - TextWidth.columns(of: code)) / 2)
    canvas.put(code, at: Point(column: start, row: rect.top + used + 1), style: .strong)
    let below = rect.split(top: used + 3).rest
    _ = canvas.putWrapped(words(LaptopPhrase.readOut), in: below)
  }
}
