import Testing

@testable import Workbench

@Suite("What someone new is told") struct TipTests {
  private func newcomer() throws -> Desk {
    var desk = try Desk(.workshop())
    desk.workbench.tips = Set(Tip.allCases)
    return desk
  }

  @Test("each once, where it is needed, and the key that takes it away does what it does")
  func once() throws {
    var desk = try newcomer()
    #expect(desk.shows("Tab gaat van vak naar vak"))
    desk.strike("A")
    #expect(desk.shows("Aanmelden · "))
    #expect(desk.shows("de juiste rij licht op"))
    desk.strike("z")
    #expect(!desk.shows("de juiste rij licht op"))
    #expect(desk.atCursor?.contains("Zeynep") == true)
    desk.strike("<enter><esc>")
    #expect(desk.shows("je hoeft nooit op te slaan"))
    desk.strike("u")
    #expect(desk.said.contains("ongedaan gemaakt"))
    #expect(!desk.shows("je hoeft nooit op te slaan"))
    let told = desk.asked.filter { if case .rememberTip = $0 { true } else { false } }
    #expect(told == [.rememberTip(.panes), .rememberTip(.door), .rememberTip(.saved)])
    desk.strike("A<esc>")
    #expect(!desk.shows("Tip"))
  }

  @Test("another size takes no tip away, and nothing stands over a form")
  func stays() throws {
    var desk = try newcomer()
    desk.resize(120, 36)
    #expect(desk.shows("Tab gaat van vak naar vak"))
    desk.strike("n")
    #expect(!desk.shows("Tab gaat van vak naar vak"))
    #expect(desk.shows("┏ Nieuwe deelnemer"))
  }

  @Test("who was told all of it is told nothing")
  func nothing() throws {
    let desk = try Desk(.workshop())
    #expect(!desk.shows("─ Tip"))
  }
}
