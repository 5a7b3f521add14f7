import Testing

@testable import Domain

@Suite("Who may be the same person") struct LikelyDoubleTests {
  /// People by id: name, phone and birth date.
  private func state(_ people: [(String, String, String?, String?)]) -> State {
    var desk = Pen("aaaaaaaa")
    var inner = Pen("aaaaaaaa", .confidential)
    return State(
      lines: people.flatMap { id, name, phone, birth -> [Event] in
        let person = desk.write(
          "person.registered", of: id,
          ["name": .text(name), "phone": phone.map(Value.text) ?? .null])
        guard let birth else { return [person] }
        return [person, inner.write("person.detailed", of: id, ["birthDate": .text(birth)])]
      })
  }

  @Test(
    "accents, case, order and a slip of one letter do not count",
    arguments: [
      "Zeynep Yılmaz", "yilmaz zeynep", "ZEYNEP YILMAZ", "Zeynep Ylmaz", "Zeinep Yilmaz",
      "Zenyep Yilmaz", "Zeynepp Yilmaz", "Zeynep",
    ])
  func sameName(typed: String) {
    let state = state([("p1", "Zeynep Yılmaz", nil, nil), ("p2", "Aida Haddad", nil, nil)])
    #expect(state.likelyDoubles(name: typed).map(\.person) == ["p1"])
  }

  @Test(
    "another name is another person",
    arguments: ["Zeynep Demir", "Ali Yılmaz", "Aïcha", "Zey", "?"])
  func otherName(typed: String) {
    let state = state([("p1", "Zeynep Yılmaz", nil, nil)])
    #expect(state.likelyDoubles(name: typed).isEmpty)
  }

  @Test(
    "a phone and part of the name, however the phone is written",
    arguments: ["0470 12 34 56", "+32 470 12 34 56", "0032470123456", "0470/12.34.56"])
  func phone(typed: String) {
    let state = state([("p1", "Zeynep Yılmaz", "0470/12 34 56", nil)])
    #expect(state.likelyDoubles(name: "Zeynep Demir", phone: typed).map(\.person) == ["p1"])
    // Families share a phone.
    #expect(state.likelyDoubles(name: "Murat Demir", phone: typed).isEmpty)
    #expect(state.likelyDoubles(name: "Zeynep Demir", phone: "0470 12 34 57").isEmpty)
  }

  @Test("a birth date and part of the name; another birth date tells people of one name apart")
  func birthDate() {
    let birth = Day("1990-01-01")
    let state = state([("p1", "Zeynep Yılmaz", nil, "1990-01-01")])
    #expect(state.likelyDoubles(name: "Zeynep Demir", birthDate: birth).map(\.person) == ["p1"])
    #expect(state.likelyDoubles(name: "Murat Demir", birthDate: birth).isEmpty)
    #expect(state.likelyDoubles(name: "Zeynep", birthDate: Day("1991-01-01")).isEmpty)
  }

  @Test("the likeliest comes first, and who is asked about is not their own double")
  func ranked() {
    let state = state([
      ("p1", "Zeynep", nil, nil), ("p2", "Zeynep Yılmaz", nil, nil),
      ("p3", "Zeynep Yilmaz", "0470 12 34 56", nil),
    ])
    let found = state.likelyDoubles(name: "Zeynep Yılmaz", phone: "0470123456")
    #expect(found.map(\.person) == ["p3", "p2", "p1"])
    #expect(
      state.likelyDoubles(name: "Zeynep Yılmaz", besides: "p2").map(\.person) == ["p3", "p1"])
  }

  @Test("over everyone: each pair once, those who were merged no longer")
  func everyone() {
    var state = state([
      ("p1", "Zeynep Yılmaz", nil, nil), ("p2", "Yilmaz Zeynep", nil, nil),
      ("p3", "Murat Demir", "0470 00 00 01", nil), ("p4", "Murat Demirci", "+32470000001", nil),
      ("p5", "Ana Pop", nil, "1990-01-01"), ("p6", "Ana Popescu", nil, "1990-01-01"),
      ("p7", "Ana Popov", nil, nil), ("p8", "Fatima Zahra", nil, nil),
      ("p9", "Fatima Zahre", nil, nil), ("p10", "Fatima", nil, nil),
    ])
    #expect(
      state.possibleDoubles.map { "\($0.first) \($0.second)" }.sorted()
        == ["p1 p2", "p3 p4", "p5 p6", "p8 p9"])
    var desk = Pen("bbbbbbbb")
    state.apply(desk.write("person.merged", of: "p2", ["sameAs": "p1", "on": "2026-10-04"]))
    #expect(!state.possibleDoubles.contains { $0.first == "p1" })
  }

  @Test("a name that was set right is looked for under the new name only")
  func renamed() {
    var desk = Pen("bbbbbbbb")
    var state = state([("p1", "Zeynep Yılmaz", nil, nil)])
    let said = state.entity(.person("p1"))?.fields["name"]?.heads.map(\.order.version) ?? []
    let event = desk.name("Murat Demir")
    state.apply(
      Event(
        version: event.version, lamport: 9, at: event.at, by: event.by, kind: event.kind,
        of: event.of, over: said, data: event.data))
    #expect(state.likelyDoubles(name: "Zeynep Yılmaz").isEmpty)
    #expect(state.likelyDoubles(name: "murat demir").map(\.person) == ["p1"])
  }
}
