import Domain
import Screen
import Testing

@Suite("People and who works") struct PeopleTests {
  @Test("someone is registered from any pane, and is on screen")
  func register() throws {
    var desk = try Desk(.pilot())
    desk.strike("nN̈guyễn<enter>0470 12 34 56<ctrl-s>")
    #expect(desk.written.map(\.kind) == ["person.registered", "enrolment.started"])
    desk.strike("<tab><tab>")
    #expect(desk.rows[0].contains("N̈guyễn"))
    #expect(desk.shows("0470 12 34 56"))
  }

  @Test("only what differs is written when someone's details change")
  func change() throws {
    var desk = try Desk(.workshop())
    desk.strike("<tab><tab>e<tab><ctrl-u>0499 00 00 00<ctrl-s>")
    #expect(desk.written.map(\.kind) == ["person.changed"])
    #expect(desk.written[0].data.entries.map(\.name) == ["phone"])
    desk.strike("e<ctrl-s>")
    #expect(desk.written.count == 1)
  }

  @Test("someone takes part in a project, and stops")
  func enrolment() throws {
    var desk = try Desk(.pilot())
    desk.strike("nAnn Peeters<shift-tab><left><ctrl-s><tab><tab>x")
    #expect(desk.said.contains("doet niet mee aan een project"))
    desk.strike("t<ctrl-s>")
    #expect(desk.line(with: "Project").contains("Samen op zoek"))
    desk.strike("x<tab><tab>verhuisd<ctrl-s>")
    #expect(
      desk.written.map(\.kind) == ["person.registered", "enrolment.started", "enrolment.ended"])
  }

  @Test("goals, steps and talks build a profile in which strengths come first")
  func profile() throws {
    var desk = try Desk(.workshop())
    desk.strike("<tab><tab>gin de zorg<enter>vCV gemaakt<ctrl-s>")
    #expect(desk.line(with: "Doel").contains("in de zorg · stap 1/1"))
    #expect(desk.shows("✓ CV gemaakt"))
    desk.strike("d<enter>")
    #expect(desk.shows("1/1 ✓"))
    desk.strike("c<tab><tab>Belde.<tab>30<ctrl-s>")
    #expect(desk.shows("Belde."))
    #expect(desk.rows[1].contains("Sterk in"))
    #expect(
      desk.written.filter { $0.kind == "goal.set" }.allSatisfy {
        $0.version.log.scope == .confidential
      })
  }

  @Test("a colleague takes over with one key, and what follows is under that name")
  func user() throws {
    var desk = try Desk(.workshop())
    desk.strike("wSofie Maes<enter>")
    #expect(desk.said.contains("Sofie Maes"))
    #expect(desk.asked.contains(.rememberUser("sofie")))
    desk.strike("<tab>a")
    #expect(desk.written.last?.by == "sofie")
    desk.strike("wWalter<enter>")
    #expect(desk.workbench.user == "walter")
    #expect(desk.said.contains("Nu werkt Walter."))
  }
}
