import Testing

@testable import samen

@Suite("Each row that is not taken is named by its line, and stops no other")
struct ImportedRowsTests {
  private static let sheet = """
    Naam;Gsm;Geboortedatum;Geslacht;Gemeente
    Aida Haddad;0471 11 11 11;3/12/1990;v;Mechelen
    ;0472;;;
    Brahim Sahli;0473;31/02/1990;m;
    Chidi Balogun;0474;;z;
    Dilara Kaya;85.07.30-033.28;;;
    Emeka Obi;0475;1/1/2030;;
    Fatima;0476;;v;Mechelen;te veel
    "Gheorghe;0477;;;
    Hodan Farah;0478;1/1/1988;v;=A1
    Irina Popescu;0479;;;Mechelen

    """

  @Test("each with what to do; the others come in; the status says so")
  func refusals() throws {
    let shell = try Shell.desk()
    let ran = try shell.importing(Self.sheet)
    #expect(ran.status == .refused && ran.errors == "")
    #expect(try shell.people() == ["Aida Haddad", "Irina Popescu"])
    let rows = ran.lines.filter { $0.hasPrefix("Regel ") }
    let expected = [
      ("Regel 3: ", "er staat geen naam"), ("Regel 4, Brahim Sahli: ", "31/02/1990"),
      ("Regel 5, Chidi Balogun: ", "vrouw, man, x"), ("Regel 6, Dilara Kaya: ", "ijksregister"),
      ("Regel 7, Emeka Obi: ", "2030"), ("Regel 8, Fatima: ", "meer cellen"),
      ("Regel 9", "aanhalingsteken"), ("Regel 10, Hodan Farah: ", "formule"),
    ]
    #expect(rows.count == expected.count, "\(rows)")
    for (row, (start, what)) in zip(rows, expected) {
      #expect(row.hasPrefix(start) && row.contains(what), "\(row)")
    }
    #expect(ran.lines.contains("2 nieuwe deelnemers."))
    #expect(ran.lines.contains { $0.hasPrefix("8 rijen konden niet mee.") })
    // The number that is not ours to keep is not said again either.
    #expect(!ran.output.contains("85.07.30"))
  }

  @Test("mended, the same list brings in the rest and nobody twice")
  func mended() throws {
    let shell = try Shell.desk()
    try shell.importing(Self.sheet)
    let ran = try shell.importing(Self.sheet.replacing("31/02", with: "28/02"))
    #expect(try shell.people() == ["Aida Haddad", "Brahim Sahli", "Irina Popescu"])
    #expect(ran.lines.contains("1 nieuwe deelnemer."))
    #expect(ran.lines.contains("2 waren al ingeschreven."))
  }

  @Test("a trial says the same as the run, and writes nothing", arguments: ["nl", "fr", "en"])
  func trial(language: String) throws {
    let shell = try Shell.desk(language: language)
    let before = try shell.journal()
    let trial = try shell.importing(Self.sheet, "--dry-run")
    #expect(try shell.journal() == before)
    let run = try shell.importing(Self.sheet)
    #expect(trial.status == run.status)
    #expect(trial.lines.dropLast() == run.lines[...])
    #expect(trial.lines.last?.contains("--dry-run") == true)
    let again = try shell.importing(Self.sheet, "--dry-run")
    #expect(try shell.importing(Self.sheet).lines[...] == again.lines.dropLast())
  }

  @Test("programs get an object")
  func json() throws {
    let shell = try Shell.desk()
    let ran = try shell.importing(Self.sheet, "--json")
    let report = try object(ran.outputBytes)
    let counts = try #require(report["counts"] as? [String: Int])
    #expect(counts["added"] == 2 && counts["refused"] == 8)
    let rows = try #require(report["rows"] as? [[String: Any]])
    #expect(rows.map { $0["line"] as? Int } == [3, 4, 5, 6, 7, 8, 9, 10])
    #expect(report["encoding"] as? String == "UTF-8" && report["dryRun"] as? Bool == false)
  }

  @Test("who is meant by --user says it")
  func user() throws {
    let shell = try Shell.desk()
    #expect(try shell.importing("Naam\nAida\n", "--user", "walter").status == .done)
    #expect(
      shell.samen("log", "--json").output.contains(#""by":"walter","kind":"person.registered""#))
  }
}
