import Domain
import Screen
import Testing

@Suite("Handing someone on") struct HandoffTests {
  /// Ahmed's handoffs, with the form for a new one open.
  private func begun() throws -> Desk {
    var desk = try Desk(.workshop())
    desk.strike("<tab><tab><tab>d")
    return desk
  }

  @Test("a yes is recorded with the handoff, in one go")
  func consent() throws {
    var desk = try begun()
    desk.strike("<tab><right><ctrl-s>")
    #expect(desk.written.map(\.kind) == ["handoff.drafted", "consent.given", "handoff.moved"])
    #expect(desk.line(with: "JobRoad").contains("aangevraagd"))
    #expect(desk.shows("✓ toestemming · JobRoad · 11/05/2021"))
  }

  @Test("nobody's yes is filled in beforehand")
  func noDefault() throws {
    var desk = try begun()
    desk.strike("<ctrl-s>")
    #expect(desk.front.contains("Vul dit nog in."))
    #expect(desk.written.isEmpty)
  }

  @Test("without a ground it stays a draft, and asking for it is refused in a sentence")
  func withoutGround() throws {
    var desk = try begun()
    desk.strike("<tab><left><ctrl-s>")
    #expect(desk.written.map(\.kind) == ["handoff.drafted"])
    #expect(desk.line(with: "JobRoad").contains("ontwerp"))
    desk.strike("v<ctrl-s>")
    #expect(desk.front.contains("Er is geen grond om Ahmed Yusuf door te verwijzen naar JobRoad."))
    #expect(desk.written.count == 1)
  }

  @Test("goes through its states, with the days it waited and the meetings held")
  func states() throws {
    var desk = try Desk(.lively())
    desk.strike("<tab><down><tab><tab>")
    #expect(desk.line(with: "JobRoad").contains("wacht 15 d"))
    desk.strike("o")
    #expect(desk.said.contains("pas als de partner"))
    desk.strike("v<ctrl-s>")
    #expect(desk.line(with: "JobRoad").contains("aanvaard"))
    desk.strike("v<ctrl-s>o")
    #expect(desk.line(with: "JobRoad").contains("1 ontmoeting"))
  }

  @Test("a brugfiguur is someone who is known, and not the person")
  func bridge() throws {
    var desk = try begun()
    desk.strike("<tab><right><tab>Niemand<ctrl-s>")
    #expect(desk.front.contains("Deze naam is niet gekend."))
    desk.strike("<ctrl-u>Fatima<down><enter><ctrl-s>")
    #expect(desk.line(with: "aangevraagd").contains("Fatima"))
  }

  @Test("a consent is given until a day and taken back")
  func withdrawn() throws {
    var desk = try Desk(.workshop())
    desk.strike("<tab><tab><tab>t<ctrl-s>")
    #expect(desk.shows("✓ toestemming · JobRoad"))
    desk.strike("i<ctrl-s>")
    #expect(!desk.shows("✓ toestemming"))
    #expect(desk.written.map(\.kind) == ["consent.given", "consent.withdrawn"])
  }
}
