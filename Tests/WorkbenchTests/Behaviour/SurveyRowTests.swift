import Domain
import Screen
import Testing

@testable import Workbench

@Suite("A survey typed as a row, and the self-rating") struct SurveyRowTests {
  private func box(_ keys: String, _ world: World) throws -> Deed.SurveyBox? {
    var desk = try Desk(world)
    desk.strike("<tab>e" + keys)
    return desk.drafts.values.first.flatMap { Deed.SurveyBox($0) }
  }

  @Test(
    "digits with and without spaces, and the signs under them on AZERTY",
    arguments: ["5443", "5 4 4 3", "(''\"", "54<backspace>443", "1<backspace>5443"])
  func row(typed: String) throws {
    #expect(try box(typed + "<ctrl-s>", .lively())?.sheets.map(\.answers) == [[5, 4, 4, 3]])
  }

  @Test("a row that is pasted counts as well; what is no answer is left out")
  func pasted() throws {
    var desk = try Desk(.lively())
    desk.strike("<tab>e")
    desk.paste("5, 4, 9, 4, 3")
    desk.strike("<ctrl-s>")
    #expect(
      desk.drafts.values.first.flatMap { Deed.SurveyBox($0) }?.sheets.map(\.answers) == [
        [5, 4, 4, 3]
      ])
  }

  @Test("answers can still be given one by one")
  func oneByOne() throws {
    #expect(try box("<down>5443<ctrl-s>", .lively())?.sheets.map(\.answers) == [[5, 4, 4, 3]])
  }

  @Test("the questions are those of the programme")
  func ownQuestions() throws {
    var world = try World.lively()
    let own: [Value] = ["Was het nuttig?", "Was het veilig?", "Kom je terug?"].map { .text($0) }
    try world.write(
      .programmeChanged, .set(.programme, World.programme), .init("questions", .list(own)))
    var desk = try Desk(world)
    desk.strike("<tab>e")
    #expect(desk.front.contains("Was het veilig?"))
    #expect(!desk.front.contains("Ik voelde me welkom"))
    #expect(try box("543<ctrl-s>", world)?.sheets.map(\.answers) == [[5, 4, 3]])
    #expect(throws: Refusal.questionCount(2)) {
      try world.write(
        .programmeChanged, .set(.programme, World.programme),
        .init("questions", .list(Array(own.prefix(2)))))
    }
  }

  /// The session is over: before it began nobody can say how they did.
  private func afterwards() throws -> World {
    var world = try World.lively()
    world.now = World.moment("2021-05-11", "16:10")
    return world
  }

  @Test("a self-rating may be left open, waits in the same box and is about nobody")
  func selfRating() throws {
    var desk = try Desk(afterwards())
    desk.strike("<tab>e5443<enter>34<ctrl-s>e5555<ctrl-s>")
    #expect(desk.written.isEmpty)
    let box = desk.drafts.values.first.flatMap { Deed.SurveyBox($0) }
    #expect(box?.ratings.map { [$0.autonomy, $0.connection, $0.mastery] } == [[3, 4, nil]])
    desk.strike("d")
    let ratings = desk.written.filter { $0.kind == "selfrating.given" }
    #expect(ratings.count == 1)
    #expect(ratings[0].of == nil)
    #expect(ratings[0].at == "2021-05-11T12:00:00Z")
    #expect(ratings[0].data[Field.mastery] == nil)
    #expect(Set(desk.written.filter { $0.kind != "session.closed" }.map { $0.act?.id }).count == 1)
    for draft in desk.drafts.values { desk.workbench.restore(draft: draft) }
    #expect(desk.drafts.isEmpty)
  }

  @Test("the order of the self-ratings is not that of the sheets")
  func shuffled() throws {
    var desk = try Desk(afterwards())
    desk.strike("<tab>")
    let given = (1...5).flatMap { first in (1...3).map { [first, $0] } }
    for pair in given { desk.strike("e5555<enter>\(pair[0])\(pair[1])<ctrl-s>") }
    let draft = desk.drafts.values.first.flatMap { Deed.SurveyBox($0) }
    #expect(draft?.ratings.count == given.count)
    #expect(draft?.ratings.map { [$0.autonomy ?? 0, $0.connection ?? 0] } != given)
  }
}
