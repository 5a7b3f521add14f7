import Domain
import Screen
import Testing

@testable import Workbench

@Suite("Each station opens with what it is for") struct OpeningTests {
  private func opened(_ station: Station, _ world: World) throws -> Desk {
    var desk = try Desk(world, station: station)
    desk.workbench.openForStation()
    return desk
  }

  @Test("a workshop with the door of today's session, from which Esc leads to the sheet")
  func workshop() throws {
    var desk = try opened(.workshop, .workshop())
    #expect(desk.shows("Aanmelden · Sessie 1/16"))
    desk.strike("<esc>")
    #expect(desk.shows("Kalender"))
    #expect(desk.said.contains("Dit is het aanmeldblad"))
  }

  @Test("a workshop on a day without a session says what to do, with the keys that do it")
  func noSession() throws {
    var world = try World.workshop()
    world.now = World.moment("2021-05-12", "09:00")
    var desk = try opened(.workshop, world)
    #expect(desk.said.contains("Vandaag is er geen sessie. s plant er een, g begint een project."))
    desk.strike("g")
    #expect(desk.front.contains("Alle sessies van het project komen in één keer"))
  }

  @Test("of two sessions today the one that is still going on")
  func twoToday() throws {
    var world = try World.workshop()
    world.now = World.moment("2021-05-11", "17:00")
    try world.write(
      .sessionPlanned, .set(.session, "avond"), .set(.day, world.now.day),
      .set(.start, ClockTime("19:00")), .set(.end, ClockTime("21:00")), .set(.theme, "Avondgroep"))
    #expect(try opened(.workshop, world).shows("Aanmelden · Avondgroep"))
  }

  @Test("a session that was cancelled or closed has no door")
  func cancelled() throws {
    var world = try World.workshop()
    try world.write(
      .sessionCancelled, .set(.session, try world.firstSession()), .set(.reason, "ziek"))
    #expect(!(try opened(.workshop, world).shows("Aanmelden · ")))
  }

  @Test("a desk with finding someone; who is not found is registered under that name")
  func desk() throws {
    var desk = try opened(.desk, .workshop())
    desk.strike("aid<enter>")
    #expect(desk.shows("┏ Aida Haddad"))
    #expect(desk.workbench.focus == .profile)
    #expect(desk.said.contains("Dit zijn de gewone vakken"))

    desk = try opened(.desk, .workshop())
    desk.strike("Tariq Aziz<enter>")
    #expect(desk.front.contains("Naam * Tariq Aziz"))
    desk.take(.key(Key(.character("s"), control: true)))
    #expect(desk.written.contains { $0.kind == "person.registered" })
  }

  @Test("a name that is known already can be registered all the same, with one arrow")
  func namesake() throws {
    var desk = try opened(.desk, .workshop())
    desk.strike("Aida<up>")
    #expect(desk.atCursor?.contains("Nieuw: Aida inschrijven") == true)
    desk.strike("<enter>")
    #expect(desk.front.contains("Naam * Aida"))
  }

  @Test("a pasted name of who is known is found, and not registered once more")
  func pasted() throws {
    var desk = try opened(.desk, .workshop())
    desk.paste("Aida Haddad")
    desk.strike("<enter>")
    #expect(desk.workbench.overlay == nil)
    #expect(desk.workbench.focus == .profile)
  }

  @Test("the finder that is opened later does not register")
  func finderLater() throws {
    var desk = try opened(.desk, .workshop())
    desk.strike("<esc>/Tariq")
    #expect(!desk.shows("inschrijven"))
  }

  @Test("the field with a contact outdoors; Esc leads to the calendar, and what was typed is kept")
  func field() throws {
    var desk = try opened(.field, .workshop())
    #expect(desk.shows("┏ Contact onderweg"))
    #expect(desk.front.contains("Esc kalender"))
    desk.strike("Amina<esc>")
    #expect(desk.said.contains("Half ingevuld bewaard"))
    #expect(desk.drafts.count == 1)
  }

  @Test("where nothing can be written, or nobody let this laptop in, the panes stay")
  func panes() throws {
    for station in Station.allCases {
      var desk = try Desk(.workshop(), station: station)
      desk.workbench.readOnly = "Een ander venster schrijft."
      desk.workbench.openForStation()
      #expect(desk.shows("Kalender") && desk.workbench.overlay == nil)
      desk = try Desk(.empty(), station: station)
      desk.workbench.waitsToJoin(code: "1 2 3   4 5 6")
      desk.workbench.openForStation()
      #expect(desk.shows("1 2 3   4 5 6"))
    }
  }
}
