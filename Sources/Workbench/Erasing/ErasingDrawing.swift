import Domain
import Language
import Screen

/// A row of what is shown before somebody is erased.
private struct ErasingRow {
  /// Which paragraph or mention it belongs to.
  let item: Int
  let text: String
  let style: Style
}

extension Workbench {
  private static let widest = 74
  /// So much of a text is shown; the part with the name is among it.
  private static let mostRows = 2

  private func rows(of erasing: Erasing) -> [ErasingRow] {
    // Beside the text there is room for the mark that shows how far it goes on.
    let columns = min(Self.widest, size.columns - 4) - 1
    let said = erasing.paragraphs.enumerated().flatMap { item, text -> [ErasingRow] in
      (TextWidth.wrapped(text, to: columns) + [""])
        .map { ErasingRow(item: item, text: $0, style: item == 0 ? .strong : .plain) }
    }
    let mentions = erasing.preview.mentions.enumerated().flatMap { place, mention in
      rows(of: mention, at: place, erasing, columns)
    }
    return said + mentions
  }

  /// About whom, what and when; what becomes of it; and the text.
  private func rows(
    of mention: Mention, at place: Int, _ erasing: Erasing, _ columns: Int
  ) -> [ErasingRow] {
    let item = erasing.paragraphs.count + place
    let told = erasing.told[place]
    let fate: ErasingPhrase =
      switch told {
      case .anew: .toldAnew
      case .nothing: .goesEmpty
      case nil: mention.isShown ? .staysStanding : .olderStays
      }
    let said = "\(sentences.mentionHead(mention)) · \(words(fate))"
    let head = TextWidth.wrapped(said, to: columns).map {
      ErasingRow(item: item, text: $0, style: told == nil ? .warning : .good)
    }
    let text: [String] =
      switch told {
      case .anew(let text): Array(TextWidth.wrapped(text, to: columns - 2).prefix(Self.mostRows))
      case .nothing: []
      case nil: excerpt(of: mention, columns - 2)
      }
    return head + text.map { ErasingRow(item: item, text: "  " + $0, style: .plain) }
  }

  /// The part of a text in which the person stands.
  private func excerpt(of mention: Mention, _ columns: Int) -> [String] {
    let room = columns * Self.mostRows
    guard mention.text.count > room, mention.place > room / 2 else {
      return Array(TextWidth.wrapped(mention.text, to: columns).prefix(Self.mostRows))
    }
    let part = mention.text.dropFirst(mention.place - columns / 3)
    let words = part.drop { !$0.isWhitespace }.drop(while: \.isWhitespace)
    // A text without spaces, or with a very long word, begins in the middle of it.
    let whole = part.count - words.count < columns / 3 ? words : part
    return Array(TextWidth.wrapped("… " + whole, to: columns).prefix(Self.mostRows))
  }

  private func erasingRect(_ rows: [ErasingRow]) -> Rect {
    middle(columns: Self.widest, rows: rows.count)
  }

  private func list(_ rows: [ErasingRow], _ erasing: Erasing, in rect: Rect) -> ListState {
    let first = rows.firstIndex { $0.item == erasing.list.selected } ?? 0
    let last = rows.lastIndex { $0.item == erasing.list.selected } ?? first
    var list = ListState(count: rows.count, selected: first)
    list.lookAhead(last - first, rows: rect.rows)
    return list
  }

  func draw(_ erasing: Erasing, on canvas: inout Canvas) {
    if case .telling(let form) = erasing.part { return draw(form, of: erasing, on: &canvas) }
    let rows = rows(of: erasing)
    let inner = erasingRect(rows)
    frame(inner, title: words(ErasingPhrase.title, ["text": erasing.name]), on: &canvas)
    list(rows, erasing, in: inner).draw(
      on: &canvas, in: inner, isFocused: true, symbols: symbols
    ) { canvas, index, line, _ in
      let row = rows[index]
      let isChosen = row.item == erasing.list.selected
      if isChosen { canvas.fill(line, style: .selected) }
      canvas.put(
        row.text, at: line.origin, style: isChosen ? .selected : row.style, columns: line.columns)
    }
    if case .sure(let dialog) = erasing.part { dialog.draw(on: &canvas, symbols: symbols) }
  }

  mutating func mousedMentions(_ erasing: Erasing, _ mouse: Mouse) {
    let rows = rows(of: erasing)
    let rect = erasingRect(rows)
    guard mouse.deed == .pressed,
      let row = list(rows, erasing, in: rect).row(at: mouse.point, in: rect)
    else { return }
    var chosen = erasing
    chosen.list.select(rows[row].item)
    overlay = .erasing(chosen)
    if rows[row].item == erasing.list.selected { chosen.mention.map { tell($0, chosen) } }
  }
}
