import Testing

@testable import samen

@Suite("Doubles on the command line") struct MergeTests {
  private let shell: Shell

  init() throws {
    shell = try Pilot.shell()
    shell.samen("record", "person.registered", "of=p9", "name=Zeynep Yilmaz", "phone=0470 12 34 56")
    shell.samen("record", "strength.noted", "of=p9", "strength=s9", "text=naaien")
  }

  @Test("registering someone who may be known says so, and writes all the same")
  func likely() {
    let result = shell.samen("record", "person.registered", "name=Yilmaz Zeyneb")
    #expect(result.status == .done)
    #expect(
      result.lines.last
        == "let op: Misschien al bekend: Zeynep Yılmaz (p1). Is het dezelfde, voeg ze dan samen; zo "
        + "niet, hoef je niets te doen.")
    let other = shell.samen("record", "person.registered", "name=Murat Demir")
    #expect(!other.output.contains("let op"))
  }

  @Test("a birth date may show who is a double")
  func birthDate() {
    shell.samen("record", "person.detailed", "of=p9", "birthDate=01/01/1990")
    shell.samen("record", "person.registered", "of=p8", "name=Zeynep Demir")
    let result = shell.samen("record", "person.detailed", "of=p8", "birthDate=01/01/1990")
    #expect(
      result.lines.last?.hasPrefix("let op: Misschien al bekend: Zeynep Yilmaz (p9).") == true)
  }

  @Test("two become one with the things of both, and two again when it is taken back")
  func mergeAndBack() throws {
    let apart = shell.samen("state").output
    let merged = shell.samen("record", "person.merged", "of=p9", "sameAs=p1")
    #expect(
      merged.lines == [
        "opgeslagen: samenvoeging van dubbels van Zeynep Yilmaz: Zelfde als Zeynep Yilmaz, Datum "
          + "04/05/2021"
      ])
    #expect(shell.samen("list", "people").lines.map { $0.prefix(3) } == ["p2:", "p1:"])
    let shown = shell.samen("show", "p9").lines
    #expect(shown == shell.samen("show", "p1").lines)
    #expect(shown.contains("id: p1") && shown.contains("ook geregistreerd als: p9"))
    #expect(shown.contains("Naam: Zeynep Yilmaz (!)"))
    #expect(shown.contains { $0.hasPrefix("talent: ") && $0.contains("naaien") })
    #expect(shown.contains { $0.hasPrefix("plaats: ") })
    #expect(shell.samen("list", "conflicts").lines.count == 2)
    #expect(shell.samen("find", "zeynep").lines.count == 1)
    let version = try #require(
      shell.samen("log").lines.last?.split(separator: "[").last?.dropLast())
    shell.samen("record", "event.withdrawn", "over=\(version)")
    #expect(shell.samen("state").output == apart)
  }

  @Test("what is set right under one id is right under both, and is no conflict any more")
  func setRight() throws {
    shell.samen("record", "person.merged", "of=p1", "sameAs=p9")
    let result = shell.samen("record", "person.changed", "of=p1", "name=Zeynep Yılmaz")
    #expect(result.lines.count == 2)
    #expect(shell.samen("list", "conflicts").lines == ["Niets gevonden."])
    #expect(shell.samen("show", "p9").lines.contains("Naam: Zeynep Yılmaz"))
    // The phone is known under one id only: one line is enough.
    #expect(shell.samen("record", "person.changed", "of=p1", "phone=0470").lines.count == 2)
    #expect(shell.samen("show", "p1").lines.contains("Telefoon: 0470"))
  }

  @Test("rules see one person: a second seat is a double seat, whichever id is named")
  func rules() {
    shell.samen("record", "enrolment.started", "of=p9", "programme=\(Pilot.programme)")
    shell.samen("record", "person.merged", "of=p1", "sameAs=p9")
    let result = shell.samen("record", "seat.taken", "of=p9", "session=\(Pilot.first)")
    #expect(result.status == .refused)
    #expect(result.errors.contains("heeft al een plaats in Ontdek je talenten"))
    let given = shell.samen("record", "seat.released", "of=p9", "session=\(Pilot.first)")
    #expect(given.status == .done)
    #expect(shell.samen("list", "sessions").lines.first?.contains("plaatsen bezet 0") == true)
    #expect(shell.samen("list", "conflicts").lines.count == 2)
  }

  @Test("what cannot be merged says why")
  func refusals() throws {
    let before = try shell.journal()
    let same = shell.samen("record", "person.merged", "of=p1", "sameAs=p1")
    #expect(
      same.errors
        == "Zeynep Yılmaz en Zeynep Yılmaz is twee keer dezelfde. Er is niets opgeslagen. "
        + "Kies de andere deelnemer die dezelfde is.\n")
    let unknown = shell.samen("record", "person.merged", "of=p1", "sameAs=niemand")
    #expect(unknown.errors.hasPrefix("Hier niet bekend: deelnemer ‘niemand’."))
    #expect(try shell.journal() == before)
    shell.samen("record", "person.merged", "of=p1", "sameAs=p9")
    shell.samen("record", "person.merged", "of=p9", "sameAs=p2")
    let again = shell.samen("record", "person.merged", "of=p2", "sameAs=p1")
    #expect(again.status == .refused)
    #expect(again.errors.contains("is al één deelnemer (p2, p1). Er is niets opgeslagen."))
    try shell.addForeignLog(
      "aaaaaaaa.s",
      [
        #""kind":"person.registered","of":"p7","data":{"name":"Weg"}"#,
        #""kind":"person.erased","of":"p7","data":{}"#,
      ])
    let erased = shell.samen("record", "person.merged", "of=p1", "sameAs=p7")
    #expect(erased.errors.hasPrefix("Deelnemer ‘p7’ is gewist, en dat is definitief."))
  }
}
