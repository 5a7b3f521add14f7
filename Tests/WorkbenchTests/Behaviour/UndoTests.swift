import Testing

@testable import Workbench

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

  @Test("answers in a survey box are taken out and put back, the last first, before what was done")
  func survey() throws {
    var desk = try Desk(.lively())
    desk.strike("<tab>ae5543<ctrl-s>e4444<ctrl-s>u")
    #expect(desk.said.contains("ongedaan gemaakt: bevraging van"))
    #expect(desk.shows("1 bevraging wacht"))
    desk.strike("u")
    #expect(!desk.shows("wacht veilig"))
    #expect(desk.drafts.isEmpty)
    desk.strike("U")
    #expect(desk.said.contains("opnieuw gedaan: bevraging van"))
    #expect(desk.drafts.count == 1)
    desk.strike("uu")
    #expect(desk.said.contains("ongedaan gemaakt: aanwezigheid van"))
  }

  @Test("answers that were put in before something else was written stay in the box")
  func surveyThenMark() throws {
    var desk = try Desk(.lively())
    desk.strike("<tab>e5543<ctrl-s>auu")
    #expect(desk.drafts.count == 1)
    #expect(desk.workbench.boxes.count == 1)
  }
}
