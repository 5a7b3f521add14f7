import Testing

@testable import samen

@Suite("Figures: sessions before the outcome") struct DoseTests {
  @Test("who came how often before, how many found work, and how sure that is")
  func year() throws {
    let sheet = try Sheet("dose", "--programme", "plan")
    #expect(sheet.numbers == ["people", "outcomes", "rate", "low", "high"])
    // Of the eight who were enrolled, by the sessions they were at as participants before the outcome.
    // Wilson at 95%: z = 1.96, z² = 3.8416; with share p of n the interval is
    //   (p + z²/2n ± z √(p(1-p)/n + z²/4n²)) / (1 + z²/n).
    // None: p09 (twice there as a brugfiguur, no job) and p10 (a job). 1 of 2:
    //   middle (0.5 + 0.9604) / 2.9208 = 0.5; half 1.96 x √(0.125 + 0.2401) / 2.9208
    //   = 1.96 x 0.604235 / 2.9208 = 0.405470; from 0.094530 to 0.905470.
    #expect(sheet["none"] == [2, 1, 500, 95, 905])
    // One or two: p02 (s1, then training on 2 March), p04 (s1 s3), p07 (g1 s5), p08 (s2). 1 of 4:
    //   middle (0.25 + 0.4802) / 1.9604 = 0.372475; half 1.96 x √(0.046875 + 0.060025) / 1.9604
    //   = 1.96 x 0.326956 / 1.9604 = 0.326889; from 0.045586 to 0.699364.
    #expect(sheet["oneOrTwo"] == [4, 1, 250, 46, 699])
    // Three to five: p03 (s1 s2 g1), no work yet. 0 of 1:
    //   middle 1.9208 / 4.8416 = 0.396728; half 1.96 x √0.9604 / 4.8416 = 0.396728; 0 to 0.793457.
    #expect(sheet["threeToFive"] == [1, 0, 0, 0, 793])
    // Six or more: p01, all six. 1 of 1: the mirror of the former, from 0.206543 to 1.
    #expect(sheet["sixOrMore"] == [1, 1, 1000, 207, 1000])
    // Together 3 of 8: middle (0.375 + 0.2401) / 1.4802 = 0.415552;
    //   half 1.96 x √(0.029296875 + 0.01500625) / 1.4802 = 1.96 x 0.210483 / 1.4802 = 0.278710.
    #expect(sheet["total"] == [8, 3, 375, 137, 694])
    #expect(sheet.notes.contains("noCause"))
  }

  @Test("a session after the outcome, or on its day, does not count")
  func notAfter() throws {
    let shell = try Twelve.shell()
    // Jamal comes to tell of his job on the day he starts, and a week later.
    for day in ["2026-05-20", "2026-05-27"] {
      let id = "extra\(day.suffix(2))"
      shell.samen(
        "record", "session.planned", "session=\(id)", "programme=atelier", "day=\(day)",
        "start=13:30")
      let mark = shell.samen(
        "record", "attendance.marked", "of=p10", "session=\(id)", "status=present")
      #expect(mark.status == .done)
    }
    let sheet = try Sheet("dose", "--programme", "plan", from: shell)
    #expect(sheet["none"] == [2, 1, 500, 95, 905])
    #expect(sheet["oneOrTwo"] == [4, 1, 250, 46, 699])
  }
}
