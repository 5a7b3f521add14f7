import Domain
import Language
import Screen

/// Where the parts of a picture stand in front of the panes.
struct PicturesLayout {
  /// All of it, inside the frame.
  let box: Rect
  /// What the figures are of, and the words to turn with.
  let head: Rect
  let title: Rect
  let gist: Rect
  /// The picture over time; empty where the picture stands in the rows.
  let chart: Rect
  /// The numbers, with the bars where there are any.
  let table: Rect
  /// The rows of that, without their headings.
  let rows: Rect
  /// All there is to say of the chosen value.
  let detail: Rect
  let legend: Rect
  let notes: Rect
}

extension Workbench {
  /// A picture wider or higher than this says no more.
  private static let largest = Size(columns: 132, rows: 42)
  /// From this width on the numbers stand beside a picture over time, else below it.
  private static let wide = 100
  /// What a picture keeps before a note that can wait gets a row; one over time, with its numbers
  /// below it, more.
  private static func leastRows(of picture: Picture) -> Int { picture.form == .bars ? 9 : 14 }

  private var picturesRect: Rect {
    middle(columns: Workbench.largest.columns, rows: min(Workbench.largest.rows, size.rows - 3))
  }

  func picturesLayout(_ open: PicturesOverlay) -> PicturesLayout {
    let box = picturesRect
    let (head, afterHead) = box.split(top: 1)
    let (title, afterTitle) = afterHead.split(top: 1)
    let gistRows = TextWidth.wrapped(sentences.gist(of: open.picture), to: box.columns).count
    let (gist, afterGist) = afterTitle.split(top: min(3, gistRows))
    let rest = afterGist.split(top: 1).rest
    let below = rowsBelow(open, in: rest)
    let (figures, foot) = rest.split(top: rest.rows - below.detail - below.legend - below.notes)
    let (detail, afterDetail) = foot.split(top: below.detail)
    let (legend, notes) = afterDetail.split(top: below.legend)
    let (chart, table) = parts(of: figures, open.picture)
    return PicturesLayout(
      box: box, head: head, title: title, gist: gist, chart: chart, table: table,
      rows: barList(of: open.picture).rowsRect(in: table), detail: detail, legend: legend,
      notes: notes)
  }

  /// How many rows stand below the picture: what is chosen, what the signs mean, what to know.
  private func rowsBelow(
    _ open: PicturesOverlay, in rect: Rect
  ) -> (detail: Int, legend: Int, notes: Int) {
    let detail = detailRows(of: open.picture, columns: rect.columns)
    let legend = legend(of: open.picture).rows(in: rect.columns)
    let notes = notes(
      of: open.picture, columns: rect.columns, rows: rect.rows - detail - legend)
    return (detail, legend, notes.count)
  }

  /// As many rows as the longest of the values takes, so that the picture stays where it is while
  /// someone walks through them.
  private func detailRows(of picture: Picture, columns: Int) -> Int {
    let longest = picture.values.map { sentences.whole($0, of: picture) }
      .max { $0.utf8.count < $1.utf8.count }
    let rows = longest.map { TextWidth.wrapped($0, to: columns).count } ?? 0
    return min(5, rows)
  }

  /// What to know before using the figures, in rows. That nothing is proven is always said; the rest
  /// where the picture keeps enough.
  func notes(of picture: Picture, columns: Int, rows: Int) -> [String] {
    let inOrder = picture.notes.filter { $0 == .noCause } + picture.notes.filter { $0 != .noCause }
    return inOrder.reduce(into: []) { lines, note in
      let more = TextWidth.wrapped(words.reportNote(note.rawValue), to: columns)
      let isNeeded = note == .noCause
      let left = rows - lines.count - more.count
      if isNeeded || left >= Workbench.leastRows(of: picture) { lines += more }
    }
  }

  private func parts(of rect: Rect, _ picture: Picture) -> (chart: Rect, table: Rect) {
    guard picture.form == .overTime else { return (rect.split(top: 0).top, rect) }
    if rect.columns >= Workbench.wide {
      let (chart, table) = rect.split(left: rect.columns * 11 / 20)
      return (chart, table.split(left: 2).rest)
    }
    let below = max(3, min(picture.values.count + 1, rect.rows * 2 / 5))
    let (chart, table) = rect.split(top: rect.rows - below)
    return (chart, table)
  }
}
