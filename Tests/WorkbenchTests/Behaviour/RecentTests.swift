import Domain
import Screen
import Testing

@testable import Workbench

@Suite("What was done lately") struct RecentTests {
  @Test("the newest first, with who, when and on which laptop")
  func newest() throws {
    var desk = try Desk(.workshop())
    desk.strike("<tab>axR")
    #expect(desk.atCursor?.contains("Aida Haddad") == true)
    #expect(desk.atCursor?.contains("afwezig") == true)
    #expect(desk.front.contains("Walter, laptop"))
    desk.strike("<down>")
    #expect(desk.atCursor?.contains("Ahmed Yusuf") == true)
    #expect(desk.atCursor?.hasPrefix("di 11 mei 12:00") == true)
  }

  @Test("u undoes what is chosen, not the last thing; it stays there and says so; U does it again")
  func undo() throws {
    var desk = try Desk(.workshop(), columns: 120, rows: 36)
    desk.strike("<tab>axR<down>u")
    #expect(desk.said.contains("ongedaan gemaakt: aanwezigheid van Ahmed Yusuf"))
    #expect(desk.workbench.front == .recent)
    #expect(desk.atCursor?.contains("ongedaan gemaakt: aanwezigheid van Ahmed Yusuf") == true)
    desk.strike("<esc>")
    #expect(desk.line(with: "Ahmed").contains("–"))
    #expect(desk.line(with: "Aida").contains("afwezig"))
    desk.strike("RU<esc>")
    #expect(desk.line(with: "✓ Ahmed").contains("aanwezig"))
  }

  @Test("what was undone already, and an undoing, say why they cannot be undone")
  func whyNot() throws {
    var desk = try Desk(.workshop())
    desk.strike("<tab>auR")
    #expect(desk.front.contains("Dit maakte iets ongedaan."))
    let before = desk.written.count
    desk.strike("u<down>u")
    #expect(desk.said.contains("Dit is al ongedaan gemaakt."))
    #expect(desk.written.count == before)
  }

  @Test("Enter goes to where it is: the sheet, the profile")
  func opens() throws {
    var desk = try Desk(.workshop())
    desk.strike("<tab>a<left>R<enter>")
    #expect(desk.workbench.focus == .roster)
    #expect(desk.atCursor?.contains("Ahmed") == true)
    desk.strike("nSamira Test<ctrl-s><left><left>R<enter>")
    #expect(desk.workbench.focus == .profile)
    #expect(desk.rows[0].contains("Samira Test"))
  }

  @Test("what someone else did on another laptop is undone only when asked twice")
  func ofOthers() throws {
    var world = try World.workshop()
    world.user = "els"
    let own = world.journal
    world.journal = MemoryJournal(device: "balie000")
    try world.write(
      .attendanceMarked, of: "p-aida", .set(.session, try world.firstSession()),
      .set(.status, AttendanceStatus.present))
    world.user = "walter"
    world.journal = own
    var desk = try Desk(world)
    desk.strike("Ru")
    #expect(desk.said.contains("deed dit op een andere laptop"))
    #expect(desk.written.isEmpty)
    desk.strike("u")
    #expect(desk.written.map(\.kind) == ["event.withdrawn"])
  }

  @Test("who was taken into the team, and what was erased, cannot be undone here")
  func never() throws {
    var desk = try Desk(.shared())
    desk.strike("R")
    #expect(desk.front.contains("Wissen kan niet ongedaan gemaakt worden."))
    desk.strike("<down>u<down>u<down>u")
    #expect(desk.said.contains("Wie mag meedoen, verander je bij de laptops"))
    #expect(desk.written.isEmpty)
  }

  @Test("an empty workspace says that nothing was done, and keeps its cursor")
  func empty() throws {
    var desk = try Desk(World())
    desk.strike("R")
    #expect(desk.front.contains("Er is nog niets gedaan."))
    #expect(desk.atCursor != nil)
    desk.strike("<enter>u<down><esc>")
    #expect(desk.workbench.front == nil)
  }

  @Test("a page at a time, to the first thing that was ever done")
  func pages() throws {
    var desk = try Desk(.workshop())
    let count = desk.workbench.state.recentDeeds(most: .max).count
    desk.strike("R")
    for _ in 0..<30 { desk.strike("<end>") }
    guard case .recent(let open) = desk.workbench.overlay else { return #expect(Bool(false)) }
    #expect(open.deeds.count == count)
    #expect(open.list.selected == count - 1)
  }
}
