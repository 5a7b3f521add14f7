/// A month, seven days a row, Monday first. It knows no calendar: the facts are handed in.
public struct MonthGrid: Hashable, Sendable {
  /// A sign beside a day: something is planned.
  public struct Mark: Hashable, Sendable {
    /// One cell of text.
    public let symbol: String
    /// What it means.
    public let style: Style

    /// A sign.
    public init(_ symbol: String, style: Style = .accent) {
      self.symbol = symbol
      self.style = style
    }
  }

  /// The weekday of the first day, 0 Monday to 6 Sunday.
  public var firstWeekday: Int
  /// How many days it has.
  public var days: Int
  /// How many days the month before it has.
  public var daysBefore: Int
  /// The day the keys act on, from 1.
  public var selected: Int?
  /// Today, if it is in this month, from 1.
  public var today: Int?
  /// Signs, by day.
  public var marks: [Int: Mark]
  /// What stands above the seven columns, two cells each.
  public var headings: [String]

  /// Columns it is drawn in: a margin, and for each day two digits and a sign.
  public static let columns = 22
  /// Rows it is drawn in: the headings and six weeks.
  public static let rows = 7

  /// A month.
  public init(
    firstWeekday: Int, days: Int, daysBefore: Int, selected: Int? = nil, today: Int? = nil,
    marks: [Int: Mark] = [:], headings: [String]
  ) {
    self.firstWeekday = min(max(0, firstWeekday), 6)
    self.days = min(max(0, days), 35)
    self.daysBefore = daysBefore
    self.selected = selected
    self.today = today
    self.marks = marks
    self.headings = headings
  }

  /// Draws headings and weeks in the upper left corner of `rect`; what does not fit is left out.
  public func draw(on canvas: inout Canvas, in rect: Rect, isFocused: Bool = true) {
    canvas.clipped(to: rect) { canvas in
      for (weekday, heading) in headings.prefix(7).enumerated() {
        let place = Point(column: rect.left + 1 + 3 * weekday, row: rect.top)
        canvas.put(heading, at: place, style: .muted, columns: 2)
      }
      for slot in 0..<42 { draw(slot, on: &canvas, in: rect, isFocused: isFocused) }
    }
  }

  private func draw(_ slot: Int, on canvas: inout Canvas, in rect: Rect, isFocused: Bool) {
    let place = Point(column: rect.left + 1 + 3 * (slot % 7), row: rect.top + 1 + slot / 7)
    let day = slot - firstWeekday + 1
    guard (1...max(1, days)).contains(day), days > 0 else {
      let outside = day < 1 ? daysBefore + day : day - days
      // A sixth week that lies wholly in the next month is noise.
      if slot < 35 || day - slot % 7 <= days {
        canvas.put(padded(outside), at: place, style: .muted)
      }
      return
    }
    canvas.put(padded(day), at: place, style: style(of: day, isFocused: isFocused))
    if let mark = marks[day] {
      let beside = Point(column: place.column + 2, row: place.row)
      canvas.put(mark.symbol, at: beside, style: mark.style, columns: 1)
    }
    if day == selected, isFocused, rect.contains(place) { canvas.cursor = place }
  }

  private func padded(_ day: Int) -> String { (day < 10 ? " " : "") + String(day) }

  private func style(of day: Int, isFocused: Bool) -> Style {
    if day == selected { return isFocused ? .selected : .selectedElsewhere }
    return day == today ? .today : .plain
  }

  /// The day of this month under `point`, in the box that was drawn in.
  public func day(at point: Point, in rect: Rect) -> Int? {
    let column = point.column - rect.left - 1
    let row = point.row - rect.top - 1
    guard rect.contains(point), column >= 0, row >= 0, column < 21 else { return nil }
    let day = row * 7 + column / 3 - firstWeekday + 1
    return day >= 1 && day <= days ? day : nil
  }
}
