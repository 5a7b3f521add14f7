import Domain
import Screen
import Testing

@Suite("Appointments in the calendar") struct AppointmentTests {
  @Test("stand between the sessions, and choosing one shows the person and all about it")
  func choosing() throws {
    var desk = try Desk(.appointments(), columns: 120, rows: 36)
    #expect(desk.line(with: "14:00 Aida").contains("do 13/05 · 14:00 Aida"))
    #expect(desk.line(with: "09:30 Joke").contains("✓"))
    desk.strike("<down>")
    #expect(desk.shows("Afspraak met Aida Haddad"))
    #expect(desk.shows("┌ Aida Haddad"))
    #expect(desk.shows("do 13 mei · 14:00–14:45"))
    #expect(desk.shows("Walter · Sociaal Huis · gesprek"))
    #expect(desk.shows("tolk nodig"))
    desk.strike("<enter>")
    #expect(desk.workbench.focus == .profile)
    desk.strike("<esc><esc><up>")
    #expect(desk.shows("Sessie 1/16"))
  }

  @Test("the month has a sign on their days, another one than for a session")
  func month() throws {
    let desk = try Desk(.appointments())
    #expect(desk.line(with: " 10 11•").contains("13·"))
  }

  @Test("one key says it took place, on its day, for as long as it was planned; undo takes it back")
  func held() throws {
    var desk = try Desk(.appointments())
    desk.strike("<up><up>a")
    #expect(desk.written.map(\.kind) == ["contact.noted"])
    #expect(desk.written[0].data[Field.on]?.asText == "2021-05-07")
    #expect(desk.written[0].data[Field.minutes]?.asNumber == 45)
    #expect(desk.line(with: "11:00 Ahmed").contains("✓"))
    desk.strike("u")
    #expect(desk.line(with: "11:00 Ahmed").contains("!"))
  }

  @Test("nobody came: one key, and never before its day")
  func missed() throws {
    var desk = try Desk(.appointments())
    desk.strike("<down>x")
    #expect(desk.written.isEmpty)
    #expect(desk.said.contains("pas op donderdag 13 mei 2021"))
    desk.strike("<up><up><up>x")
    #expect(desk.written.map(\.kind) == ["contact.planned"])
    #expect(desk.line(with: "11:00 Ahmed").contains("✗"))
  }

  @Test("moved to another day with a short form; only that is asked")
  func moved() throws {
    var desk = try Desk(.appointments())
    desk.strike("<down>v<ctrl-u>vr<enter><ctrl-u>15:00<enter><ctrl-u>15:30<enter>ziek<ctrl-s>")
    #expect(desk.written.map(\.kind) == ["contact.planned"])
    #expect(desk.written[0].data[Field.appointment]?.asText == "moved")
    #expect(desk.line(with: "15:00 Aida").contains("vr 14/05"))
    #expect(desk.shows("vr 14 mei · 15:00–15:30"))
    #expect(desk.shows("ziek"))
  }

  @Test("a key for appointments says what it needs where a session is chosen")
  func whyNot() throws {
    var desk = try Desk(.appointments())
    desk.strike("a")
    #expect(desk.said.contains("Kies eerst een afspraak"))
    #expect(desk.written.isEmpty)
  }

  @Test("one on the same day as a session leaves the session chosen for that day")
  func sameDay() throws {
    var desk = try Desk(.appointments())
    desk.strike("<right>t")
    #expect(desk.shows("Sessie 1/16"))
    desk.strike("<up>")
    #expect(desk.rows[0].contains("Afspraak met Lena"))
    desk.strike("<down>")
    #expect(desk.shows("Sessie 1/16"))
  }

  @Test("a click chooses one, a second click opens the profile")
  func mouse() throws {
    var desk = try Desk(.appointments(), columns: 120, rows: 36)
    try desk.click(on: "14:00 Aida")
    #expect(desk.shows("Afspraak met Aida Haddad"))
    #expect(desk.workbench.focus == .calendar)
    try desk.click(on: "14:00 Aida")
    #expect(desk.workbench.focus == .profile)
  }
}
