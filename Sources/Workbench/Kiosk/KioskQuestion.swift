import Language
import Screen

/// A question with its faces.
extension Workbench {
  /// The question in rows.
  func questionRows(_ number: Int, _ kiosk: Kiosk, _ layout: KioskLayout) -> [String] {
    let questions = kioskQuestions(kiosk)
    guard questions.indices.contains(number) else { return [] }
    return Array(TextWidth.wrapped(questions[number], to: layout.textColumns).prefix(3))
  }

  func drawQuestion(
    _ number: Int, _ kiosk: Kiosk, _ layout: KioskLayout, on canvas: inout Canvas
  ) {
    let said = kioskWords(kiosk)
    let rows = questionRows(number, kiosk, layout)
    canvas.putCentred(
      said(
        .progress, ["number": "\(number + 1)", "count": "\(kioskQuestions(kiosk).count)"]),
      row: layout.questionTop - 2, style: .muted)
    for (row, text) in rows.enumerated() {
      canvas.putCentred(text, row: layout.questionTop + row, style: .strong)
    }
    let faces = layout.faces(below: rows.count)
    for (place, rect) in faces.enumerated() {
      draw(place + 1, kiosk, layout, on: &canvas, in: rect)
    }
    guard let first = faces.first, let last = faces.last else { return }
    drawEnds(said, first, last, on: &canvas)
    drawQuestionKeys(said, row: first.bottom + 3, on: &canvas)
  }

  private func draw(
    _ mood: Int, _ kiosk: Kiosk, _ layout: KioskLayout, on canvas: inout Canvas, in rect: Rect
  ) {
    let face = Face(mood: mood, isBig: layout.isRoomy, symbols: symbols)
    let isChosen = kiosk.face == mood
    for (row, text) in face.rows.enumerated() {
      canvas.put(
        text, at: Point(column: rect.left, row: rect.top + row),
        style: isChosen ? .selected : face.style)
    }
    let middle = Point(column: rect.left + rect.columns / 2, row: rect.bottom)
    canvas.put("\(mood)", at: middle, style: isChosen ? .selected : .key)
    if isChosen {
      canvas.put(symbols.arrow, at: Point(column: middle.column - 2, row: middle.row))
      canvas.put(symbols.back, at: Point(column: middle.column + 2, row: middle.row))
    }
    if isChosen || kiosk.face == nil && mood == 1 { canvas.cursor = middle }
  }

  /// What the first and the last face mean, in words.
  private func drawEnds(
    _ said: KioskWords, _ first: Rect, _ last: Rect, on canvas: inout Canvas
  ) {
    let row = first.bottom + 1
    canvas.put(said(.worst), at: Point(column: first.left, row: row))
    let best = said(.best)
    canvas.put(best, at: Point(column: last.right - TextWidth.columns(of: best), row: row))
  }

  private func drawQuestionKeys(_ said: KioskWords, row: Int, on canvas: inout Canvas) {
    let lines: [(String, Style)] = [
      (said(.answerKeys), .plain),
      ("\(said(.skip))   \(symbols.dot)   \(said(.back))", .key), (said(.nameless), .muted),
    ]
    for (place, line) in lines.enumerated() {
      canvas.putCentred(line.0, row: row + place, style: line.1)
    }
  }
}
