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

  @Test("a slip of the fingers, and words in another order")
  func slips() throws {
    var desk = try Desk(.workshop())
    desk.strike("/yilamz zeynpe<enter>")
    #expect(desk.rows[0].contains("Zeynep Yılmaz"))
  }

  @Test("a handoff by person and partner")
  func handoff() throws {
    var desk = try Desk(.lively())
    desk.strike("/aida jobroad")
    #expect(desk.front.contains("doorverwijzing Aida Haddad"))
    desk.strike("<enter>")
    #expect(desk.workbench.focus == .handoffs)
    #expect(desk.shows("┏ Doorverwijzingen"))
  }

  @Test("a place, with its next session")
  func place() throws {
    var desk = try Desk(.workshop())
    let session = desk.workbench.state.sessions.first { $0.place != nil }
    let place = try #require(session?.place.flatMap(desk.workbench.state.place))
    desk.strike("/\(place.name)<enter>")
    #expect(desk.workbench.focus == .roster)
    #expect(desk.said.contains(place.name))
  }

  @Test("a tip, with the session at which it was given")
  func tip() throws {
    var desk = try Desk(.lively())
    desk.strike("<tab>e1234Breng een vriend mee<ctrl-s>d<left><down><down>")
    desk.strike("/vriend<enter>")
    #expect(desk.said.contains("Breng een vriend mee"))
    #expect(desk.workbench.focus == .roster)
    #expect(desk.shows("Sessie 1/16"))
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
    #expect(desk.front.contains("Kies eerst iemand op de aanwezigheidslijst."))
    desk.strike("<esc>:sessie aan<esc>")
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
