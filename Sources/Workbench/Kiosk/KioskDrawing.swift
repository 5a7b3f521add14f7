import Language
import Screen

/// The whole screen while the laptop goes round: nothing of the program stands behind it.
extension Workbench {
  func draw(_ kiosk: Kiosk, on canvas: inout Canvas) {
    let layout = KioskLayout(size)
    switch kiosk.stage {
    case .begin: drawBegin(kiosk, on: &canvas)
    case .languages: drawLanguages(kiosk, layout, on: &canvas)
    case .question(let number): drawQuestion(number, kiosk, layout, on: &canvas)
    case .thanks: drawThanks(kiosk, layout, on: &canvas)
    case .leaving(let typed): drawLeaving(typed, layout, on: &canvas)
    }
    switch kiosk.stage {
    case .languages, .thanks: drawCount(kiosk, layout, on: &canvas)
    case .begin, .question, .leaving: break
    }
  }

  /// What the facilitator has to know before the laptop leaves their hands.
  private func drawBegin(_ kiosk: Kiosk, on canvas: inout Canvas) {
    let session = state.session(kiosk.session).map(topic) ?? ""
    let text = words(KioskHostPhrase.begin, ["session": session, "word": kioskWord])
    let columns = min(64, size.columns - 4)
    let rows = TextWidth.wrapped(text, to: columns)
    let inner = middle(columns: columns, rows: rows.count + 2)
    frame(inner, title: words(KioskHostPhrase.title), on: &canvas)
    _ = canvas.putWrapped(text, in: inner)
    canvas.put(
      words(KioskHostPhrase.beginKeys), at: Point(column: inner.left, row: inner.bottom - 1),
      style: .key, columns: columns)
    canvas.cursor = inner.origin
  }

  private func drawLanguages(_ kiosk: Kiosk, _ layout: KioskLayout, on canvas: inout Canvas) {
    let books = kioskLanguages.map(kioskBook.words)
    let places = layout.languages(books.count)
    let title = books.map { $0(.language) }.joined(separator: " \(symbols.dot) ")
    let head = TextWidth.wrapped(title, to: layout.textColumns)
    for (row, text) in head.enumerated() {
      canvas.putCentred(
        text, row: max(0, (places.first?.top ?? 4) - head.count - 1 + row), style: .strong)
    }
    for (place, line) in places.enumerated() {
      let isChosen = place == kiosk.place
      let sign = isChosen ? symbols.arrow : " "
      canvas.put(
        TextWidth.padded(" \(sign) \(place + 1)  \(books[place](.name))", to: line.columns),
        at: line.origin, style: isChosen ? .selected : .plain)
      if isChosen { canvas.cursor = line.origin }
    }
  }

  private func drawThanks(_ kiosk: Kiosk, _ layout: KioskLayout, on canvas: inout Canvas) {
    let said = kioskWords(kiosk)
    let face = Face(mood: Kiosk.faces, isBig: layout.isRoomy, symbols: symbols)
    let top = max(0, size.rows / 2 - face.rows.count - 1)
    for (row, text) in face.rows.enumerated() {
      canvas.putCentred(text, row: top + row, style: face.style)
    }
    let below = top + face.rows.count + 1
    canvas.putCentred(said(.thanks), row: below, style: .strong)
    canvas.putCentred(said(.passOn), row: below + 2)
    canvas.putCentred(said(.next), row: below + 4, style: .key)
    canvas.cursor = Point(column: 0, row: below)
  }

  private func drawLeaving(_ typed: String, _ layout: KioskLayout, on canvas: inout Canvas) {
    let top = size.rows / 2 - 2
    canvas.putCentred(words(KioskHostPhrase.leaving), row: top, style: .strong)
    let label = words(KioskHostPhrase.word) + ": "
    let dots = String(repeating: symbols.bullet, count: typed.count)
    let start = max(0, (size.columns - TextWidth.columns(of: label) - 20) / 2)
    canvas.put(label, at: Point(column: start, row: top + 2))
    let field = Point(column: start + TextWidth.columns(of: label), row: top + 2)
    canvas.put(TextWidth.padded(dots, to: 20), at: field, style: .fieldFocused)
    canvas.cursor = Point(column: field.column + min(19, typed.count), row: field.row)
    canvas.putCentred(words(KioskHostPhrase.leavingKeys), row: top + 4, style: .muted)
  }

  /// How many sheets lie in the box, without a word: each reads another language.
  private func drawCount(_ kiosk: Kiosk, _ layout: KioskLayout, on canvas: inout Canvas) {
    let count = boxes[kiosk.session]?.sheets.count ?? 0
    guard count > 0 else { return }
    let text = "\(symbols.tick) \(count)"
    canvas.put(
      text, at: Point(column: size.columns - text.count - 2, row: layout.foot), style: .muted)
  }
}

extension Canvas {
  /// Draws a line of text in the middle of a row.
  mutating func putCentred(_ text: String, row: Int, style: Style = .plain) {
    let start = max(0, (size.columns - TextWidth.columns(of: text)) / 2)
    put(text, at: Point(column: start, row: row), style: style, columns: size.columns - start)
  }
}
