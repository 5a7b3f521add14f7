import Domain
import Screen
import Testing

@Suite("Finding anything") struct FindTests {
  @Test("a person by a few letters without accents")
  func person() throws {
    var desk = try Desk(.workshop())
    desk.strike("/yilm<enter>")
    #expect(desk.rows[0].contains("Zeynep Yılmaz"))
    #expect(desk.workbench.focus == .profile)
  }

  @Test("a session by its theme")
  func session() throws {
    var desk = try Desk(.workshop())
    desk.strike("/cv op<enter>")
    #expect(desk.shows("Sessie 3/16 · CV opmaken"))
    #expect(desk.workbench.focus == .roster)
  }

  @Test("a partner, with the first open handoff to it")
  func partner() throws {
    var desk = try Desk(.lively())
    desk.strike("/jobr")
    desk.strike("<enter>")
    #expect(desk.said.contains("JobRoad"))
    #expect(desk.rows[0].contains("Aida Haddad"))
  }

  @Test("what is not there is said, and a slip can be put right")
  func nothing() throws {
    var desk = try Desk(.workshop())
    desk.strike("/xyzzy<enter>")
    #expect(desk.shows("Niets gevonden"))
    desk.strike("<ctrl-u>aida<enter>")
    #expect(desk.rows[0].contains("Aida Haddad"))
  }

  @Test("the palette does what is chosen, and says why where it cannot be done")
  func palette() throws {
    var desk = try Desk(.pilot())
    desk.strike(":nieuwe deel<enter>")
    #expect(desk.front.contains("Naam *"))
    desk.strike("<esc>:verontsch<enter>")
    #expect(desk.said.contains("Kies eerst iemand op de aanwezigheidslijst."))
    desk.strike(":sessie aan<esc>")
    #expect(desk.workbench.focus == .calendar)
  }

  @Test("help shows every key, scrolls, and closes on what opened it")
  func help() throws {
    var desk = try Desk(.pilot())
    desk.strike("?")
    #expect(desk.front.contains("Plant een nieuwe sessie"))
    #expect(desk.hints.contains("Esc of ? sluit"))
    desk.strike("/walk")
    desk.strike("<esc>?")
    #expect(desk.shows("Kalender"))
    #expect(!desk.shows("Hulp"))
  }
}
