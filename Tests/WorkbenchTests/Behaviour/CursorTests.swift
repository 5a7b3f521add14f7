import Screen
import Testing

@testable import Workbench

/// Screen readers read where the terminal's cursor stands.
@Suite("The cursor stands on what has the focus") struct CursorTests {
  static let ways: [(keys: String, stands: String)] = [
    ("", "di 11/05 Ontdek"), ("<down>", "di 18/05 Drempels"), ("<right>", "12"),
    ("<tab>", "✓ Ahmed"), ("<tab><down>", "✓ Aida"), ("<tab><tab>", "Sterk in"),
    ("<tab><down><tab><tab>", "JobRoad"), ("<tab><tab><tab>", "Nog geen"),
    ("o", "• Aida Haddad"), ("/aida<down>", "doorverwijzing"), (":<down>", "v "),
    ("?<down>", "v "), ("<tab>aR", "di 11 mei"), ("m", "Kost"), ("<tab>b", "·"),
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

  @Test("whatever stands in front has it, inside its box, and inside the screen")
  func front() throws {
    for size in PaneScreens.sizes {
      for way in InFront.allCases {
        let desk = try way.desk(columns: size.columns, rows: size.rows)
        let cursor = try #require(desk.canvas.cursor, "\(way) at \(size)")
        #expect(desk.canvas.bounds.contains(cursor), "\(way) at \(size)")
        let row = desk.rows[cursor.row]
        #expect(row.contains("┃"), "\(way) at \(size)")
      }
    }
  }

  @Test("it follows the arrows in whatever has rows or answers")
  func follows() throws {
    let ways: [InFront] = [
      .form, .find, .palette, .help, .menu, .recent, .papers, .calls, .board, .settling, .folders,
      .laptops, .noSeal, .trouble, .sure,
    ]
    for way in ways {
      var desk = try way.desk()
      let before = desk.canvas.cursor
      desk.strike(way == .laptops ? "<down>" : way == .settling ? "<up>" : "<down>")
      if desk.canvas.cursor == before { desk.strike("<up>") }
      #expect(desk.canvas.cursor != nil, "\(way)")
      #expect(desk.canvas.cursor != before || way == .papers, "\(way)")
    }
  }

  @Test("in a long form it stands on the question that is asked, in sight, all the way and back")
  func longForm() throws {
    for (columns, rows) in [(60, 20), (80, 24), (200, 60)] {
      var desk = try Desk(.rich(), columns: columns, rows: rows)
      try desk.open(.details)
      guard case .form(let open) = desk.workbench.overlay else {
        return #expect(Bool(false), "no form")
      }
      for key in ["<tab>", "<shift-tab>"] {
        for _ in open.form.fields {
          guard case .form(let now) = desk.workbench.overlay else { continue }
          let cursor = try #require(desk.canvas.cursor)
          let box = desk.workbench.formRect(now)
          #expect(box.contains(cursor))
          let label = now.form.fields.first { $0.name == now.form.focusedName }?.label ?? ""
          let near = desk.rows[max(0, cursor.row - 1)...cursor.row].joined()
          #expect(near.contains(label.prefix(8)), "\(label) at \(cursor)")
          desk.strike(key)
        }
      }
    }
  }
}
