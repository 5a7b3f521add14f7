import Domain
import Screen
import Testing

@Suite("A second window, and lines from elsewhere") struct FollowingTests {
  @Test("says that it only reads, and refuses each change with that sentence")
  func readOnly() throws {
    var desk = try Desk(.workshop())
    desk.workbench.readOnly = "Een ander venster schrijft al."
    #expect(desk.said.contains("Een ander venster schrijft al."))
    desk.strike("<tab>a")
    #expect(desk.said.contains("Dit venster leest alleen mee"))
    desk.strike("n")
    #expect(desk.said.contains("Dit venster leest alleen mee"))
    #expect(desk.asked.isEmpty)
  }

  @Test("the attention list follows the lines and the clock, also while nobody types")
  func attention() throws {
    var desk = try Desk(.lively(), columns: 120, rows: 36)
    #expect(desk.shows("wacht al 15"))
    desk.workbench.now = World.moment("2021-05-12", "09:00")
    #expect(desk.shows("wacht al 16"))
    desk.strike("<tab><down><tab><tab>v<ctrl-s>")
    #expect(desk.shows("Alles is opgevolgd."))
    desk.resize(80, 24)
    desk.strike("u")
    desk.resize(120, 36)
    #expect(desk.shows("wacht al 16"))
  }

  @Test("a mark made in the first window shows, and the row under the hands stays")
  func follows() throws {
    let world = try World.workshop()
    var first = try Desk(world)
    var desk = try Desk(world)
    desk.workbench.readOnly = "Een ander venster schrijft al."
    desk.strike("<tab><down><down>")
    first.strike("<tab><end><up>a<up><up>a")
    desk.workbench.take(first.written)
    #expect(desk.line(with: "محمد").contains("aanwezig"))
    #expect(desk.line(with: "李小龙").contains("aanwezig"))
    #expect(desk.shows("2 aanwezig"))
    #expect(desk.atCursor?.contains("Fatima") == true)
  }
}
