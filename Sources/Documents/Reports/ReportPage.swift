/// A report as a page: what it shows in a picture, the figures in a table, and what to know of them.
/// It holds words only; whoever speaks to people fills it in.
public struct ReportPage {
  /// A column of the table.
  public struct Column: Sendable {
    public let heading: String
    public let isNumber: Bool

    public init(_ heading: String, isNumber: Bool) {
      self.heading = heading
      self.isNumber = isNumber
    }
  }

  /// What stands in each column of one row.
  public struct Row: Sendable {
    public let cells: [String]
    /// True where it is about all others together.
    public let isTotal: Bool

    public init(_ cells: [String], isTotal: Bool) {
      self.cells = cells
      self.isTotal = isTotal
    }
  }

  /// Lines under a heading.
  public struct Part: Sendable {
    public let heading: String
    public let lines: [String]

    public init(_ heading: String, _ lines: [String]) {
      self.heading = heading
      self.lines = lines
    }
  }

  /// The language of it all, as `lang` has it.
  public var language: String
  public var title: String
  /// Of which project and days.
  public var scope: String
  public var picture: Chart?
  /// What the table is called.
  public var caption: String
  public var columns: [Column]
  public var rows: [Row]
  /// What stands below it, and what of it.
  public var parts: [Part]
  /// What must be said of who pays, and when the page was made.
  public var foot: [String]

  public init(
    language: String, title: String, scope: String, picture: Chart?, caption: String,
    columns: [Column], rows: [Row], parts: [Part], foot: [String]
  ) {
    self.language = language
    self.title = title
    self.scope = scope
    self.picture = picture
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.parts = parts
    self.foot = foot
  }

  /// The bytes of the file.
  public func bytes(style: String) -> [UInt8] {
    let look = columns.count > 7 ? "report wide" : "report"
    let main = Html.tag(
      "main", [:],
      [
        .tag("h1", text: title), .tag("p", ["class": "scope"], text: scope),
        picture?.html ?? .nothing, table,
      ] + parts.map(html))
    let page = Html.tag("section", ["class": look], main, footer)
    return PaperFile(language: language, title: title, style: style, pages: [page]).bytes
  }

  private var table: Html {
    let head = columns.map { column in
      Html.tag("th", ["scope": "col", "class": look(column)], text: column.heading)
    }
    return .tag(
      "table", [:], .tag("caption", text: caption),
      .tag("thead", [:], .tag("tr", [:], head)), .tag("tbody", [:], rows.map(row)))
  }

  private func row(_ row: Row) -> Html {
    let made = zip(columns, row.cells).enumerated().map { place, pair in
      let (column, cell) = pair
      // The first says what the row is about.
      if place == 0 { return Html.tag("th", ["scope": "row"], text: cell) }
      return Html.tag("td", ["class": look(column)], text: cell)
    }
    return .tag("tr", row.isTotal ? ["class": "total"] : [:], made)
  }

  private func look(_ column: Column) -> String { column.isNumber ? "number" : "words" }

  private func html(_ part: Part) -> Html {
    guard !part.lines.isEmpty else { return .nothing }
    return .tag(
      "section", ["class": "part"], .tag("h2", text: part.heading),
      .tag("ul", [:], part.lines.map { .tag("li", text: $0) }))
  }

  private var footer: Html {
    foot.isEmpty ? .nothing : .tag("footer", [:], foot.map { .tag("p", text: $0) })
  }
}
