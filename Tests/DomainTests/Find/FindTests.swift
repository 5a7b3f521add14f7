import Testing

@testable import Domain

@Suite("Finding by what things are called") struct FindTests {
  private func found(_ typed: String, _ names: [String]) -> [String] {
    var book = Notebook()
    for (place, name) in names.enumerated() { book.register("p\(place)", name: name) }
    return book.state.find(typed).map(\.text)
  }

  @Test(
    "accents, order and a slip of the fingers are forgiven",
    arguments: [
      "yilmaz", "Yılmaz", "kaya zeynep", "zeynep kaya", "zeinep", "zenyep", "zeynp", "zeyynep",
      "kay", "nep", "zeyn kaya yil", "yilamz", "yilm",
    ])
  func forgiven(typed: String) {
    #expect(found(typed, ["Zeynep Kaya Yılmaz", "Omar Diallo"]) == ["Zeynep Kaya Yılmaz"])
  }

  @Test(
    "two slips only in eight letters, none in three, none in numbers, and no word may be missing",
    arguments: [
      ("oleksnadrr", true), ("oleksnd", true), ("olksnadr", true), ("olksnd", false),
      ("ola", false), ("koval oleksandr", true), ("koval omar", false), ("kvl", false),
    ])
  func bounds(typed: String, isFound: Bool) {
    #expect(found(typed, ["Oleksandr Koval"]).isEmpty == !isFound)
  }

  @Test("whole words first, then beginnings, then inside, then slips")
  func ranked() {
    let names = [
      "Mariana Peeters", "Anamaria Popescu", "Aida Maria", "Maria Diallo", "Marja Jansen",
    ]
    #expect(
      found("maria", names) == [
        "Maria Diallo", "Aida Maria", "Mariana Peeters", "Anamaria Popescu", "Marja Jansen",
      ])
  }

  @Test("a handoff by person and partner, after the person and the partner")
  func handoff() {
    var book = Notebook()
    book.register("p1", name: "Zeynep Kaya")
    book.write(.partnerAdded, ["partner": "jobroad", "name": "JobRoad"])
    book.write(
      .handoffDrafted, of: "p1",
      ["handoff": "h1", "partner": "jobroad", "on": Notebook.ago(1)])
    #expect(book.state.find("jobroad").map(\.id.type) == [.partner, .handoff])
    #expect(book.state.find("jobroad kaya").map(\.id) == [EntityID(.handoff, of: "p1", "h1")])
  }

  @Test("who has another name now is found by that one, who is erased by none")
  func keptUpToDate() throws {
    var book = Notebook()
    book.register("p1", name: "Zeynep Kaya")
    book.write(.personChanged, of: "p1", ["name": "Zeynep Demir"])
    #expect(book.state.find("kaya").isEmpty)
    #expect(book.state.find("demir").map(\.text) == ["Zeynep Demir"])
    book.take(try book.state.decideErasing("p1"))
    #expect(book.state.find("demir").isEmpty)
    book.register("p2", name: "Ruta Demir")
    #expect(book.state.find("demir").map(\.text) == ["Ruta Demir"])
  }

  @Test("someone registered twice is found once, by either name")
  func merged() {
    var book = Notebook()
    book.register("p1", name: "Zeynep Kaya")
    book.register("p2", name: "Zeynep Demir")
    book.write(.personMerged, of: "p2", ["sameAs": "p1", "on": Notebook.ago(0)])
    #expect(book.state.find("zeynep").map(\.id) == [.person("p1")])
    #expect(book.state.find("demir").map(\.id) == [.person("p1")])
    #expect(book.state.find("kaya").map(\.id) == [.person("p1")])
  }

  @Test("no more than asked for, and those the best")
  func most() {
    var book = Notebook()
    for place in 0..<60 { book.register("p\(place)", name: "Jan Nr\(place)") }
    book.register("q", name: "An")
    let few = book.state.find("an", most: 5).map(\.text)
    #expect(few.first == "An")
    #expect(few == book.state.find("an").prefix(5).map(\.text))
  }

  @Test("as a slow look at every letter, on names and slips drawn by lot", arguments: 1...8)
  func reference(seed: Int) {
    var lot = Lot(UInt64(seed))
    let names = (0..<60).map { _ in lot.name() }
    var book = Notebook()
    for (place, name) in names.enumerated() { book.register("p\(place)", name: name) }
    for _ in 0..<60 {
      let typed = lot.typed(from: names)
      let slow = names.compactMap { name in
        SlowFind.rank(of: name, typed: typed).map { (rank: $0, name: name) }
      }.sorted { ($0.rank, $0.name) < ($1.rank, $1.name) }
      let found = book.state.find(typed)
      #expect(found.map(\.rank) == slow.map(\.rank), "\(typed)")
      #expect(found.map(\.text) == slow.map(\.name), "\(typed)")
    }
  }
}

/// Names and slips by lot, the same for the same seed.
private struct Lot {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

  private mutating func draw(_ count: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(count))
  }

  private mutating func pick<Element>(_ all: [Element]) -> Element { all[draw(all.count)] }

  mutating func name() -> String {
    let parts = [
      "Yıl", "maz", "Şa", "hin", "ło", "ri", "é", "na", "Mo", "ham", "ed", "an", "ka", "ya", "小",
      "ov", "iй", "Øs", "ter", "7",
    ]
    return (0..<(1 + draw(3))).map { _ in
      (0..<(1 + draw(4))).map { _ in pick(parts) }.joined()
    }.joined(separator: " ")
  }

  /// A part of a name, with up to three slips.
  mutating func typed(from names: [String]) -> String {
    var letters = Array(pick(names))
    if draw(3) == 0 { letters = Array(letters.prefix(2 + draw(6))) }
    for _ in 0..<draw(4) where letters.count > 2 {
      let place = draw(letters.count - 1)
      switch draw(4) {
      case 0: letters.remove(at: place)
      case 1: letters.insert(pick(Array("aeinmozk")), at: place)
      case 2: letters[place] = pick(Array("aeinmozk"))
      default: letters.swapAt(place, place + 1)
      }
    }
    return String(letters)
  }
}
