/// The pane with the focus: the one with the heavy frame.
enum Pane: CaseIterable {
  case calendar, sheet, profile, handoffs

  /// What `screen` shows; nil where something stands in front of the panes.
  init?(_ screen: VirtualScreen) {
    // The Linux console has no thick lines.
    guard let start = screen.rows[0].firstIndex(where: { "┏╔".contains($0) }) else { return nil }
    let title = screen.rows[0][start...].dropFirst(2)
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
  /// What stands before a name: nothing known yet, there, absent, waiting.
  private static let signs: Set<Character> = ["·", "✓", "√", "✗", "+"]

  init(_ screen: VirtualScreen) {
    rows = (0..<22).map { row in
      (30..<79).map { screen.cell(column: $0, row: row).text }.joined()
    }
  }

  /// One row of the screen, as far as it is in the pane.
  func row(_ row: Int) -> String { rows.indices.contains(row) ? rows[row] : "" }

  /// True where the rows above the names say `text`.
  func says(_ text: String) -> Bool { rows.contains { $0.contains(text) && !isAboutSomeone($0) } }

  private func isAboutSomeone(_ row: String) -> Bool {
    row.first.map(Self.signs.contains) ?? false
  }

  private var people: [String] { rows.filter(isAboutSomeone) }

  /// Which line is that of `name`, from 0.
  func place(of name: String) -> Int? { people.firstIndex { $0.contains(name) } }

  /// The line of `name`.
  func row(of name: String) -> String? { people.first { $0.contains(name) } }
}
