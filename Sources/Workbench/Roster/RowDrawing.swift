import Domain
import Language
import Screen

/// One line of the sign-in sheet: sign, name, mark, visit, waiting.
extension Workbench {
  func drawRow(_ row: Roster.Row, on canvas: inout Canvas, in line: Rect) {
    let (sign, style) = sign(of: row)
    canvas.put(sign, at: Point(column: line.left, row: line.top), style: style, columns: 2)
    let nameColumns = max(12, min(30, line.columns * 4 / 10))
    canvas.put(
      sentences.person(row.person),
      at: Point(column: line.left + 2, row: line.top), columns: nameColumns)
    let marked = Point(column: line.left + 3 + nameColumns, row: line.top)
    canvas.put(mark(of: row), at: marked, style: style, columns: 16)
    let rest = max(0, line.columns - nameColumns - 20)
    canvas.put(
      remark(on: row, columns: rest), at: Point(column: marked.column + 17, row: line.top),
      style: .muted,
      columns: rest)
  }

  func sign(of row: Roster.Row) -> (String, Style) {
    switch row.status {
    case .present: (symbols.tick, .good)
    case .late: (symbols.tick, .warning)
    case .excused: (symbols.dot, .muted)
    case .absent: (symbols.cross, .alarm)
    case nil: row.seat == .waiting || row.seat == .offered ? ("+", .warning) : (symbols.dot, .plain)
    }
  }

  func mark(of row: Roster.Row) -> String {
    if let status = row.status {
      let word = words.value(status.rawValue, of: "status")
      return row.isInConflict ? "\(word) !" : word
    }
    switch row.seat {
    case .waiting: return words(PanePhrase.waitsAs, ["place": words.ordinal(row.waitingPlace ?? 1)])
    case .offered where row.isInConflict: return "\(words(PanePhrase.offered)) !"
    case .offered: return words(PanePhrase.offered)
    default: return row.isInConflict ? words(PanePhrase.conflict) : "–"
    }
  }

  /// What else there is to say, as far as it can be said whole.
  private func remark(on row: Roster.Row, columns: Int) -> String {
    remarks(on: row).reduce("") { said, part in
      let longer = said.isEmpty ? part : "\(said) · \(part)"
      return TextWidth.columns(of: longer) <= columns ? longer : said
    }
  }

  private func remarks(on row: Roster.Row) -> [String] {
    var said = otherSides(of: row)
    if row.isWalkIn { said.append(words(PanePhrase.walkIn)) }
    if row.role != .participant {
      said.append(words.value(row.role.rawValue, of: Field.role.name))
    }
    if let minutes = row.minutes { said.append(words.duration(minutes: minutes)) }
    guard row.seat == .waiting, row.status == nil, let since = row.since else {
      return said + [words(PanePhrase.visit, ["nth": words.ordinal(row.visit)])]
    }
    let days = words.shortDays(max(0, now.day - since))
    return said + [words(PanePhrase.waitsSince, ["days": days])]
  }
}
