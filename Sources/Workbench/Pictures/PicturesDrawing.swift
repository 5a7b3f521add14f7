import Domain
import Language
import Screen

extension Workbench {
  func draw(_ open: PicturesOverlay, on canvas: inout Canvas) {
    if let people = open.people { return draw(people, over: open, on: &canvas) }
    let layout = picturesLayout(open)
    frame(layout.box, title: words(PicturePhrase.title), on: &canvas)
    drawHead(open, layout, on: &canvas)
    canvas.put(
      sentences.name(of: open.picture.name), at: layout.title.origin, style: .title,
      columns: layout.title.columns)
    guard !open.picture.isEmpty else { return drawNothing(open, layout, on: &canvas) }
    _ = canvas.putWrapped(sentences.gist(of: open.picture), in: layout.gist)
    drawFigures(open, layout, on: &canvas)
    if let value = open.value {
      let whole = sentences.whole(value, of: open.picture)
      _ = canvas.putWrapped(whole, in: layout.detail, style: .strong)
    }
    legend(of: open.picture).draw(on: &canvas, in: layout.legend)
    let notes = notes(
      of: open.picture, columns: layout.notes.columns,
      rows: layout.table.rows + layout.chart.rows + layout.notes.rows)
    for (offset, row) in notes.prefix(layout.notes.rows).enumerated() {
      let place = Point(column: layout.notes.left, row: layout.notes.top + offset)
      canvas.put(row, at: place, style: .muted)
    }
  }

  private func drawFigures(
    _ open: PicturesOverlay, _ layout: PicturesLayout, on canvas: inout Canvas
  ) {
    let unit = open.picture.unit
    if !layout.chart.isEmpty {
      timeChart(of: open.picture).draw(
        on: &canvas, in: layout.chart, chosen: open.list.selected, symbols: symbols
      ) { sentences.tick($0, in: unit) }
    }
    barList(of: open.picture).draw(
      on: &canvas, in: layout.table, list: open.list, symbols: symbols)
  }

  /// Why there is nothing to see, and when there will be.
  private func drawNothing(
    _ open: PicturesOverlay, _ layout: PicturesLayout, on canvas: inout Canvas
  ) {
    let phrase: PicturePhrase =
      switch open.picture.name {
      case .attendance: .emptyAttendance
      case .seats: .emptySeats
      case .waiting: .emptyWaiting
      case .dose: .emptyDose
      case .target: .emptyTarget
      default: .emptyOther
      }
    let text = words(phrase, ["key": keyText("note"), "form": bindingLabel("sheet.target")])
    let rest = layout.box.split(top: 3).rest
    _ = canvas.putWrapped(text, in: rest, style: .muted)
    canvas.cursor = rest.origin
  }

  /// What the figures are of, and to the right how to turn: "◂ vorige · 2 van 5 · volgende ▸".
  private func drawHead(
    _ open: PicturesOverlay, _ layout: PicturesLayout, on canvas: inout Canvas
  ) {
    let turning = turningPlaces(layout)
    let number = ReportName.inPictures.firstIndex(of: open.picture.name) ?? 0
    let position = words(
      PicturePhrase.position,
      ["n": "\(number + 1)", "count": "\(ReportName.inPictures.count)"])
    canvas.put(previousWord, at: turning.previous.origin, style: .key)
    canvas.put(position, at: turning.position, style: .muted)
    canvas.put(nextWord, at: turning.next.origin, style: .key)
    canvas.put(
      sentences.scope(of: open.period), at: layout.head.origin, style: .muted,
      columns: turning.previous.left - layout.head.left - 2)
  }

  private var previousWord: String { symbols.back + " " + words(PicturePhrase.previous) }
  private var nextWord: String { words(PicturePhrase.next) + " " + symbols.arrow }

  /// Where the words stand that turn to another picture. The place between them is as wide as it ever
  /// is, so that they stay under the mouse.
  private func turningPlaces(
    _ layout: PicturesLayout
  ) -> (previous: Rect, position: Point, next: Rect) {
    let count = "\(ReportName.inPictures.count)"
    let widest = words(PicturePhrase.position, ["n": count, "count": count])
    let next = TextWidth.columns(of: nextWord)
    let previous = TextWidth.columns(of: previousWord)
    let row = layout.head.top
    let nextLeft = layout.head.right - next
    let positionLeft = nextLeft - 2 - TextWidth.columns(of: widest)
    return (
      Rect(column: positionLeft - 2 - previous, row: row, columns: previous, rows: 1),
      Point(column: positionLeft, row: row),
      Rect(column: nextLeft, row: row, columns: next, rows: 1)
    )
  }

  /// Which way a click at `point` turns; nil where it does not.
  func turned(at point: Point, _ layout: PicturesLayout) -> Int? {
    let places = turningPlaces(layout)
    if places.previous.contains(point) { return -1 }
    return places.next.contains(point) ? 1 : nil
  }
}
