import Testing

@testable import Domain

@Suite("Where a person is mentioned besides") struct MentionTests {
  /// Zeynep Kaya is to go; Omar Diallo stays.
  private func book() -> Notebook {
    var book = Notebook()
    book.register("p1", phone: "0470 12 34 56")
    book.register("p2")
    return book
  }

  private func found(_ book: Notebook) -> [String] {
    book.state.mentions(of: "p1").map {
      "\($0.kind) \($0.field) \($0.about ?? "-"): \($0.text)\($0.isShown ? "" : " (old)")"
    }
  }

  @Test("in notes about others and about nobody, in both scopes, in free text only")
  func everywhere() {
    var book = book()
    book.write(
      .contactNoted, of: "p2",
      ["contact": "c1", "on": Notebook.ago(3), "text": "Kwam samen met Zeynep K."])
    book.write(.intervisionNoted, ["intervision": "i1", "text": "Kaya: wat nu?"])
    book.write(.partnerAdded, ["partner": "kaya", "name": "JobRoad", "contactPerson": "Z. Kaya"])
    book.write(
      .programmeOpened, ["programme": "g1", "name": "P", "themes": .list(["CV", "Kaya"])])
    book.write(.contactNoted, of: "p1", ["contact": "c2", "on": Notebook.ago(3), "text": "Kaya"])
    #expect(
      Set(found(book)) == [
        "contact.noted text p2: Kwam samen met Zeynep K.",
        "intervision.noted text -: Kaya: wat nu?",
        "partner.added contactPerson -: Z. Kaya", "programme.opened themes -: Kaya",
      ])
    let talk = book.state.mentions(of: "p1").first { $0.about == "p2" }
    #expect(talk?.thing == EntityID(.contact, of: "p2", "c1"))
  }

  @Test(
    "it tells where in the text the name begins",
    arguments: [
      ("Kaya belt", 0), ("Gisteren belde Zeynep Kaya terug", 22), ("bel 0470 12 34 56 eens", 4),
      ("veel over de zus, en toen\nook over Z. Kaya, en meer", 38),
    ])
  func place(text: String, place: Int) throws {
    var book = book()
    book.write(.insightNoted, ["insight": "i1", "text": .text(text)])
    #expect(book.state.mentions(of: "p1").map(\.place) == [place])
    #expect(book.state.isMentioned("p1", in: text))
    #expect(!book.state.isMentioned("p2", in: text))
  }

  @Test("what was replaced or withdrawn comes behind what is shown")
  func older() {
    var desk = Pen("aaaaaaaa")
    let own = desk.write("person.registered", of: "p1", ["name": "Zeynep Kaya"])
    let first = desk.write("session.changed", ["session": "s1", "note": "Kaya brengt taart"])
    let second = desk.write(
      "session.changed", over: [first], ["session": "s1", "note": "Taart van Kaya"])
    let tip = desk.write("tip.given", ["tip": "t1", "text": "Vraag Kaya"])
    let state = State(own, first, second, tip, desk.withdraw(tip, of: nil))
    let mentions = state.mentions(of: "p1")
    #expect(mentions.map(\.text) == ["Taart van Kaya", "Kaya brengt taart", "Vraag Kaya"])
    #expect(mentions.map(\.isShown) == [true, false, false])
  }

  @Test("in lines that this version does not know, wherever the text stands")
  func unknown() {
    var desk = Pen("aaaaaaaa")
    let own = desk.write("person.registered", of: "p1", ["name": "Zeynep Kaya"])
    let deep: Value = .object(Fields([.init("er", .list(["Kaya"]))]))
    let unknown = desk.write("future.said", of: "p2", ["deep": deep])
    let mention = State(own, unknown).mentions(of: "p1").first
    #expect(mention?.field == "deep" && mention?.thing == nil && mention?.isShown == false)
  }

  @Test("by a name, phone or address they had before")
  func formerName() {
    var book = book()
    book.write(.personChanged, of: "p1", ["name": "Zeynep Demir", "phone": "0480 00 00 00"])
    book.write(.insightNoted, ["insight": "i1", "text": "Demir vroeg het"])
    book.write(.insightNoted, ["insight": "i2", "text": "Kaya vroeg het"])
    book.write(.insightNoted, ["insight": "i3", "text": "bel 0470123456"])
    #expect(Set(book.state.mentions(of: "p1").compactMap(\.thing?.key)) == ["i1", "i2", "i3"])
  }

  @Test("someone of the same family keeps the name, someone of the same name is shown")
  func namesakes() {
    var book = book()
    book.register("p3", name: "Emre Kaya")
    #expect(found(book).isEmpty)
    book.register("p4", name: "Kaya Zeynep")
    #expect(found(book) == ["person.registered name p4: Kaya Zeynep"])
  }

  @Test("not in what goes anyway: their own doubles, who was erased, what was taken away")
  func goesAnyway() {
    var desk = Pen("aaaaaaaa")
    let own = desk.write("person.registered", of: "p1", ["name": "Zeynep Kaya"])
    let merged = desk.write("person.merged", of: "p1", ["sameAs": "p5", "on": "2026-11-01"])
    let double = desk.write("strength.noted", of: "p5", ["strength": "x", "text": "Kaya kookt"])
    let gone = desk.write("strength.noted", of: "p6", ["strength": "y", "text": "net als Kaya"])
    let away = desk.write("insight.noted", ["insight": "i1", "text": "Kaya"])
    let lines = [own, merged, double, gone, away]
    #expect(State(lines: lines).mentions(of: "p1").count == 2)
    let later = [desk.erase("p6"), desk.redact(away, of: nil)]
    #expect(State(lines: lines + later).mentions(of: "p1").isEmpty)
  }
}
