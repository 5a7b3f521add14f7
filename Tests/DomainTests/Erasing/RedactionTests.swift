import Testing

@testable import Domain

@Suite("Telling anew what someone stood in") struct RedactionTests {
  private func book() -> Notebook {
    var book = Notebook()
    book.register("p1")
    book.register("p2")
    return book
  }

  /// Every mention of Zeynep Kaya told anew, and the state held against one with stubs.
  private func told(_ book: Notebook, as text: String?) throws -> Notebook {
    var book = book
    let before = book.state.mentions(of: "p1")
    book.take(try book.state.decideRedacting(before.map { Retelling($0, as: text) }))
    for mention in before { #expect(book.state.isRedacted(mention.version)) }
    #expect(book.state.mentions(of: "p1").isEmpty)
    let state = book.state
    let stubbed = State(lines: state.lines.map { state.isRedacted($0) ? $0.stub : $0 })
    #expect(stubbed.picture == state.picture)
    return book
  }

  @Test("a note says the rest as before, and nothing of the old line is left")
  func note() throws {
    var book = book()
    book.write(
      .contactNoted, of: "p2",
      ["contact": "c1", "on": Notebook.ago(3), "way": "phone", "text": "Kaya was erbij"])
    let contact = try #require(try told(book, as: "iemand was erbij").state.contact("c1"))
    #expect(contact.text == "iemand was erbij")
    #expect(contact.on == Notebook.today - 3 && contact.way == .phone && contact.isHeld)
    #expect(contact.entity.conflicts.isEmpty)
  }

  @Test("a text that may be missing can go altogether, one that must be there cannot")
  func nothingLeft() throws {
    var book = book()
    book.write(.sessionChanged, ["session": "s1", "day": "2026-11-23", "note": "Kaya belt"])
    let session = try told(book, as: nil).state.entity(EntityID(.session, "s1"))
    #expect(session?[.note] == nil && session?.text(.day) == "2026-11-23")
    book.write(.insightNoted, ["insight": "i1", "text": "Kaya"])
    let mention = try #require(book.state.mentions(of: "p1").first { $0.kind == "insight.noted" })
    for text in [nil, " "] {
      #expect(throws: Refusal.emptyText(.text)) {
        try book.state.decideRedacting([Retelling(mention, as: text)])
      }
    }
    #expect(throws: Refusal.nationalNumber(.text)) {
      try book.state.decideRedacting([Retelling(mention, as: "93.05.18-223.61")])
    }
  }

  @Test("older values go, and what is shown stays as it was")
  func older() throws {
    var book = book()
    for note in ["eerst", "Kaya belt", "Kaya belt terug", "er is gebeld"] {
      book.write(.sessionChanged, ["session": "s1", "note": .text(note)])
    }
    let lines = book.state.count
    let after = try told(book, as: "x").state
    #expect(after.entity(EntityID(.session, "s1"))?.fields["note"]?.heads.count == 1)
    #expect(after.entity(EntityID(.session, "s1"))?.text(.note) == "er is gebeld")
    #expect(after.count == lines + 2)
  }

  @Test("a handoff that moved on stays where it is, a consent taken back stays taken back")
  func movedOn() throws {
    var book = book()
    book.write(
      .handoffDrafted, of: "p2",
      ["handoff": "h1", "partner": "jobroad", "text": "zoals Kaya", "on": "2026-10-01"])
    book.write(.handoffMoved, of: "p2", ["handoff": "h1", "state": "accepted", "on": "2026-10-09"])
    book.write(
      .consentGiven, of: "p2",
      ["consent": "k1", "purpose": "handoff", "ground": "consent", "note": "met Kaya"])
    book.write(.consentWithdrawn, of: "p2", ["consent": "k1"])
    let state = try told(book, as: "samen").state
    let handoff = try #require(state.handoff("h1"))
    #expect(handoff.state == .accepted && handoff.partner == "jobroad")
    #expect(handoff.entity.text(.text) == "samen" && handoff.entity.text(.on) == "2026-10-09")
    let consent = try #require(state.consents(of: "p2").first)
    #expect(consent.entity.text(.note) == "samen" && consent.entity.text(.purpose) == "handoff")
    #expect(consent.entity.text(.standing) == "withdrawn")
    #expect(state.thingsInConflict.isEmpty)
  }

  @Test("where two said different things, they still do")
  func conflict() throws {
    var desk = Pen("aaaaaaaa")
    var field = Pen("bbbbbbbb")
    let own = desk.write("person.registered", of: "p1", ["name": "Zeynep Kaya"])
    let one = desk.write("session.changed", ["session": "s1", "note": "Kaya belt"])
    let other = field.write("session.changed", ["session": "s1", "note": "niemand belt"])
    let state = State(own, one, other)
    let retold = state.mentions(of: "p1").map { Retelling($0, as: "iemand belt") }
    let decided = try state.decideRedacting(retold)
    var heads = HeldHeads(state)
    var after = state
    for proposal in decided.proposals {
      let line = desk.write(proposal, over: heads.over(proposal))
      heads.note(proposal, writtenAs: line.version)
      after.apply(line)
    }
    let values = after.entity(EntityID(.session, "s1"))?.fields["note"]?.heads.map(\.value)
    #expect(Set(values ?? []) == ["niemand belt", "iemand belt"])
  }

  @Test("a tip keeps the time that tells nothing")
  func tip() throws {
    var desk = Pen("aaaaaaaa")
    let own = desk.write("person.registered", of: "p1", ["name": "Zeynep Kaya"])
    let tip = desk.write(
      Proposal(.tipGiven, at: "2026-11-02T12:00:00Z", .set(.tip, "t1"), .set(.text, "vraag Kaya")),
      over: [])
    let state = State(own, tip)
    let retold = state.mentions(of: "p1").map { Retelling($0, as: "vraag het") }
    let lines = try state.decideRedacting(retold).proposals
    #expect(lines.map(\.kind) == [.eventRedacted, .tipGiven])
    #expect(lines.last?.at == "2026-11-02T12:00:00Z")
  }

  @Test("of a list, only what names them is told anew")
  func list() throws {
    var book = book()
    book.write(
      .programmeOpened, ["programme": "g1", "name": "P", "themes": .list(["CV", "met Kaya"])])
    #expect(try told(book, as: "samen").state.programme("g1")?.themes == ["CV", "samen"])
    #expect(try told(book, as: nil).state.programme("g1")?.themes == ["CV"])
    #expect(try told(book, as: nil).state.programme("g1")?.name == "P")
  }

  @Test("two texts of one line, and two lines of one thing, are told anew together")
  func together() throws {
    var book = book()
    book.write(
      .sessionPlanned,
      [
        "session": "s1", "day": "2026-11-23", "start": "13:30", "theme": "Kaya",
        "note": "Kaya kookt",
      ])
    book.write(.sessionChanged, ["session": "s1", "reason": "Kaya is ziek", "day": "2026-11-24"])
    let session = try told(book, as: "x").state.entity(EntityID(.session, "s1"))
    for field in [Field.theme, .note, .reason] { #expect(session?.text(field) == "x") }
    #expect(session?.text(.day) == "2026-11-24" && session?.text(.start) == "13:30")
    #expect(session?.conflicts == [])
  }

  @Test("what this version does not know goes without a word, and what went is not there")
  func unknown() throws {
    var desk = Pen("aaaaaaaa")
    let own = desk.write("person.registered", of: "p1", ["name": "Zeynep Kaya"])
    let unknown = desk.write("future.said", ["text": "Kaya"])
    let state = State(own, unknown)
    let retelling = try #require(state.mentions(of: "p1").first.map { Retelling($0, as: "x") })
    #expect(try state.decideRedacting([retelling]).proposals.map(\.kind) == [.eventRedacted])
    let after = State(own, unknown, desk.redact(unknown, of: nil))
    #expect(throws: Refusal.notThere(unknown.version)) {
      try after.decideRedacting([retelling])
    }
    #expect(throws: Refusal.nothingToRecord) { try state.decideRedacting([]) }
  }
}
