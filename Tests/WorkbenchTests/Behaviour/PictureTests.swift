import Domain
import Language
import Screen
import Testing

@testable import Workbench

@Suite("Figures in pictures, at the keys") struct PictureTests {
  @Test("open on the project of the chosen session, and close on Esc, F and q")
  func opens() throws {
    for key in ["<esc>", "F", "q"] {
      var desk = try Desk(.lively())
      let before = desk.rows
      desk.strike("F")
      #expect(desk.front.contains("Cijfers in beeld") || desk.shows("Cijfers in beeld"))
      #expect(desk.shows("pilootproject"))
      #expect(desk.shows("Aanwezig: hoeveel mensen er kwamen"))
      desk.strike(key)
      #expect(desk.rows == before)
    }
  }

  @Test("right, Tab, left and Shift-Tab go round all of them", arguments: ["<right>", "<tab>"])
  func turns(key: String) throws {
    var desk = try Desk(.lively())
    desk.strike("F")
    let first = ["Plaatsen:", "Wachten:", "Sessies en resultaat:", "Doelen:", "Overzicht:"]
    let count = ReportName.allCases.count
    for number in 0..<count {
      desk.strike(key)
      if number < first.count { #expect(desk.shows(first[number])) }
      #expect(desk.shows("\((number + 1) % count + 1) van \(count)"))
    }
    #expect(desk.shows("Aanwezig: hoeveel mensen er kwamen"))
    desk.strike(key == "<tab>" ? "<shift-tab>" : "<left>")
    #expect(desk.shows("\(count) van \(count)"))
  }

  @Test("a click on the words beside them turns as well, and one on a row chooses it")
  func mouse() throws {
    var desk = try Desk(.lively())
    desk.strike("F")
    try desk.click(on: "volgende")
    #expect(desk.shows("Plaatsen:"))
    try desk.click(on: "volgende")
    try desk.click(on: "vorige")
    #expect(desk.shows("2 van \(ReportName.allCases.count)"))
    try desk.click(on: "25/05/2021")
    #expect(desk.atCursor?.hasPrefix("25/05/2021") == true)
    try desk.wheel(.wheelDown, over: "25/05/2021")
    #expect(desk.shows("Plaatsen:"))
  }

  @Test("up and down walk through the values; the cursor reads each, and all of it stands below")
  func walks() throws {
    var desk = try Desk(.lively())
    desk.strike("F<right>")
    #expect(desk.atCursor?.hasPrefix("11/05/2021") == true)
    #expect(desk.front.contains("bezet 10 · plaatsen 10 · wachten 1"))
    desk.strike("<down>")
    #expect(desk.atCursor?.hasPrefix("18/05/2021") == true)
    #expect(desk.front.contains("bezet 0 · plaatsen 10 · wachten 0"))
    desk.strike("<end>")
    let last = try #require(desk.workbench.state.sessions.last?.day)
    #expect(desk.atCursor?.hasPrefix(Shelf.words(.nl).numericDate(last.parts)) == true)
    desk.strike("<up><pgup><home>")
    #expect(desk.atCursor?.hasPrefix("11/05/2021") == true)
  }

  @Test("one sentence says what it comes to")
  func gist() throws {
    var desk = try Desk(.lively())
    desk.strike("F")
    // Present and late; the excused and the absent one were not there.
    #expect(desk.front.contains("Op de sessie die doorging, waren er 2 mensen."))
    desk.strike("<right>")
    #expect(desk.front.contains("Van 10 plaatsen waren er 10 bezet."))
    #expect(desk.front.contains("In de sessies die nog komen, zijn er 150 plaatsen vrij."))
  }

  @Test("g shows the figures of all projects, and of this one again")
  func scope() throws {
    var desk = try Desk(.lively())
    desk.strike("F")
    #expect(!desk.shows("Alle projecten"))
    #expect(desk.hints.contains("alle projecten"))
    desk.strike("g")
    #expect(desk.shows("Alle projecten"))
    #expect(desk.hints.contains("dit project"))
    desk.strike("<right>g")
    #expect(!desk.shows("Alle projecten"))
    #expect(desk.shows("Plaatsen:"))
  }

  @Test(
    "that nothing is proven is said at every size, in each language", arguments: Tongue.allCases)
  func noCause(tongue: Tongue) throws {
    let note = Shelf.words(tongue).reportNote(ReportNote.noCause.rawValue)
    for (columns, rows) in [(60, 18), (80, 24), (300, 100)] {
      var desk = try Desk(.example(), columns: columns, rows: rows, in: tongue)
      desk.strike("Fg<right><right><right>")
      #expect(desk.front.contains(note), "\(desk.screen)")
    }
  }

  @Test(
    "where there is nothing to show it says when there will be", arguments: ReportName.inPictures)
  func empty(name: ReportName) throws {
    var desk = try Desk(.empty())
    let turns = ReportName.inPictures.firstIndex(of: name) ?? 0
    desk.strike("F" + String(repeating: "<right>", count: turns) + "<down>g")
    #expect(desk.front.contains("Nog geen cijfers."))
    #expect(desk.canvas.cursor != nil)
    #expect(!desk.front.contains("{"))
  }

  @Test("may stand before others: they count people and name none")
  func shielded() throws {
    var desk = try Desk(.example(), isShielded: true)
    desk.strike("F")
    #expect(desk.shows("Aanwezig: hoeveel mensen er kwamen"))
    desk.strike("<right><right>")
    #expect(desk.shows("Wachten: hoe lang bij elke stap"))
    #expect(desk.rows[0].contains("Afgeschermd"))
  }

  @Test("what is written meanwhile is taken in, and the chosen value stays")
  func refreshed() throws {
    var desk = try Desk(.lively())
    desk.strike("F<right>")
    #expect(desk.front.contains("wachten 1"))
    let first = try #require(desk.workbench.state.sessions.first?.id)
    let deed = Deed([
      Proposal(
        .seatReleased, of: "p-lena", data: Fields([.set(.session, first)].compactMap(\.self)))
    ])
    let result = desk.write(deed, by: "walter", at: desk.workbench.now)
    guard case .written(let events, _) = result else {
      Issue.record("\(result)")
      return
    }
    desk.workbench.take(events)
    #expect(desk.front.contains("wachten 0 · aangeboden 0"))
  }

  @Test("at every size the parts stay in their places", arguments: ReportName.inPictures)
  func sizes(name: ReportName) throws {
    let turns = ReportName.inPictures.firstIndex(of: name) ?? 0
    let fresh = try Desk(.example())
    for (columns, rows) in [(60, 18), (60, 20), (61, 40), (99, 20), (140, 24), (300, 100)] {
      var desk = fresh
      desk.resize(columns, rows)
      desk.strike("Fg" + String(repeating: "<right>", count: turns))
      guard case .pictures(let open) = desk.workbench.overlay else {
        Issue.record("no picture")
        return
      }
      let layout = desk.workbench.picturesLayout(open)
      let parts = [
        layout.head, layout.title, layout.gist, layout.chart, layout.table, layout.detail,
        layout.legend, layout.notes,
      ]
      for (index, part) in parts.enumerated() {
        #expect(layout.box.intersection(part) == part || part.isEmpty, "\(index)")
        for other in parts[(index + 1)...] { #expect(part.intersection(other).isEmpty) }
      }
      #expect(layout.rows.rows >= 2, "\(columns)x\(rows)")
      #expect(desk.canvas.cursor.map(layout.rows.contains) == true)
    }
  }
}
