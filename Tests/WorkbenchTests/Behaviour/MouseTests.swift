import Domain
import Screen
import Testing

@Suite("The mouse") struct MouseTests {
  @Test("a click focuses, a click on what is chosen opens it")
  func clicks() throws {
    var desk = try Desk(.workshop())
    try desk.click(on: "Joke Peeters")
    #expect(desk.workbench.focus == .roster)
    #expect(desk.atCursor?.contains("Joke") == true)
    try desk.click(on: "Joke Peeters")
    #expect(desk.workbench.focus == .profile)
    #expect(desk.rows[0].contains("Joke Peeters"))
  }

  @Test("a click on a day goes there")
  func day() throws {
    var desk = try Desk(.workshop())
    try desk.click(on: "18•")
    #expect(desk.shows("Sessie 2/16"))
  }

  @Test("the wheel scrolls the list under it")
  func wheel() throws {
    var desk = try Desk(.workshop())
    let before = desk.screen
    try desk.wheel(.wheelDown, over: "di 18/05")
    #expect(desk.screen != before)
    #expect(!desk.shows("di 11/05"))
    #expect(desk.workbench.focus == .calendar)
  }

  @Test("a click on a hint does what its key does")
  func hint() throws {
    var desk = try Desk(.workshop())
    desk.strike("<tab>")
    try desk.click(on: "a aanwezig", from: 23)
    #expect(desk.line(with: "Ahmed").contains("aanwezig"))
  }

  @Test("a click on a line of the attention list opens it on the second time")
  func attention() throws {
    var desk = try Desk(.lively(), columns: 120, rows: 36)
    try desk.click(on: "wacht al 15")
    #expect(desk.workbench.focus == .calendar)
    try desk.click(on: "wacht al 15")
    #expect(desk.workbench.focus == .handoffs)
    #expect(desk.shows("┏ Doorverwijzingen"))
  }

  @Test("one key leaves the mouse to the terminal, and takes it back")
  func released() throws {
    var desk = try Desk(.workshop())
    desk.strike("z")
    #expect(desk.asked.contains(.useMouse(false)))
    let before = desk.screen
    try desk.click(on: "Joke Peeters")
    #expect(desk.screen == before)
    desk.strike("z")
    #expect(desk.asked.last == .useMouse(true))
  }
}
