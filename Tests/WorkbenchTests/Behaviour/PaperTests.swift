import Domain
import Language
import Testing

@testable import Workbench

@Suite("Papers from the screen") struct PaperTests {
  private func prints(_ desk: Desk) -> [Paper] {
    desk.asked.compactMap { if case .print(let paper) = $0 { paper } else { nil } }
  }

  @Test("before a session its sheet is made at once; from the calendar it is the first of the list")
  func sheet() throws {
    let world = try World.workshop()
    var desk = try Desk(world)
    desk.strike("p<enter><tab>p")
    let first = try world.firstSession()
    #expect(prints(desk) == [.attendance(first), .attendance(first)])
  }

  @Test("once people were there, their certificates come first")
  func certificates() throws {
    let world = try World.lively()
    var desk = try Desk(world)
    desk.strike("p")
    #expect(desk.front.contains("Attest van deelname voor wie er was: Ontdek je talenten"))
    desk.strike("<enter>")
    desk.strike("p<down><enter>")
    let first = try world.firstSession()
    #expect(prints(desk) == [.attests(first), .attendance(first)])
    #expect(!desk.shows("Welk papier?"))
  }

  @Test("a coming session has its sheet and its invitations")
  func coming() throws {
    var world = try World.workshop()
    let coming = world.state.sessions[1].id
    try world.write(.seatTaken, of: "p-aida", .set(.session, coming))
    var desk = try Desk(world)
    desk.strike("<down>p<down><enter>")
    #expect(prints(desk) == [.invitations(coming)])
  }

  @Test("a person has those papers that can be made of them, and Esc makes none")
  func person() throws {
    let world = try World.lively()
    var desk = try Desk(world)
    desk.strike("/aida<enter>p")
    #expect(desk.front.contains("Attest van deelname voor Aida Haddad"))
    #expect(desk.front.contains("Uitnodiging voor Aida Haddad: Ontdek je talenten"))
    #expect(desk.front.contains("Toestemming voor Aida Haddad"))
    desk.strike("<esc>")
    #expect(prints(desk).isEmpty)
    desk.strike("p<enter>")
    #expect(prints(desk) == [.attest("p-aida")])
  }

  @Test("someone without a consent is first asked for one")
  func consent() throws {
    var desk = try Desk(.workshop())
    desk.strike("/koval<enter>p<enter>")
    #expect(prints(desk) == [.consent("p-oleksandr")])
  }

  @Test("from the calendar there is the page for the wall too, of the month on screen")
  func wall() throws {
    var world = try World.workshop()
    var desk = try Desk(world)
    desk.strike("p")
    #expect(desk.front.contains("Kalender voor aan de muur"))
    #expect(!desk.front.contains("Tipsboekje"))
    desk.strike("<end><enter>")
    try world.write(.tipGiven, .set(.tip, "y1"), .set(.text, "Bel zelf eens op."))
    desk = try Desk(world)
    desk.strike("<pgdn>p<end>")
    #expect(desk.front.contains("Tipsboekje"))
    desk.strike("<up><enter>")
    let month = desk.workbench.chosen.day.startOfMonth
    #expect(prints(desk) == [.calendar(from: month)])
  }

  @Test("a handoff has its sheet first; where nothing may be told, last, and asking says why")
  func fiche() throws {
    var world = try World.workshop()
    let id = "h-fiche"
    try world.write(.partnerAdded, .set(.partner, "atelier"), .set(.name, "Atelier"))
    try world.write(
      .handoffDrafted, of: "p-oleksandr", .set(.handoff, id), .set(.partner, "atelier"))
    func papers() throws -> [Paper] {
      let handoff = try #require(world.state.handoff(id))
      return world.state.fittingPapers(handoff: handoff, session: nil, on: world.now.day)
    }
    #expect(try papers().last == .fiche(id))
    try world.write(
      .consentGiven, of: "p-oleksandr", .set(.consent, "c-fiche"),
      .set(.purpose, ConsentPurpose.handoff), .set(.ground, ConsentGround.consent))
    #expect(try papers().first == .fiche(id))
    var desk = try Desk(world)
    desk.workbench.finish(
      .fiche(id), .refused(.nothingToTell("p-oleksandr", partner: "atelier")))
    #expect(desk.said.contains("Atelier"))
  }

  @Test("without a session there is the sheet for outreach, of the only project")
  func field() throws {
    var desk = try Desk(.pilot())
    desk.strike("<left>p<enter>")
    #expect(prints(desk) == [.field(World.programme)])
  }

  @Test("a window that only reads along makes papers too")
  func readOnly() throws {
    var desk = try Desk(.workshop())
    desk.workbench.readOnly = "leest alleen"
    desk.strike("p<enter>")
    #expect(prints(desk).count == 1)
  }

  @Test("it says what came of it, and where the file lies", arguments: Tongue.allCases)
  func outcomes(tongue: Tongue) throws {
    let world = try World.workshop()
    var desk = try Desk(world, columns: 200, rows: 60, in: tongue)
    let first = try world.firstSession()
    let said = [PrintOutcome.opened("/x/a.html"), .liesIn("/x/a.html")].map { outcome in
      desk.workbench.finish(.attendance(first), outcome)
      return desk.said
    }
    #expect(said.allSatisfy { $0.contains("/x/a.html") })
    #expect(said[0] != said[1])
    desk.workbench.finish(.attests(first), .refused(.nobodyThere(first)))
    #expect(desk.said.contains("Ontdek je talenten"))
    desk.workbench.finish(.attests(first), .failed(sentence: "schijf vol"))
    #expect(desk.said.contains("schijf vol"))
  }

  @Test("a click chooses a paper, a second one makes it")
  func mouse() throws {
    var desk = try Desk(.lively())
    desk.strike("p")
    try desk.click(on: "Aanwezigheidslijst van")
    try desk.click(on: "Aanwezigheidslijst van")
    #expect(prints(desk).map(\.kind) == [.attendance])
  }
}
