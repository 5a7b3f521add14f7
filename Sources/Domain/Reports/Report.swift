/// Figures as rows of typed values, without a word: text, JSON and a sheet come from the same.
public struct Report: Hashable, Sendable {
  /// What the numbers of a column are.
  public enum Kind: String, Hashable, Sendable {
    /// No numbers but names, words and days.
    case text
    /// A count.
    case number
    /// Thousandths.
    case percent
    /// Cents.
    case euro
    /// Whole days.
    case days
    /// Minutes.
    case hours
    /// Tenths, of whatever is meant.
    case decimal
  }

  /// A column: what it is called, and what its numbers are.
  public struct Column: Hashable, Sendable {
    public let name: ReportColumn
    public let kind: Kind
  }

  public let name: ReportName
  public let columns: [Column]
  public let rows: [[Figure]]
  /// What someone should know before using the figures.
  public let notes: [ReportNote]
  /// Which figure was opened to the people behind it; nil for the figures themselves.
  public let opened: Opened?

  /// A figure of a report that can be opened.
  public struct Opened: Hashable, Sendable {
    /// As officials name it.
    public let code: String
    public let word: ReportWord
  }

  /// The columns are given with what they hold: all names of a kind together, in order.
  init(
    _ name: ReportName, _ columns: [(Kind, [ReportColumn])], _ rows: [[Figure]],
    notes: [ReportNote] = [], opened: Opened? = nil
  ) {
    self.init(
      name: name,
      columns: columns.flatMap { kind, names in names.map { Column(name: $0, kind: kind) } },
      rows: rows, notes: notes, opened: opened)
  }
}

extension Report {
  /// A report whose columns are there already.
  init(
    name: ReportName, columns: [Column], rows: [[Figure]], notes: [ReportNote], opened: Opened?
  ) {
    self.name = name
    self.columns = columns
    self.rows = rows
    self.notes = notes
    self.opened = opened
  }
}

extension Report {
  /// What stands under `column` in `row`; nothing where the report has no such column.
  func figure(_ row: [Figure], _ column: ReportColumn) -> Figure {
    zip(columns, row).first { $0.0.name == column }?.1 ?? .none
  }

  /// The number under `column` in `row`, in the unit of that column; nil where none stands there.
  func number(_ row: [Figure], _ column: ReportColumn) -> Int? {
    if case .number(let number) = figure(row, column) { number } else { nil }
  }

  /// The columns of these names, in the order asked for.
  func columns(_ names: [ReportColumn]) -> [Column] {
    names.compactMap { name in columns.first { $0.name == name } }
  }
}

/// What stands in one place of a report.
public enum Figure: Hashable, Sendable {
  /// There is nothing to say: nobody to count, no limit set.
  case none
  /// Too few people to show it.
  case hidden
  /// A number, in the unit of its column.
  case number(Int)
  /// What someone typed.
  case text(String)
  case word(ReportWord)
  case words([ReportWord])
  /// One of the words of a field.
  case choice(String, Field)
  case thing(EntityType, String)
  case day(Day)
  /// The month that begins on this day.
  case month(Day)
  /// People who wait, the longest first.
  case waiting([Waiter])

  static func number(_ number: Int?) -> Figure { number.map { .number($0) } ?? .none }
  static func day(_ day: Day?) -> Figure { day.map { .day($0) } ?? .none }

  /// So much of so many, in thousandths; nothing where there is nothing to take a share of.
  static func share(_ part: Int, of whole: Int) -> Figure {
    .number(Rounded.quotient(part * 1000, whole))
  }
}

/// Someone who still waits, and for how many days.
public struct Waiter: Hashable, Sendable {
  public let person: PersonID
  public let days: Int
}

/// Division to the nearest whole.
enum Rounded {
  /// `part` over `whole`, halves away from zero; nil where `whole` is nothing.
  static func quotient(_ part: Int, _ whole: Int) -> Int? {
    guard whole > 0 else { return nil }
    let size = (2 * part.magnitude + whole.magnitude) / (2 * whole.magnitude)
    return part < 0 ? -Int(size) : Int(size)
  }
}
