import Domain
import Language

/// What a list shows: columns and rows, to be printed as text, JSON or CSV.
struct Table {
  /// A column: its key in JSON, and its label for people.
  struct Column {
    let key: String
    let label: String
    /// True where the value says by itself what it is.
    let speaksForItself: Bool
  }

  /// What stands in one place.
  enum Cell {
    case empty
    case text(String)
    case number(Int)
    case day(Day)
    case time(ClockTime)
    case flag(Bool)
    /// One of the words of a field.
    case choice(String, Field)
    /// The id of a thing, and its name for people.
    case named(String, String)

    /// An id that stands in the sentence already.
    static func named(_ id: String?) -> Cell { id.map { .named($0, "") } ?? .empty }
    static func text(_ text: String?) -> Cell { text.map { .text($0) } ?? .empty }
    static func number(_ number: Int?) -> Cell { number.map { .number($0) } ?? .empty }
    static func day(_ day: Day?) -> Cell { day.map { .day($0) } ?? .empty }
    static func time(_ time: ClockTime?) -> Cell { time.map { .time($0) } ?? .empty }
  }

  let columns: [Column]
  var rows: [[Cell]] = []
}

extension Words {
  /// A column that shows a field.
  func column(_ field: Field, speaks: Bool = false) -> Table.Column {
    Table.Column(key: field.name, label: self.field(field.name), speaksForItself: speaks)
  }

  /// A column that shows something worked out.
  func column(_ key: String, _ label: ListPhrase, speaks: Bool = false) -> Table.Column {
    Table.Column(key: key, label: self(label), speaksForItself: speaks)
  }
}
