import Testing

@testable import samen

@Suite("Figures: European Social Fund") struct EsfTests {
  @Test("ESF+: who came in, by what they were then")
  func entry() throws {
    let sheet = try Sheet("esf", "--programme", "plan")
    #expect(
      sheet.numbers == ["women", "men", "nonBinary", "genderUnknown", "inAll", "unknownAnswers"])
    // Women p01 p04 p07, men p02 p03 p08; nobody asked p09 and p10. Chidi is in both projects, once.
    #expect(sheet["EECO01"] == [3, 3, 0, 2, 8, nil])
    // Of p04 p07 p08 all is known. A living wage, being a refugee: neither tells about work.
    #expect(sheet.row(of: "esfComplete") == [2, 1, 0, 0, 3, 5])
    // p04 looks for work, p07 does wijk-werken; p08 is inactive.
    #expect(sheet["EECO02"] == [2, 0, 0, 0, 2, 5])
    #expect(sheet["EECO04"] == [0, 1, 0, 0, 1, 5])
    // Since when p04 looks for work nobody noted; p07 since the day before.
    #expect(sheet["EECO03"] == [0, 0, 0, 0, 0, 6])
    // Hugo turns 55 in December; Bram and Chidi are young, and not complete.
    #expect(sheet["EECO07"] == [0, 0, 0, 0, 0, 2])
    #expect(sheet["EECO08"] == [0, 0, 0, 0, 0, 2])
    #expect(sheet["EECO09"] == [2, 1, 0, 0, 3, 2])
    // Chidi is a recognised refugee, and not complete; of the others nobody asked.
    #expect(sheet["EECO13"] == [0, 0, 0, 0, 0, 7])
  }

  @Test("ESF+: results of those who left")
  func results() throws {
    let sheet = try Sheet("esf", "--programme", "plan")
    // p09 p02 p08 p01 p10; only p08 is complete, and he stopped: of him nothing is known.
    #expect(sheet.row(of: "esfLeft") == [0, 1, 0, 0, 1, 4])
    #expect(sheet["EECR01"] == [0, 0, 0, 0, 0, 1])
    #expect(sheet["EECR02"] == [0, 0, 0, 0, 0, 1])
    // p01 and p10 went to work; from where nobody noted.
    #expect(sheet["EECR04"] == [0, 0, 0, 0, 0, 3])
    #expect(sheet.row(of: "esfSixMonths") == [0, 1, 0, 0, 1, 4])
    // p10 was no longer there after four weeks, p09 went on to other guidance; p01 p02 p08 unknown.
    #expect(sheet["EECR05"] == [0, 0, 0, 0, 0, 3])
  }

  @Test("of one part, in a while: entries by their day, results by the day of leaving")
  func narrowed() throws {
    let sheet = try Sheet(
      "esf2014", "--programme", "atelier", "--from", "2026-02-01", "--to", "2026-02-28")
    // p04 on the first, p10 on the third.
    #expect(sheet.row(of: "esfTotal") == [1, 0, 0, 1, 2, nil])
    #expect(sheet["CO01"] == [1, 0, 0, 0, 1, 1])
    #expect(sheet["CO09"] == [1, 0, 0, 0, 1, 1])
    // p02 left on the 27th.
    #expect(sheet.row(of: "esfLeft") == [0, 0, 0, 0, 0, 1])
  }

  @Test("a figure opens to the people behind it, with what made them count")
  func people() throws {
    let result = try Twelve.shell(language: "en").samen(
      "report", "esf", "--programme", "plan", "--people", "eeco04")
    #expect(
      result.output == """
        ESF+: participants and results, by gender
        Plan Werk, everything until today
        EECO04, inactive: the people behind this figure

        participant    counts   came in     why       since       missing
        Hugo Claes     counts   30/01/2026  inactive  01/01/2024  –
        Amina Haddadi  unknown  26/01/2026  –         –           status
        Bram Wouters   unknown  27/01/2026  –         –           status
        Chidi Okoro    unknown  28/01/2026  –         –           status
        Inês Ferreira  unknown  19/01/2026  –         –           \
        gender, birth date, schooling and status
        Jamal Amrani   unknown  03/02/2026  –         –           \
        gender, birth date, schooling and status

        Whoever misses gender, birth date, schooling or status on the labour market counts only in the total.
        Data from this laptop up to 23/11/2026 09:00.

        """)
  }

  @Test("who comes back through the program is no second participant")
  func comesBack() throws {
    let shell = try Twelve.shell()
    shell.samen("record", "enrolment.started", "of=p08", "programme=atelier", "since=2026-11-02")
    let sheet = try Sheet("esf", "--programme", "plan", from: shell)
    #expect(sheet["EECO01"] == [3, 3, 0, 2, 8, nil])
    #expect(sheet.row(of: "esfLeft") == [0, 0, 0, 0, 0, 4])
    let after = try Sheet("esf", "--programme", "plan", "--from", "2026-11-01", from: shell)
    #expect(after["EECO01"] == [0, 0, 0, 0, 0, nil])
  }

  @Test("in eighty columns, in each language", arguments: ["nl", "fr", "en"])
  func width(language: String) throws {
    let shell = try Twelve.shell(language: language)
    for name in ["esf", "esf2014"] {
      let lines = shell.samen("report", name).output.split(
        separator: "\n", omittingEmptySubsequences: false)
      let table = lines.drop { !$0.isEmpty }.dropFirst().prefix { !$0.isEmpty }
      #expect(table.count > 25)
      #expect(table.allSatisfy { $0.count <= 80 }, "\(name)")
    }
  }

  @Test("a code that is none is refused with those there are")
  func wrongCode() throws {
    let shell = try Twelve.shell()
    let wrong = shell.samen("report", "esf", "--people", "CO01")
    #expect(wrong.status == .wrongUsage)
    #expect(wrong.errors.contains("EECO01, EECO02"))
    let other = shell.samen("report", "funnel", "--people", "EECO01")
    #expect(other.status == .wrongUsage)
    #expect(other.errors.contains("samen report esf2014"))
    #expect(shell.samen("help", "report").output.contains("--people CODE"))
    #expect(shell.samen("help", "demo").output.contains("--people N"))
  }

  @Test("answers for the fund are shown where they were asked, and are no answer where declined")
  func shown() throws {
    let shell = try Twelve.shell()
    #expect(!shell.samen("show", "p04").output.contains("Handicap"))
    shell.samen("record", "person.detailed", "of=p04", "disability=yes", "declined=minority")
    let shown = shell.samen("show", "p04").output
    #expect(shown.contains("Handicap: ja"))
    let sheet = try Sheet("esf", "--programme", "plan", from: shell)
    #expect(sheet["EECO12"] == [1, 0, 0, 0, 1, 7])
    #expect(sheet["EECO15"] == [0, 0, 0, 0, 0, 8])
  }
}

extension Sheet {
  /// The numbers of the one row whose indicator is this, where it has no code.
  fileprivate func row(of indicator: String) -> [Int?] {
    numbers(where: "indicator", is: indicator)
  }
}
