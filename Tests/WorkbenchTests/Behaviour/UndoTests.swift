import Testing

@Suite("Undo and redo") struct UndoTests {
  @Test("name what they did, as often as there is something")
  func named() throws {
    var desk = try Desk(.workshop())
    desk.strike("<tab>ax")
    desk.strike("u")
    #expect(desk.said.contains("ongedaan gemaakt: aanwezigheid van Aida Haddad"))
    #expect(desk.line(with: "Aida").contains("–"))
    desk.strike("u")
    #expect(desk.line(with: "Ahmed").contains("–"))
    desk.strike("U")
    #expect(desk.said.contains("opnieuw gedaan: aanwezigheid van Ahmed Yusuf"))
    #expect(desk.line(with: "Ahmed").contains("aanwezig"))
    desk.strike("U")
    #expect(desk.line(with: "✗ Aida").contains("afwezig"))
    desk.strike("U")
    #expect(desk.said.contains("er is niets om opnieuw te doen"))
  }

  @Test("something new done after undo leaves nothing to redo")
  func newDeed() throws {
    var desk = try Desk(.workshop())
    desk.strike("<tab>aul")
    desk.strike("U")
    #expect(desk.said.contains("er is niets om opnieuw te doen"))
  }

  @Test("where nothing was done, nothing is undone")
  func nothing() throws {
    var world = World()
    world.user = "sofie"
    var desk = try Desk(world)
    desk.strike("u")
    #expect(desk.said.contains("er is niets om ongedaan te maken"))
    #expect(desk.written.isEmpty)
  }

  @Test("each undoes only what they did")
  func ownDeeds() throws {
    var desk = try Desk(.workshop())
    desk.strike("<tab>a")
    desk.strike("wSofie<enter>u")
    #expect(desk.said.contains("er is niets om ongedaan te maken"))
    #expect(desk.line(with: "Ahmed").contains("aanwezig"))
    desk.strike("<home>lu")
    #expect(desk.line(with: "Ahmed").contains("aanwezig"))
  }
}
