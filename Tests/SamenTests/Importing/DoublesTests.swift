import Testing

@testable import samen

@Suite("Nobody comes in twice") struct ImportedDoublesTests {
  private static let sheet = """
    Naam;Gsm;E-mail;Geboortedatum;Moedertaal
    Aida Haddad;0471 11 11 11;aida@voorbeeld.example;3/12/1990;Arabisch
    Brahim Sahli;0472;;;
    Chidi;;;;
    Dilara Kaya;;;1/1/1985;Turks

    """

  private func shell() throws -> Shell {
    let shell = try Shell.desk()
    #expect(try shell.importing(Self.sheet).lines.last == "4 nieuwe deelnemers.")
    return shell
  }

  private func addsNothing(_ shell: Shell, known: Int = 4, _ options: String...) throws {
    let before = try shell.journal()
    let again = shell.run(["import", "people", try shell.list(Self.sheet)] + options)
    #expect(again.status == .done)
    #expect(try shell.journal() == before)
    #expect(again.lines.contains("0 nieuwe deelnemers."))
    #expect(again.output.contains("\(known) waren al ingeschreven."), "\(again.output)")
  }

  private func id(_ name: String, in shell: Shell) -> String {
    String(shell.samen("find", name).output.split(separator: ":")[0])
  }

  @Test("the same list twice adds nothing, also where those who look like someone are wanted")
  func twice() throws {
    let shell = try shell()
    try addsNothing(shell)
    try addsNothing(shell, "--also-likely")
  }

  @Test("also after everything about someone was changed")
  func changed() throws {
    let shell = try shell()
    let aida = id("Aida", in: shell)
    for field in ["name=Aïda El Haddad", "phone=0499", "email=ander@voorbeeld.example"] {
      #expect(shell.samen("record", "person.changed", "of=\(aida)", field).status == .done)
    }
    #expect(
      shell.samen("record", "person.changed", "of=\(id("Chidi", in: shell))", "phone=0480").status
        == .done)
    try addsNothing(shell)
  }

  @Test("also after two of them were brought together")
  func merged() throws {
    let shell = try shell()
    let merged = shell.samen(
      "record", "person.merged", "of=\(id("Aida", in: shell))",
      "sameAs=\(id("Brahim", in: shell))")
    #expect(merged.status == .done)
    try addsNothing(shell)
  }

  @Test("who was taken back may come in again")
  func takenBack() throws {
    let shell = try Shell.desk()
    try shell.importing("Naam;Gsm\nAida;0471\n")
    let line = try #require(
      shell.samen("log", "--json").output.split(separator: "\n").first {
        $0.contains("person.registered")
      })
    let parts = try object(line.utf8)
    let version = "\(parts["log"] ?? "").\(parts["seq"] ?? "").\(parts["crc"] ?? "")"
    #expect(shell.samen("record", "event.withdrawn", "over=\(version)").status == .done)
    #expect(try shell.importing("Naam;Gsm\nAida;0471\n").lines.last == "1 nieuwe deelnemer.")
  }

  @Test("who is known from elsewhere is known; who only looks like someone is left out and named")
  func likely() throws {
    let shell = try shell()
    let sheet =
      "Naam;Gsm;Geboortedatum\nHaddad Aida;0471/11.11.11;\nAida Hadad;0499;\nDilara Kaya;;2/2/1999\n"
    let ran = try shell.importing(sheet)
    #expect(ran.status == .done)
    #expect(ran.output.contains("Regel 2, Haddad Aida: is al ingeschreven, als Aida Haddad ("))
    #expect(ran.output.contains("Regel 3, Aida Hadad: lijkt op Aida Haddad ("))
    #expect(ran.output.contains("--also-likely"))
    // Another birth date is another person.
    #expect(ran.lines.contains("1 nieuwe deelnemer."))
    let again = try shell.importing(sheet, "--also-likely")
    #expect(again.lines.contains("1 nieuwe deelnemer."))
    #expect(try shell.people().contains("Aida Hadad"))
    #expect(try shell.importing(sheet, "--also-likely").lines.contains("0 nieuwe deelnemers."))
  }

  @Test("two equal rows count once, and two that look alike are named")
  func inOneFile() throws {
    let shell = try Shell.desk()
    let ran = try shell.importing(
      "Naam;Gsm\nAida;0471\nAïda;0471\nIrina Popescu;1\nIrina Popesku;0479\n")
    #expect(ran.output.contains("Regel 3, Aïda: staat ook op regel 2. Telt één keer."))
    #expect(ran.output.contains("Regel 5, Irina Popesku: lijkt op wie op regel 4 staat."))
    #expect(try shell.people() == ["Aida", "Irina Popescu"])
  }

  @Test("who was erased does not come back by an id, and that someone was is said")
  func erased() throws {
    let shell = try shell()
    let aida = id("Aida", in: shell)
    #expect(shell.samen("erase", aida, "--yes").status == .done)
    let ran = try shell.importing("id;Naam;Gsm\n\(aida);Aida Haddad;0471\nxyz;Emeka Obi;0475\n")
    #expect(ran.status == .refused)
    #expect(ran.output.contains("Regel 2, Aida Haddad: is hier gewist"))
    #expect(ran.output.contains("Hier is 1 persoon gewist."))
    #expect(try shell.people() == ["Brahim Sahli", "Chidi", "Dilara Kaya", "Emeka Obi"])
  }
}
