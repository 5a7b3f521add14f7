import Testing

@testable import Domain

@Suite struct CircleTests {
  private var first = Pen("aaaaaaaa")
  private var second = Pen("bbbbbbbb")
  private var stranger = Pen("ffffffff")

  @Test mutating func aLaptopIsInOnceSomebodyAcceptedIt() {
    let joined = second.join("bbbbbbbb", "OCMW")
    #expect(!Circle([joined]).isMember("bbbbbbbb"))
    let circle = Circle([joined, first.accept("bbbbbbbb", ["s"])])
    #expect(circle.isMember("bbbbbbbb"))
    #expect(circle.member("bbbbbbbb")?.organisationMark == "ocmw")
  }

  @Test mutating func whatALaptopWroteBeforeItWasRemovedStillCountsAndItIsGivenNothingNew() {
    let accepted = first.accept("bbbbbbbb", ["s"])
    let circle = Circle([
      second.join("bbbbbbbb"), accepted, first.remove("bbbbbbbb", over: [accepted]),
    ])
    #expect(circle.isMember("bbbbbbbb"))
    #expect(!circle.readers(of: .shared, trusting: []).contains("bbbbbbbb"))
    #expect(circle.formerReaders(of: .shared) == ["bbbbbbbb"])
  }

  @Test mutating func whoIsRemovedOnOneDeskAndAcceptedOnAnotherIsOut() {
    let circle = Circle([
      second.join("bbbbbbbb"), first.remove("bbbbbbbb"), stranger.accept("bbbbbbbb", ["s"]),
    ])
    #expect(circle.member("bbbbbbbb")?.isRemoved == true)
  }

  @Test mutating func whoGoesOnFromALaptopThatIsInIsIn() {
    var later = Pen("cccccccc")
    let opened = later.open(continuing: "bbbbbbbb")
    let circle = Circle([second.join("bbbbbbbb"), first.accept("bbbbbbbb", ["s"]), opened])
    #expect(circle.isMember("cccccccc"))
    #expect(circle.line(of: "cccccccc") == ["cccccccc", "bbbbbbbb"])
    // What is confidential it does not get by saying so.
    #expect(circle.readers(of: .shared, trusting: []) == ["bbbbbbbb"])
  }

  @Test mutating func laptopsThatGoOnFromOneAnotherInACircleEndSomewhere() {
    let circle = Circle([first.open(continuing: "bbbbbbbb"), second.open(continuing: "aaaaaaaa")])
    #expect(circle.line(of: "aaaaaaaa") == ["aaaaaaaa", "bbbbbbbb"])
    #expect(!circle.isMember("aaaaaaaa"))
  }

  @Test mutating func nobodyLetsItselfIntoWhatIsAnOrganisationsOwn() {
    let circle = Circle([
      first.join("aaaaaaaa", "OCMW"), first.accept("aaaaaaaa", ["s", "c"]),
      second.join("bbbbbbbb", "OCMW"), second.accept("bbbbbbbb", ["s", "c"]),
    ])
    let room = Circle.Room.own(of: "ocmw")
    #expect(circle.readers(of: room, trusting: ["aaaaaaaa"]) == ["aaaaaaaa"])
  }

  @Test mutating func oneOrganisationDoesNotLetAnyoneIntoAnother() {
    let circle = Circle([
      first.join("aaaaaaaa", "OCMW"), first.accept("aaaaaaaa", ["s", "c"]),
      second.join("bbbbbbbb", "VDAB"), first.accept("bbbbbbbb", ["s", "c"]),
    ])
    #expect(circle.readers(of: .own(of: "ocmw"), trusting: ["aaaaaaaa"]) == ["aaaaaaaa"])
    #expect(circle.founder(of: .own(of: "vdab")) == "bbbbbbbb")
    #expect(circle.writers(of: .own(of: "ocmw")) == ["aaaaaaaa"])
  }

  @Test mutating func aReaderMayLetOthersIn() {
    var third = Pen("cccccccc")
    let circle = Circle([
      first.join("aaaaaaaa", "OCMW"), first.accept("aaaaaaaa", ["s", "c"]),
      second.join("bbbbbbbb", "OCMW"), first.accept("bbbbbbbb", ["s", "c"]),
      third.join("cccccccc", "OCMW"), second.accept("cccccccc", ["s", "c"]),
    ])
    let readers = circle.readers(of: .own(of: "ocmw"), trusting: ["aaaaaaaa"])
    #expect(readers == ["aaaaaaaa", "bbbbbbbb", "cccccccc"])
  }

  @Test func oneOrganisationHasOneMarkHoweverItIsTyped() {
    #expect(OrganisationMark.of("OCMW  Gent") == OrganisationMark.of("ocmw gent"))
    #expect(OrganisationMark.of("Sociaal Huis") == "sociaal-huis")
    #expect(OrganisationMark.of("Één") == "een")
    #expect(OrganisationMark.of("مركز") != OrganisationMark.of("Центр"))
    #expect(OrganisationMark.of("  ") == "")
    #expect(Identifier.isValid(OrganisationMark.of("مركز")))
  }
}

extension Pen {
  fileprivate mutating func join(_ device: String, _ organisation: String = "") -> Event {
    write(
      "device.joined",
      [
        "device": .text(device), "name": .text(device), "station": .text("desk"),
        "organisation": .text(organisation),
      ])
  }

  fileprivate mutating func accept(_ device: String, _ scopes: [String]) -> Event {
    write(
      "device.accepted",
      ["device": .text(device), "scopes": .list(scopes.map { .text($0) })])
  }

  fileprivate mutating func remove(_ device: String, over: [Event] = []) -> Event {
    write(
      "device.removed", over: over, ["device": .text(device), "why": .text("lost")])
  }

  fileprivate mutating func open(continuing origin: String) -> Event {
    write(
      "log.opened",
      ["workspace": .text("w"), "device": .text(log.device), "continues": .text(origin)])
  }
}
