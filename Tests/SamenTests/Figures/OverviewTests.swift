import Testing

@testable import samen

@Suite("Figures: overview") struct OverviewTests {
  @Test("a project counts what its parts count, and nobody twice")
  func year() throws {
    let sheet = try Sheet("overview", "--programme", "plan")
    #expect(
      sheet.numbers
        == ["held", "planned", "cancelled", "target", "filled", "people", "reached", "enrolled"])
    #expect(sheet.names == ["plan", "atelier"])
    // Ateliers. Held: s1-s6 = 6; planned: those and s8 = 7; cancelled: s7; eight agreed.
    // Filled: s1 5 (Inês was there as a brugfiguur), s2 3, s3 2, s4 12 heads, s5 2, s6 1 = 25.
    // People there: p01 p02 p03 p04 p11, p08 (s2), p07 (s5) = 7.
    // Reached: those, and p10 by phone = 8. Enrolled: p01 p02 p03 p04 p08 p10 = 6.
    #expect(sheet["atelier"] == [6, 7, 1, 8, 25, 7, 8, 6])
    // The plan adds g1 with p03 and p07, who were counted: 7 people, not 9. Filled 25 + 2 = 27.
    // Reached: the 8 and p06, p09, p12 = 11; Elif was called, but not spoken to.
    // Enrolled: the 6 and p07, p09; p03 is in both = 8. It agreed no number itself: 8 of its part.
    #expect(sheet["plan"] == [7, 8, 1, 8, 27, 7, 11, 8])
    // All projects: the same, as all of it is part of the plan.
    #expect(try Sheet("overview")["total"] == [7, 8, 1, 8, 27, 7, 11, 8])
  }

  @Test("only what happened from the first day to the last, both included")
  func period() throws {
    // s3 on 10 March and s4 on 24 March; g1 is of the plan. Filled 2 + 12. There: p01 and p04.
    // No contact of the ateliers in these days, so nobody else is reached; nobody was enrolled.
    let days = ["--from", "2026-03-10", "--to", "2026-03-24"]
    let sheet = try Sheet("overview", "--programme", "atelier", days[0], days[1], days[2], days[3])
    #expect(sheet["atelier"] == [2, 2, 0, 8, 14, 2, 2, 0])
    let shorter = try Sheet(
      "overview", "--programme", "atelier", "--from", "2026-03-11", "--to", "2026-03-23")
    #expect(shorter["atelier"] == [0, 0, 0, 8, 0, 0, 0, 0])
  }

  @Test("what a part agreed on holds its own parts already, as with the budget")
  func agreedOnce() throws {
    let shell = try Twelve.shell()
    // The ateliers agreed on eight; three of these are given in a part of theirs. Another part of the
    // plan agreed on nothing itself, and its own part on five: 8 + 5.
    for line in [
      ["programme=buurt", "name=Ateliers in de buurt", "parent=atelier", "sessions=3"],
      ["programme=taal", "name=Taal", "parent=plan"],
      ["programme=praten", "name=Praatgroep", "parent=taal", "sessions=5"],
    ] {
      #expect(shell.run(["record", "programme.opened"] + line).status == .done)
    }
    let sheet = try Sheet("overview", from: shell)
    #expect(sheet["atelier"][3] == 8)
    #expect(sheet["taal"][3] == 5)
    #expect(sheet["plan"][3] == 13)
    #expect(sheet["total"][3] == 13)
  }
}
