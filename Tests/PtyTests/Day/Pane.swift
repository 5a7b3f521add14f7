/// The pane with the focus: the one with the heavy frame.
enum Pane: CaseIterable {
  case calendar, sheet, profile, handoffs

  /// What `screen` shows; nil where something stands in front of the panes.
  init?(_ screen: VirtualScreen) {
    guard let start = screen.rows[0].range(of: "┏ ") else { return nil }
    let title = screen.rows[0][start.upperBound...]
    if title.hasPrefix("Kalender") || title.hasPrefix("Op te volgen") {
      self = .calendar
    } else if title.hasPrefix("Sessie") {
      self = .sheet
    } else {
      self = title.hasPrefix("Doorverwijzingen") ? .handoffs : .profile
    }
  }
}

/// The sign-in sheet, in the pane on the right of an 80x24 screen.
struct Sheet {
  private let rows: [String]
  /// The first row with a name, below the session, its seats and its note.
  private static let firstRow = 4

  init(_ screen: VirtualScreen) {
    rows = (0..<22).map { row in
      (29..<79).map { screen.cell(column: $0, row: row).text }.joined()
    }
  }

  /// One row of the screen, as far as it is in the pane.
  func row(_ row: Int) -> String { rows.indices.contains(row) ? rows[row] : "" }

  /// Seats, presence and waiting list: "10/10  9 aanwezig".
  var summary: String { rows[2] }

  private var people: [String] { Array(rows[Self.firstRow...]) }

  /// Which line is that of `name`, from 0.
  func place(of name: String) -> Int? { people.firstIndex { $0.contains(name) } }

  /// The line of `name`.
  func row(of name: String) -> String? { people.first { $0.contains(name) } }
}
