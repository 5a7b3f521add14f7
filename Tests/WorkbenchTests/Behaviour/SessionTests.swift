import Domain
import Screen
import Testing

@Suite("Planning sessions") struct SessionTests {
  @Test("a session is planned and chosen, on a day as people type it")
  func plan() throws {
    var desk = try Desk(.pilot())
    desk.strike("s<ctrl-u>morgen<tab><tab><tab>Koffie en werk<ctrl-s>")
    #expect(desk.written.map(\.kind) == ["session.planned"])
    #expect(desk.rows[0].contains("Koffie en werk"))
    #expect(desk.shows("wo 12 mei · 13:30–16:00"))
    #expect(desk.line(with: "wo 12/05").contains("Koffie"))
  }

  @Test("a session is moved; only what differs is written")
  func move() throws {
    var desk = try Desk(.pilot())
    desk.strike("v<ctrl-u>13/5<ctrl-s>")
    #expect(desk.written.map(\.kind) == ["session.changed"])
    #expect(desk.written[0].data[Field.day]?.asText == "2021-05-13")
    #expect(desk.written[0].data[Field.start] == nil)
    #expect(desk.shows("do 13 mei"))
    desk.strike("v<ctrl-s>")
    #expect(desk.written.count == 1)
  }

  @Test("where people have signed up, a change needs a reason")
  func moveWithReason() throws {
    var desk = try Desk(.workshop())
    desk.strike("v<ctrl-u>13/5<ctrl-s>")
    #expect(desk.front.contains("reden"))
    #expect(desk.written.isEmpty)
    desk.strike("<shift-tab>onweer<ctrl-s>")
    #expect(desk.written.map(\.kind) == ["session.changed"])
    #expect(desk.said.contains("bel even"))
  }

  @Test("a session that is cancelled stays, with its reason")
  func cancel() throws {
    var desk = try Desk(.pilot())
    desk.strike("xhevig onweer<enter>")
    #expect(desk.written.map(\.kind) == ["session.cancelled"])
    #expect(desk.shows("gaat niet door: hevig onweer"))
  }

  @Test("a project is laid down from the empty calendar, and said to be saved")
  func project() throws {
    var desk = try Desk(.empty())
    desk.strike("g<ctrl-s>")
    #expect(desk.workbench.state.sessions.count == 16)
    #expect(desk.rows[0].contains("Sessie 1/16"))
  }

  @Test("the arrows go through the days and the sessions, and the roster follows")
  func moving() throws {
    var desk = try Desk(.pilot())
    desk.strike("<down>")
    #expect(desk.shows("Sessie 2/16"))
    desk.strike("<right>")
    #expect(desk.shows("Geen sessie op deze dag"))
    desk.strike("t")
    #expect(desk.shows("Sessie 1/16"))
    desk.strike("<pgdn>")
    #expect(desk.shows("juni 2021"))
  }
}
