import Foundation
import Testing

@testable import samen

@Suite("Everything held on one person") struct AccessTests {
  private let world: PaperWorld

  init() throws {
    world = try PaperWorld()
    world.record("person.changed", "of=p1", "phone=0470 99 99 99")
    world.record("strength.noted", "of=p1", "strength=t1", "text=naaien")
    world.record("peer.linked", "of=p1", "peer=p2", "text=samen fietsen")
    world.record("peer.linked", "of=p3", "peer=p1")
    world.record("consent.given", "of=p1", "consent=c1", "purpose=handoff", "ground=consent")
    world.record("handoff.drafted", "of=p1", "handoff=h1", "partner=job", "bridge=p3")
  }

  private func text(_ language: String = "nl") -> [String] {
    world.shell.variables["SAMEN_LANG"] = language
    return world.paper("access", "p1", "--format", "text").lines
  }

  private func withdraw(_ kind: String) throws {
    let line = try #require(world.shell.samen("log").lines.last { $0.contains(kind) })
    let version = try #require(line.split(separator: "[").last?.dropLast())
    #expect(world.record("event.withdrawn", "over=\(version)").status == .done)
  }

  @Test("each fact with its value, its day and who wrote it; confidential ones too")
  func facts() throws {
    try withdraw("talent")
    let lines = text()
    for line in [
      "- Telefoon: 0470 12 34 56 (later verbeterd) · 23/11/2026, Walter",
      "- Telefoon: 0470 99 99 99 · 23/11/2026, Walter",
      "- Tekst: naaien (ingetrokken) · 23/11/2026, Walter",
      "- Adres: geheimadres · 23/11/2026, Walter", "- Tekst: geheimgesprek · 23/11/2026, Walter",
      "aanwezigheid: Schulden, 16/11/2026", "- Aanwezigheid: te laat · 23/11/2026, Walter",
      "- Duur: 1 u 15 · 23/11/2026, Walter", "inschrijving: Leefloon naar werk",
      "- Partner: Job & Co · 23/11/2026, Walter", "- Stand van zaken: ontwerp · 23/11/2026, Walter",
      "- Waarvoor: doorverwijzing · 23/11/2026, Walter",
      "- Tekst: geheimewens · 23/11/2026, Walter",
    ] { #expect(lines.contains(line), "\(line)\n\(lines.joined(separator: "\n"))") }
  }

  @Test(
    "nobody else is named: only what they are to the person", arguments: ["text", "json", "html"])
  func others(format: String) {
    let paper = world.paper("access", "p1", "--format", format).output
    #expect(paper.count > 1000)
    for name in ["محمد", "N̈guyễn Yılmaz", "\"p2\"", "\"p3\"", "p2 ", "p3 "] {
      #expect(!paper.contains(name), "\(name)")
    }
    if format != "json" {
      #expect(paper.contains("maatje: iemand anders"))
      #expect(paper.contains("Je bent het maatje van een andere deelnemer."))
      #expect(paper.contains("samen fietsen"))
    }
  }

  @Test("it says whose data are in, and that confidential ones are lacking where they are")
  func lacking() throws {
    #expect(text().contains { $0.hasPrefix("Vertrouwelijke gegevens, zoals gesprekken") })
    try world.shell.addForeignLog(
      "aaaaaaaa.s", [#""kind":"person.changed","of":"p1","data":{"email":"x@y.example"}"#])
    let lines = text()
    #expect(
      lines.contains {
        $0.hasPrefix("Erin zit wat deze laptops noteerden: ") && $0.contains("aaaaaaaa")
      })
    #expect(lines.contains { $0.contains("Die van aaaaaaaa staan niet op deze laptop") })
    let bare = try Shell(now: "2026-11-23T10:00:00+01:00")
    bare.samen("init", "--station", "desk", "--user", "walter")
    bare.samen("record", "person.registered", "of=p1", "name=Aida")
    let said = bare.samen("print", "access", "p1", "--format", "text", "--out", "-").output
    #expect(said.contains("Op deze laptop staan geen vertrouwelijke gegevens"))
  }

  @Test("for programs: each value with when, who, which log and what became of it")
  func json() throws {
    try withdraw("talent")
    let held = try object(world.paper("access", "p1", "--format", "json").outputBytes)
    #expect(held["person"] as? String == "p1")
    let things = try #require(held["things"] as? [[String: Any]])
    func values(_ type: String, _ name: String) -> [[String: Any]] {
      let fields = things.filter { $0["type"] as? String == type }
        .flatMap { $0["fields"] as? [[String: Any]] ?? [] }
      return fields.filter { $0["name"] as? String == name }
        .flatMap { $0["values"] as? [[String: Any]] ?? [] }
    }
    let phones = values("person", "phone")
    #expect(phones.map { $0["value"] as? String } == ["0470 12 34 56", "0470 99 99 99"])
    #expect(phones.map { $0["state"] as? String } == ["replaced", "current"])
    #expect(phones.allSatisfy { $0["by"] as? String == "walter" })
    #expect(phones.allSatisfy { ($0["log"] as? String)?.hasSuffix(".s") == true })
    #expect(phones.allSatisfy { $0["at"] as? String == "2026-11-23T09:00:00Z" })
    #expect(values("strength", "text").map { $0["state"] as? String } == ["withdrawn"])
    #expect(values("handoff", "bridge").map { $0["namesOther"] as? Bool } == [true])
    #expect(values("detail", "address").first?["value"] as? String == "geheimadres")
    let peer = try #require(things.first { $0["type"] as? String == "peer" })
    #expect(peer["key"] is NSNull)
  }

  @Test(
    "what laptops said differently stands there twice, and lines of a later version are counted")
  func open() throws {
    try world.shell.addForeignLog(
      "aaaaaaaa.s",
      [
        #""kind":"person.changed","of":"p1","data":{"phone":"0400 00 00 01"}"#,
        #""kind":"future.said","of":"p1","data":{"text":"later"}"#,
      ])
    let lines = text()
    #expect(lines.contains { $0.contains("ook genoteerd, nog niet uitgeklaard") })
    #expect(lines.contains { $0.hasPrefix("1 regel over jou komt van een nieuwere versie") })
    let json = world.paper("access", "p1", "--format", "json").output
    #expect(json.contains(#""kind":"future.said""#) && json.contains("later"))
  }

  @Test("in three languages no phrase is missing", arguments: ["nl", "fr", "en"])
  func languages(language: String) {
    let lines = text(language).joined(separator: "\n")
    #expect(lines.firstMatch(of: /\[[a-z]+\.[A-Za-z.]+\]|\{[a-zA-Z]+\}/) == nil, "\(lines)")
    let page = world.body("access", "p1")
    #expect(page.firstMatch(of: /\[[a-z]+\.[A-Za-z.]+\]|\{[a-zA-Z]+\}/) == nil)
  }

  @Test("only this paper has other forms, and only of someone who is known")
  func refused() {
    #expect(world.paper("access", "p1", "--format", "csv").status == .wrongUsage)
    #expect(world.paper("attest", "p1", "--format", "json").status == .wrongUsage)
    #expect(world.paper("access", "p0").status == .refused)
    let path = world.shell.samen("print", "access", "p1", "--format", "json").lines.first
    #expect(path?.hasSuffix("/papers/access-p1.json") == true)
  }
}
