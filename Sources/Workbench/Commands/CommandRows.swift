import Language
import Screen

/// A row of the screen in a list of commands: a sentence takes as many as it needs.
struct CommandRow {
  /// Which entry it belongs to.
  let entry: Int
  /// The keys, on the first row of a command.
  let keys: String
  let text: String
  let style: Style
}

extension Workbench {
  private static let keyColumns = 16

  /// The box of a list of commands, its frame not counted: above the line that says what was done.
  var commandsRect: Rect { middle(columns: 76, rows: size.rows - 5) }

  /// The parts of the box: where letters are typed, the rows, and what is known of the chosen one.
  func commandAreas(_ list: CommandList) -> (field: Rect, rows: Rect, about: Rect) {
    let (field, below) = commandsRect.split(top: list.hasField ? 2 : 0)
    let (rows, about) = below.split(top: max(1, below.rows - 3))
    return (field.split(top: 1).top, rows, about.split(top: 1).rest)
  }

  /// The rows of what is shown. Beside them there is room for the mark that shows how far it goes on.
  func commandRows(_ list: CommandList) -> [CommandRow] {
    let columns = commandsRect.columns - 1
    return list.shown.enumerated().flatMap { place, entry -> [CommandRow] in
      switch entry {
      case .heading(let title):
        let gap = place == 0 ? [] : [CommandRow(entry: place, keys: "", text: "", style: .plain)]
        return gap + [CommandRow(entry: place, keys: title, text: "", style: .title)]
      case .command(let command): return rows(of: command, at: place, columns)
      }
    }
  }

  private func rows(of command: Command, at place: Int, _ columns: Int) -> [CommandRow] {
    TextWidth.wrapped(command.help, to: columns - Self.keyColumns).enumerated().map {
      CommandRow(
        entry: place, keys: $0 == 0 ? fitting(command.keys) : "", text: $1,
        style: command.whyNot == nil ? .plain : .muted)
    }
  }

  /// As many of the keys as stand in their column.
  private func fitting(_ keys: [String]) -> String {
    var text = ""
    for key in keys {
      let longer = text.isEmpty ? key : "\(text) \(key)"
      guard TextWidth.columns(of: longer) < Self.keyColumns else { break }
      text = longer
    }
    return text
  }

  /// The same list with the chosen command in view, and its heading where it is the first below one.
  func inView(_ list: CommandList) -> CommandList {
    var list = list
    let rows = commandRows(list)
    let height = commandAreas(list).rows.rows
    list.rows.count = rows.count
    let first = rows.firstIndex { $0.entry == list.chosen } ?? 0
    let last = rows.lastIndex { $0.entry == list.chosen } ?? first
    if first > 0, rows[first - 1].style == .title {
      list.rows.select(max(0, first - 2))
      list.rows.lookAhead(0, rows: height)
    }
    list.rows.select(first)
    list.rows.lookAhead(last - first, rows: height)
    return list
  }

  func draw(_ list: CommandList, on canvas: inout Canvas) {
    let (field, area, about) = commandAreas(list)
    frame(
      commandsRect, title: words(list.isHelp ? OverlayPhrase.help : .palette), on: &canvas)
    let list = inView(list)
    let rows = commandRows(list)
    if rows.isEmpty {
      _ = canvas.putWrapped(words(OverlayPhrase.findNothing), in: area, style: .muted)
    }
    list.rows.draw(on: &canvas, in: area, isFocused: true, symbols: symbols) {
      canvas, index, line, _ in
      draw(rows[index], isChosen: rows[index].entry == list.chosen, on: &canvas, in: line)
    }
    drawAbout(list, on: &canvas, in: about)
    if list.hasField { list.field.draw(on: &canvas, in: field, isFocused: list.isTyping) }
  }

  private func draw(
    _ row: CommandRow, isChosen: Bool, on canvas: inout Canvas, in line: Rect
  ) {
    if isChosen { canvas.fill(line, style: .selected) }
    let isTitle = row.style == .title
    canvas.put(
      row.keys, at: line.origin, style: isChosen ? .selected : isTitle ? .title : .key,
      columns: isTitle ? line.columns : Self.keyColumns - 1)
    let start = Point(column: line.left + Self.keyColumns, row: line.top)
    canvas.put(
      row.text, at: start, style: isChosen ? .selected : row.style,
      columns: max(0, line.columns - Self.keyColumns))
  }

  /// What the chosen command is called and where it works, or why it cannot be done now.
  private func drawAbout(_ list: CommandList, on canvas: inout Canvas, in rect: Rect) {
    guard let command = list.command else { return }
    _ = canvas.putWrapped(
      command.whyNot ?? command.about, in: rect,
      style: command.whyNot == nil ? .muted : .warning)
  }
}
