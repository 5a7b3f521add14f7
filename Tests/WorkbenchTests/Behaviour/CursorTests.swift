import Screen
import Testing

/// Screen readers read where the terminal's cursor stands.
@Suite("The cursor stands on what has the focus") struct CursorTests {
  static let ways: [(keys: String, stands: String)] = [
    ("", "di 11/05 Ontdek"), ("<down>", "di 18/05 Drempels"), ("<right>", "12"),
    ("<tab>", "✓ Ahmed"), ("<tab><down>", "✓ Aida"), ("<tab><tab>", "Sterk in"),
    ("<tab><down><tab><tab>", "JobRoad"), ("<tab><tab><tab>", "Nog geen"),
    ("o", "• Aida Haddad"), ("/aida<down>", "deelnemer"), (":<down>", "s "),
  ]

  @Test("in each pane and list", arguments: ways)
  func stands(way: (keys: String, stands: String)) throws {
    var desk = try Desk(.lively())
    desk.strike(way.keys)
    let there = desk.atCursor.map { String($0.drop { $0 == " " }) }
    #expect(there?.hasPrefix(way.stands) == true, "\(there ?? "hidden")")
  }

  @Test(
    "behind what was typed in a field, a search and the palette",
    arguments: ["nAida", "/aid", ":naa"])
  func typing(keys: String) throws {
    var desk = try Desk(.lively())
    desk.strike(keys)
    let cursor = try #require(desk.canvas.cursor)
    let before = desk.canvas.row(cursor.row).prefix(cursor.column).map(\.text).joined()
    #expect(before.hasSuffix(String(keys.dropFirst())))
  }

  @Test("on an empty pane, so that it is heard which one it is")
  func empty() throws {
    var desk = try Desk(.empty())
    for _ in 0..<4 {
      #expect(desk.atCursor != nil)
      desk.strike("<tab>")
    }
  }

  @Test("at every size at which there are panes", arguments: PaneScreens.sizes)
  func sizes(size: Size) throws {
    var desk = try Desk(.lively(), columns: size.columns, rows: size.rows)
    desk.strike("<tab><down>")
    #expect(desk.atCursor?.contains("Aida") == true)
  }
}
