import Domain
import Screen
import Testing

@testable import Workbench

@Suite("The survey at the end") struct SurveyTests {
  /// Three sheets and a tip, by digit, the second as on a keyboard where digits need Shift.
  private func filled() throws -> Desk {
    var desk = try Desk(.lively())
    desk.strike("<tab>e5543<ctrl-s>e(('é<ctrl-s>e1234Breng een vriend mee<ctrl-s>")
    return desk
  }

  @Test("waits in a draft and is not in the journal yet")
  func waits() throws {
    let desk = try filled()
    #expect(desk.written.isEmpty)
    #expect(desk.drafts.count == 1)
    #expect(desk.said.contains("3 antwoorden wachten veilig"))
    #expect(desk.shows("3 bevragingen wachten"))
  }

  @Test("is found back in its draft after the program stopped")
  func restored() throws {
    let before = try filled()
    var after = try Desk(.lively())
    for draft in before.drafts.values { after.workbench.restore(draft: draft) }
    #expect(after.shows("3 bevragingen wachten"))
    after.strike("<tab>d")
    #expect(after.written.count(where: { $0.kind == "survey.answered" }) == 3)
  }

  @Test("is written on close in one act, at noon of the day, and the draft is thrown away")
  func close() throws {
    var desk = try filled()
    desk.strike("d")
    let answers = desk.written.filter { $0.kind == "survey.answered" }
    let tips = desk.written.filter { $0.kind == "tip.given" }
    #expect(answers.count == 3)
    #expect(tips.count == 1)
    #expect(Set((answers + tips).map(\.at)) == ["2021-05-11T12:00:00Z"])
    #expect((answers + tips).allSatisfy { $0.of == nil })
    #expect(Set(desk.written.compactMap(\.act?.id)).count == 1)
    #expect(desk.drafts.isEmpty)
    #expect(desk.shows("afgesloten"))
    #expect(!desk.shows("wachten"))
  }

  @Test("what comes after the closing is written too, and undoing the closing keeps the answers")
  func late() throws {
    var desk = try filled()
    desk.strike("de5555<ctrl-s>d")
    #expect(desk.written.count(where: { $0.kind == "survey.answered" }) == 4)
    #expect(desk.drafts.isEmpty)
    desk = try filled()
    desk.strike("du")
    #expect(!desk.shows("afgesloten"))
    #expect(desk.workbench.state.surveyScore(of: "mechelen-pilot-20210511.w-20210511").people == 3)
  }

  @Test("a draft whose sheets were written before the program was cut off adds nothing")
  func cutOff() throws {
    var desk = try filled()
    let kept = desk.drafts
    desk.strike("d")
    for draft in kept.values { desk.workbench.restore(draft: draft) }
    #expect(!desk.shows("wachten"))
  }

  @Test("the order of the sheets is not the order in which they came")
  func shuffled() throws {
    var desk = try Desk(.lively())
    desk.strike("<tab>")
    let given = (1...5).flatMap { first in (1...3).map { [first, $0, 3, 3] } }
    for sheet in given { desk.strike("e" + sheet.map(String.init).joined() + "<ctrl-s>") }
    // Neither in the draft, which lies on disk as well.
    let draft = desk.drafts.values.first.flatMap { Deed.SurveyBox($0) }
    #expect(draft?.sheets.count == given.count)
    #expect(draft?.sheets.map(\.answers) != given)
    desk.strike("d")
    let kept = desk.written.compactMap { $0.data[Field.answers]?.asList?.compactMap(\.asNumber) }
    #expect(kept != given)
    #expect(kept.sorted(by: { $0.lexicographicallyPrecedes($1) }) == given)
  }

  @Test("a question without an answer is asked for")
  func missing() throws {
    var desk = try Desk(.lively())
    desk.strike("<tab>e55<ctrl-s>")
    #expect(desk.front.contains("Vul dit nog in."))
    #expect(desk.drafts.isEmpty)
  }
}
