import Screen
import Testing

@testable import Workbench

@Suite("Help, and the list of everything") struct CommandTests {
  @Test("help opens on the keys of the pane, on the first of them")
  func opens() throws {
    var desk = try Desk(.lively())
    desk.strike("<tab>?")
    #expect(desk.rows[2].contains("Hier: Sessie"))
    #expect(desk.atCursor?.contains("Aanwezig") == true)
  }

  @Test("Enter in the help does what is chosen, where it belongs")
  func runs() throws {
    var desk = try Desk(.lively())
    desk.strike("<tab>?<enter>")
    #expect(desk.workbench.front == nil)
    #expect(desk.written.map(\.kind) == ["attendance.marked"])
  }

  @Test("the search of the help keeps what fits; Enter only ends it, and a second one does it")
  func searching() throws {
    var desk = try Desk(.lively())
    desk.strike("?/plant een nieuwe")
    #expect(desk.front.contains("Plant een nieuwe sessie"))
    #expect(!desk.front.contains("Overal"))
    desk.strike("<enter>")
    #expect(desk.workbench.front == .help)
    #expect(desk.atCursor?.contains("Plant een nieuwe sessie") == true)
    desk.strike("<enter>")
    #expect(desk.workbench.front == .form)
  }

  @Test("Esc gives the search of the help up, and then closes it; ? closes it at once")
  func closing() throws {
    var desk = try Desk(.lively())
    desk.strike("?/walk<esc>")
    #expect(desk.front.contains("Hier: Kalender"))
    desk.strike("<esc>")
    #expect(desk.workbench.front == nil)
    desk.strike("??")
    #expect(desk.workbench.front == nil)
    desk.strike("?/wat is er?")
    #expect(desk.workbench.front == .help)
  }

  @Test("help goes to its end and back, its first heading in sight", arguments: [20, 24, 36])
  func scrolls(rows: Int) throws {
    var desk = try Desk(.lively(), columns: 80, rows: rows)
    desk.strike("?")
    let first = desk.screen
    desk.strike("<end>")
    #expect(!desk.shows("Hier: Kalender"))
    desk.strike("<home>")
    #expect(desk.screen == first)
    for _ in 0..<60 { desk.strike("<pgdn>") }
    let last = desk.atCursor
    for _ in 0..<300 { desk.strike("<up>") }
    #expect(desk.screen == first)
    for _ in 0..<300 { desk.strike("<down>") }
    #expect(desk.atCursor == last)
  }

  @Test(
    "the list of everything finds a command by its name, its key, what it does, and with a slip",
    arguments: [
      ("nieuwe deelnemer", "Schrijft een nieuwe deelnemer in"), ("U", "Doet opnieuw"),
      ("nieuwe deelnmeer", "Schrijft een nieuwe deelnemer in"),
      ("deelnemer schrijft", "Schrijft een nieuwe deelnemer in"), ("ongedaan", "Maakt het laatste"),
    ])
  func finds(typed: String, first: String) throws {
    var desk = try Desk(.lively())
    desk.strike(":\(typed)<enter>")
    desk = try Desk(.lively())
    desk.strike(":\(typed)<up>")
    #expect(desk.atCursor?.contains(first) == true, "\(desk)")
  }

  @Test("one that cannot be done now says why as soon as it is chosen, and stays open on Enter")
  func whyNot() throws {
    var desk = try Desk(.pilot())
    desk.strike(":verontsch")
    #expect(desk.front.contains("Kies eerst iemand op de aanwezigheidslijst."))
    desk.strike("<enter>")
    #expect(desk.workbench.front == .palette)
    #expect(desk.written.isEmpty)
    desk.strike("<ctrl-u>geen gehoor")
    #expect(desk.front.contains("Dit kan in de belronde"))
  }

  @Test("a click chooses a command, a second one does it")
  func clicks() throws {
    var desk = try Desk(.lively())
    desk.strike("?")
    try desk.click(on: "Naar vandaag")
    #expect(desk.atCursor?.contains("Naar vandaag") == true)
    try desk.click(on: "Plant een nieuwe sessie")
    #expect(desk.workbench.front == .help)
    try desk.click(on: "Plant een nieuwe sessie")
    #expect(desk.workbench.front == .form)
  }

  @Test("pasted text is sought, and nothing else")
  func pasted() throws {
    var desk = try Desk(.lively())
    desk.strike(":")
    desk.paste("ongedaan\n")
    #expect(desk.front.contains("Maakt het laatste ongedaan"))
    #expect(desk.workbench.front == .palette)
  }
}
