import Domain
import Language
import Screen

/// One line of the call round, and the message below the list.
extension Workbench {
  func drawCallRow(_ row: CallRound.Row, on canvas: inout Canvas, in line: Rect) {
    let person = state.person(row.person)
    let (sign, style) = callSign(row)
    let name = max(16, line.columns * 3 / 10)
    let language = line.columns >= 70 ? 12 : 0
    var column = line.left
    func put(_ text: String, _ style: Style, columns: Int) {
      guard columns > 0 else { return }
      canvas.put(
        text, at: Point(column: column, row: line.top), style: style,
        columns: min(columns, line.right - column))
      column += columns + 1
    }
    put(sign, style, columns: 1)
    put(sentences.person(row.person), .plain, columns: name)
    put(
      person?.phone ?? words(CallPhrase.noPhone), person?.phone == nil ? .warning : .plain,
      columns: 16)
    put(person.map(languageName) ?? "", .muted, columns: language)
    put(callStand(row), style, columns: line.right - column)
  }

  private func languageName(_ person: Person) -> String {
    guard let code = person.language else { return "" }
    let name = words.text("language.\(code)") ?? code
    return person.needsInterpreter ? "\(name) !" : name
  }

  private func callSign(_ row: CallRound.Row) -> (String, Style) {
    switch row.lastCall?.result {
    case .coming: (symbols.tick, .good)
    case .notComing: (symbols.cross, .muted)
    case .noAnswer, .messageLeft: ("!", .warning)
    case nil: (row.group == .waiting ? "+" : symbols.dot, .plain)
    }
  }

  /// What the last call came to, and how the seat stands where that is not clear.
  private func callStand(_ row: CallRound.Row) -> String {
    var parts: [String] = []
    if row.seat == .offered { parts.append(words(PanePhrase.offered)) }
    if let place = row.waitingPlace {
      parts.append(words(PanePhrase.waitsAs, ["place": words.ordinal(place)]))
    }
    if let call = row.lastCall, let result = call.result {
      let word = words.value(result.rawValue, of: Field.result.name)
      let day = call.on.map { $0 == now.day ? "" : " \(dayAndMonth($0))" } ?? ""
      parts.append(word + day)
    }
    return parts.isEmpty ? words(CallPhrase.notCalled) : parts.joined(separator: " · ")
  }

  /// The message in the language of who is being called, whole lines that can be copied.
  func drawCallMessage(
    _ calls: CallRoundOverlay, _ round: CallRound, on canvas: inout Canvas, in body: Rect
  ) {
    let row = round.rows[callPlace(calls, round.rows)]
    guard let session = state.session(calls.session) else { return }
    let area = body.split(top: callRowsRect.bottom - body.top).rest
    let (heading, text) = area.split(top: 1)
    canvas.put(
      words(CallPhrase.message, ["name": sentences.person(row.person)]), at: heading.origin,
      style: .title, columns: heading.columns)
    let message = CallMessage(messages, sentences).text(to: row, about: session, from: user)
    _ = canvas.putWrapped(message, in: text)
  }
}
