import Domain
import Screen
import Testing

@Suite("Marking who is there") struct MarkingTests {
  private func desk() throws -> Desk {
    var desk = try Desk(.workshop())
    desk.strike("<tab>")
    return desk
  }

  @Test("one key marks and goes on to the next row")
  func oneKey() throws {
    var desk = try desk()
    desk.strike("alvx")
    #expect(desk.line(with: "Ahmed Yusuf").contains("✓ Ahmed Yusuf         aanwezig"))
    #expect(desk.line(with: "Aida Haddad").contains("✓ Aida Haddad         te laat"))
    #expect(desk.line(with: "Fatima").contains("verontschuldigd"))
    #expect(desk.line(with: "✗ Joke Peeters").contains("afwezig"))
    #expect(desk.atCursor?.contains("Marissa") == true)
    #expect(desk.shows("2 aanwezig"))
    #expect(desk.written.map(\.kind) == Array(repeating: "attendance.marked", count: 4))
  }

  @Test("a slip is put right by the other key, and the same mark twice is written once")
  func slip() throws {
    var desk = try desk()
    desk.strike("x<up>a<up>a")
    #expect(desk.line(with: "Ahmed").contains("aanwezig"))
    #expect(desk.written.count == 2)
    #expect(desk.written[1].over == [desk.written[0].version])
  }

  @Test("what was marked is said to be saved, and when")
  func saved() throws {
    var desk = try desk()
    desk.strike("a")
    #expect(desk.said.contains("Opgeslagen"))
    #expect(desk.said.contains("Ahmed Yusuf"))
    #expect(desk.said.contains("opgeslagen 12:00"))
    desk.strike("<down>")
    #expect(desk.said.contains("opgeslagen 12:00"))
  }

  @Test("nothing is said to be saved that could not be written")
  func notSaved() throws {
    var desk = try desk()
    desk.nextOutcome = .failed(sentence: "De schijf is vol. Wat je typte, staat hier nog.")
    desk.strike("a")
    #expect(desk.said.contains("De schijf is vol"))
    #expect(!desk.said.contains("Opgeslagen"))
    #expect(desk.line(with: "Ahmed").contains("–"))
  }

  @Test("a session that is yet to come cannot be marked, and a whole sentence says so")
  func notYet() throws {
    var desk = try Desk(.workshop())
    desk.strike("<down>")
    desk.strike("<tab>+Sam<enter>")
    #expect(desk.front.contains("is pas op dinsdag 18 mei 2021. Er is niets opgeslagen."))
    #expect(desk.front.contains("Naam * Sam"))
    #expect(desk.written.isEmpty)
  }

  @Test("a refusal too long for its line is shown whole")
  func wholeRefusal() throws {
    var world = try World.workshop()
    world.now = World.moment("2021-05-11", "14:00")
    var desk = try Desk(world)
    desk.strike("<tab>r")
    #expect(desk.said.contains("Duid verontschuldigd of afwezig aan."))
    #expect(desk.written.isEmpty)
    desk.strike("<down>")
    #expect(!desk.shows("Duid verontschuldigd"))
  }
}
