import Domain
import Language
import Screen

extension Workbench {
  /// The line below it stays in view: it says what came of a key.
  var sharingRect: Rect {
    middle(columns: 74, rows: min(max(14, 11 + sharingRows.count), size.rows - 5))
  }

  /// What is said on top, the folders, and below them what is known of the chosen one.
  var sharingAreas: (head: Rect, rows: Rect, detail: Rect) {
    let said = TextWidth.wrapped(sharingHead.0, to: sharingRect.columns).count + 1
    let (head, rest) = sharingRect.split(top: min(said, sharingRect.rows / 2))
    let most = max(1, rest.rows - 7)
    let (rows, below) = rest.split(top: min(most, sharingRows.count))
    return (head, rows, below.split(top: 1).rest)
  }

  var sharingFields: Rect { sharingRect.split(top: sharingRect.rows - 1).top }

  func draw(_ open: SharingOverlay, on canvas: inout Canvas) {
    let inner = sharingRect
    frame(inner, title: words(SharePhrase.title), on: &canvas)
    if let form = open.form {
      form.draw(on: &canvas, in: sharingFields, symbols: symbols)
    } else if open.showsResult, let result = sharing.result {
      result.draw(on: &canvas, in: inner, isFocused: true, symbols: symbols)
    } else {
      drawFolders(open, on: &canvas)
    }
    sharing.question?.dialog.draw(on: &canvas, symbols: symbols)
  }

  private func drawFolders(_ open: SharingOverlay, on canvas: inout Canvas) {
    let areas = sharingAreas
    let (text, style) = sharingHead
    _ = canvas.putWrapped(text, in: areas.head, style: style)
    let rows = sharingRows
    open.list.draw(on: &canvas, in: areas.rows, isFocused: true, symbols: symbols) {
      canvas, index, line, style in
      guard rows.indices.contains(index) else { return }
      let (name, note) = label(rows[index])
      let room = max(0, line.columns - TextWidth.columns(of: note) - 2)
      canvas.put(name, at: line.origin, style: style, columns: room)
      let start = line.right - TextWidth.columns(of: note) - 1
      canvas.put(note, at: Point(column: start, row: line.top), style: .muted)
    }
    _ = canvas.putWrapped(detail(sharingRow(open)), in: areas.detail)
  }

  private var sharingHead: (String, Style) {
    if let underway = sharing.underway, let progress = sharingProgress {
      let text = words(SharePhrase.headUnderway, ["text": underway.folder, "progress": progress])
      return (text, .accent)
    }
    return (words(sharing.folders.isEmpty ? SharePhrase.headFirst : .head), .muted)
  }

  /// The name of a row, and in a word how it stands.
  private func label(_ row: SharingOverlay.Row) -> (String, String) {
    switch row {
    case .known(let folder):
      let mark = folder.isAutomatic ? words(SharePhrase.automatic) + " · " : ""
      return (folder.path, mark + presence(folder))
    case .place(let path): return (path, words(SharePhrase.newPlace))
    case .another: return (words(SharePhrase.another), "")
    }
  }

  private func presence(_ folder: SharedFolder) -> String {
    switch folder.presence {
    case .unknown: words(SharePhrase.looking)
    case .here: words(SharePhrase.isHere)
    case .empty: words(SharePhrase.isEmpty)
    case .away: words(SharePhrase.isAway)
    }
  }

  /// All that is known of a row, a sentence each.
  private func detail(_ row: SharingOverlay.Row) -> String {
    switch row {
    case .known(let folder):
      let last = folder.last.map { moment in
        words(
          SharePhrase.lastAt,
          ["day": words.shortDate(moment.day.parts), "time": moment.time.text])
      }
      return [
        last ?? words(SharePhrase.neverYet),
        words(folder.isUnsealed ? SharePhrase.isOpen : .isSealed),
        words(folder.isAutomatic ? SharePhrase.isAutomatic : .isByHand),
      ].joined(separator: "\n")
    case .place: return words(SharePhrase.aboutPlace)
    case .another: return words(SharePhrase.aboutAnother)
    }
  }
}
