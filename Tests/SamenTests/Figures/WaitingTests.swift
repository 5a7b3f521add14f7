import Foundation
import Testing

@testable import samen

@Suite("Figures: waiting") struct WaitingTests {
  @Test("how many days people waited at every stage, and who waits now, the longest first")
  func year() throws {
    let sheet = try Sheet("waiting", "--programme", "plan")
    #expect(sheet.numbers == ["measured", "median", "ninetieth", "longest", "waitingNow"])
    // Median in tenths of a day. Ninetieth: of n, the one at place 0.9 n, rounded up.
    // Referral to first talk: p01 12-19/1 7, p02 12-15/1 3, p03 14-21/1 7, p04 20-22/1 2, p06 5-19/10
    // 14, p07 2-9/2 7, p08 15-22/1 7, p10 26-29/1 3; p03's second, 9/2, to the enrolment of 16/2: 7.
    // 2 3 3 7 7 7 7 7 14: the fifth is 7, the ninth (8.1) 14. Elif: 20/10 to 23/11 = 34 days.
    #expect(sheet["referralToContact"] == [9, 70, 14, 14, 1])
    #expect(who(sheet, "referralToContact") == ["p05 34"])
    // First talk to enrolment: p01 19-26/1 7, p02 15-27/1 12, p03 21-28/1 7, p04 22/1-1/2 10, p07
    // 9/2-2/3 21, p08 22-30/1 8, p09 12-19/1 7, p10 29/1-3/2 5. For the plan Chidi was sent on 9/2, and
    // not spoken to before he was enrolled. 5 7 7 7 8 10 12 21: halfway between 7 and 8; the eighth
    // (7.2) is 21. Farid: 19/10 to 23/11 = 35 days.
    #expect(sheet["contactToEnrolment"] == [8, 75, 21, 21, 1])
    #expect(who(sheet, "contactToEnrolment") == ["p06 35"])
    // Enrolment to first session: p01 26/1-10/2 15, p02 14, p03 13, p04 9, p08 30/1-24/2 25, p03 in the
    // plan 16-24/2 8, p07 2-17/3 15. 8 9 13 14 15 15 25: 14; the seventh (6.3) 25. Nobody waits: those
    // who never came, p09 and p10, take part no more.
    #expect(sheet["enrolmentToSession"] == [7, 140, 25, 25, 0])
    // Dilnoza, 2-9/2. Jamal waited for a session that is past.
    #expect(sheet["waitlistToSeat"] == [1, 70, 7, 7, 0])
    // Handoff to answer: h1 20-27/4 7, h2 15/6-1/7 16, h4 1-13/4 12, h5 2-16/3 14, h7 1-21/9 20.
    // 7 12 14 16 20: 14; the fifth (4.5) 20. Dilnoza: 8/10 to 23/11 = 46 days; a draft is no wait.
    #expect(sheet["handoffToAnswer"] == [5, 140, 20, 20, 1])
    #expect(who(sheet, "handoffToAnswer") == ["p04 46"])
    // Acceptance to start: h1 27/4-4/5 7, h2 1-6/7 5, h4 13-20/4 7. Gulnara: 21/9 to 23/11 = 63 days.
    #expect(sheet["handoffToStart"] == [3, 70, 7, 7, 1])
    #expect(who(sheet, "handoffToStart") == ["p07 63"])
    // The bike: p04 10/2-2/3 = 20; p07 since 2/11 = 21 days.
    #expect(sheet["waitingToLoan"] == [1, 200, 20, 20, 1])
    #expect(who(sheet, "waitingToLoan") == ["p07 21"])
    // End to outcome: p01, p10 and p09 on the day 0, p02 27/2-2/3 3, p08 16-20/3 4. 0 0 0 3 4.
    #expect(sheet["endToOutcome"] == [5, 0, 4, 4, 0])
  }

  @Test("the one who waits longest stands first")
  func worstFirst() throws {
    let shell = try Twelve.shell()
    for (person, day) in [("p13", "2026-11-10"), ("p14", "2026-10-01")] {
      shell.samen("record", "person.registered", "of=\(person)", "name=\(person)")
      shell.samen(
        "record", "referral.received", "of=\(person)", "on=\(day)", "programme=plan",
        "partner=ocmw")
    }
    let sheet = try Sheet("waiting", from: shell)
    #expect(who(sheet, "referralToContact") == ["p14 53", "p05 34", "p13 13"])
    #expect(
      shell.samen("report", "waiting").output.contains("p14 53 d, Elif Demir 34 d, p13 13 d"))
  }

  @Test("on an earlier day, who waited then")
  func earlier() throws {
    // On 16 October Farid had been sent eleven days before, and Dilnoza's handoff was eight days old.
    let sheet = try Sheet("waiting", "--programme", "plan", "--to", "2026-10-16")
    #expect(who(sheet, "referralToContact") == ["p06 11"])
    #expect(who(sheet, "handoffToAnswer") == ["p04 8"])
    #expect(sheet["referralToContact"] == [8, 70, 7, 7, 1])
  }

  private func who(_ sheet: Sheet, _ stage: String) -> [String] {
    let waiting = sheet.cell(stage, "whoWaits") as? [[String: Any]] ?? []
    return waiting.map { "\($0["person"] ?? "") \($0["days"] ?? "")" }
  }
}
