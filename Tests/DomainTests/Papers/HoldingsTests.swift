import Testing

@testable import Domain

@Suite("What is held on a person") struct HoldingsTests {
  private func values(_ state: State, of person: PersonID = "p1") -> [Value] {
    state.holdings(of: person)?.things.flatMap(\.fields).filter { $0.field == .name }
      .flatMap(\.said).map(\.value) ?? []
  }

  @Test("what was taken away for good is not in it, though the line still lies there")
  func redacted() {
    var desk = Pen("aaaaaaaa")
    let secret = desk.name("Geheim")
    let name = desk.name("Aida", over: [secret])
    #expect(values(State(secret, name)) == ["Geheim", "Aida"])
    let state = State(secret, name, desk.redact(secret))
    #expect(values(state) == ["Aida"])
    #expect(state.holdings(of: "p1")?.unread.isEmpty == true)
  }

  @Test("of someone with two ids it is what is held under both; of who was erased, nothing")
  func merged() {
    var desk = Pen("aaaaaaaa")
    let both = State(
      desk.name("Aida"), desk.name("Aïda", of: "p2"),
      desk.write("person.merged", of: "p2", ["sameAs": "p1", "on": "2026-10-04"]))
    #expect(values(both, of: "p2") == ["Aida", "Aïda"])
    #expect(both.holdings(of: "p2")?.ids == ["p1", "p2"])
    let double = both.holdings(of: "p1")?.things.first { $0.id.type == .double }
    #expect(double?.joinsOther == false)
    #expect(State(desk.name("Weg", of: "p3"), desk.erase("p3")).holdings(of: "p3") == nil)
  }
}
