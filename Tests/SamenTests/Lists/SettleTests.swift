import Testing

@testable import samen

@Suite("What laptops said differently, on the command line") struct SettleTests {
  private let shell: Shell

  init() throws {
    shell = try Pilot.shell()
    try shell.addForeignLog(
      "aaaaaaaa.s",
      [
        #""kind":"person.changed","of":"p1","data":{"phone":"0400 00 00 01"}"#,
        #""kind":"staff.added","data":{"staff":"els","name":"Els"}"#,
      ])
    try shell.addForeignLog(
      "bbbbbbbb.s", [#""kind":"person.changed","of":"p1","data":{"phone":null}"#])
  }

  private func rows() throws -> [[String: Any]] {
    let list = shell.samen("list", "conflicts", "--json").output
    let wrapped = "{\"rows\":\(list)}"
    return try #require(try object(wrapped.utf8)["rows"] as? [[String: Any]])
  }

  @Test("each value with who, where and when, as text, JSON and a sheet")
  func list() throws {
    let result = shell.samen("list", "conflicts")
    #expect(result.lines.count == 2)
    #expect(
      result.lines[0].hasPrefix("p1: Zeynep Yılmaz, Telefoon, 0400 00 00 01, door els, regel aaaa"))
    #expect(result.lines[0].hasSuffix(", laptop aaaaaaaa, op 04/05/2021 10:00"))
    #expect(result.lines[1].contains("Telefoon, leeg, door els, regel bbbbbbbb.s.1."))
    #expect(result.errors.contains("samen settle FIELD LINE"))
    let rows = try rows()
    #expect(rows.map { $0["laptop"] as? String } == ["aaaaaaaa", "bbbbbbbb"])
    #expect(rows.map { $0["at"] as? String } == Array(repeating: "2021-05-04T08:00:00Z", count: 2))
    #expect(rows.map { $0["field"] as? String } == ["phone", "phone"])
    let sheet = shell.samen("list", "conflicts", "--csv")
    #expect(sheet.output.split(whereSeparator: \.isNewline).count == 3 && sheet.errors.isEmpty)
    #expect(shell.samen("list", "conflicts", "--person", "p2").lines == ["Niets gevonden."])
  }

  @Test("the line that is named holds, also where it emptied the field", arguments: 0..<2)
  func settle(place: Int) throws {
    let version = try #require(try rows()[place]["version"] as? String)
    let result = shell.samen("settle", "phone", version, "--user", "els")
    #expect(result.status == .done, "\(result.errors)")
    #expect(shell.samen("list", "conflicts").lines == ["Niets gevonden."])
    let shown = shell.samen("show", "p1").lines
    #expect(shown.contains("Telefoon: 0400 00 00 01") == (place == 0))
    #expect(shell.samen("log").lines.last?.contains(" els: wijziging van de gegevens") == true)
  }

  @Test("recording the right value settles it too")
  func record() {
    shell.samen("record", "person.changed", "of=p1", "phone=0400 00 00 09")
    #expect(shell.samen("list", "conflicts").lines == ["Niets gevonden."])
    #expect(shell.samen("show", "p1").lines.contains("Telefoon: 0400 00 00 09"))
  }

  @Test("a line that says nothing of it, or is not there, settles nothing")
  func refused() throws {
    let version = try #require(try rows()[0]["version"] as? String)
    let before = try shell.journal()
    for (words, said) in [
      (["name", version], "staat hier maar één ding genoteerd"),
      (["phone", "cccccccc.s.1.00000000"], "is er niet"),
    ] {
      let result = shell.run(["settle"] + words)
      #expect(result.status == .refused && result.errors.contains(said), "\(result.errors)")
    }
    for words in [[], ["phone"], ["phone", "0400"]] {
      #expect(shell.run(["settle"] + words).status == .wrongUsage, "\(words)")
    }
    #expect(try shell.journal() == before)
  }

  @Test("two who may be one: both ids for a program, and asked no more once they are two")
  func distinct() throws {
    shell.samen("record", "person.registered", "of=p9", "name=Zeynep Yilmaz")
    func asks() -> Bool { shell.samen("list", "attention").output.contains("misschien dezelfde") }
    #expect(asks())
    let json = shell.samen("list", "attention", "--json").output
    #expect(json.contains(#""person":"p1","other":"p9""#))
    let result = shell.samen("record", "person.distinct", "of=p9", "distinctFrom=p1")
    #expect(result.status == .done, "\(result.errors)")
    #expect(!asks())
  }
}
