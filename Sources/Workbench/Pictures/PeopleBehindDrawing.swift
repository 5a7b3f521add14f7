import Domain
import Language
import Screen

/// Where the parts of the people behind a figure stand.
struct PeopleLayout {
  let box: Rect
  let head: Rect
  let table: Rect
  /// The rows of that, without their headings.
  let rows: Rect
  /// All there is to say of the chosen person.
  let detail: Rect
}

extension Workbench {
  func peopleLayout(_ open: PicturesOverlay, _ people: PeopleBehind) -> PeopleLayout {
    let box = picturesLayout(open).box
    let headRows = TextWidth.wrapped(heading(of: people), to: box.columns).count
    let (head, afterHead) = box.split(top: min(3, headRows))
    let body = afterHead.split(top: 1).rest
    let (table, afterTable) = body.split(top: max(0, body.rows - 3))
    return PeopleLayout(
      box: box, head: head, table: table, rows: list(of: people).rowsRect(in: table),
      detail: afterTable.split(top: 1).rest)
  }

  func draw(_ people: PeopleBehind, over open: PicturesOverlay, on canvas: inout Canvas) {
    let layout = peopleLayout(open, people)
    frame(layout.box, title: words(PicturePhrase.title), on: &canvas)
    _ = canvas.putWrapped(heading(of: people), in: layout.head, style: .title)
    guard people.person != nil else {
      _ = canvas.putWrapped(words(PicturePhrase.nobodyBehind), in: layout.table, style: .muted)
      canvas.cursor = layout.table.origin
      return
    }
    list(of: people).draw(on: &canvas, in: layout.table, list: people.list, symbols: symbols)
    _ = canvas.putWrapped(detail(of: people), in: layout.detail, style: .strong)
  }

  /// "EECO02, werkloos, ook langdurig: de mensen achter dit cijfer".
  private func heading(of people: PeopleBehind) -> String {
    people.report.opened.map(sentences.opened) ?? ""
  }

  /// Names, and beside them what was noted of each.
  private func list(of people: PeopleBehind) -> BarList {
    let columns = people.report.columns
    return BarList(
      heading: columns.first.map { words.reportColumn($0.name.rawValue) } ?? "",
      headings: columns.dropFirst().map { words.reportColumn($0.name.rawValue) },
      rows: people.report.rows.map { row in
        let cells = zip(columns, row).map { sentences.figure($1, $0.kind) }
        return BarList.Row(cells.first ?? "", numbers: Array(cells.dropFirst()))
      })
  }

  /// All of the chosen row; on a narrow screen columns are missing above.
  private func detail(of people: PeopleBehind) -> String {
    let cells = zip(people.report.columns, people.report.rows[people.list.selected])
    return cells.filter { $1 != .none }.map { column, figure in
      let text = sentences.figure(figure, column.kind)
      return column.name == .person || column.name == .counted
        ? text : words.reportColumn(column.name.rawValue) + " " + text
    }.joined(separator: " · ")
  }
}
