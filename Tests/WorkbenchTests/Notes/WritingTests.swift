import Screen
import Testing

@testable import Workbench

@Suite("A longer text is written in the field, or in another program") struct WritingTests {
  /// At the text of a talk with someone.
  private func atTheText(columns: Int = 80, rows: Int = 24) throws -> Desk {
    var desk = try Desk(.lively(), columns: columns, rows: rows)
    desk.strike("<tab><down><tab>c<tab><tab>")
    return desk
  }

  private func finished(_ desk: Desk, _ outcome: WritingOutcome) -> Desk {
    var desk = desk
    desk.workbench.finish(outcome, at: desk.workbench.now)
    return desk
  }

  @Test("the keys of the text are on screen, and those of the form are true there")
  func keys() throws {
    let desk = try atTheText()
    #expect(
      desk.front.contains(
        "Ctrl-O tekstprogramma · Ctrl-T terug · Ctrl-Y opnieuw · Ctrl-←→ woord"))
    #expect(desk.front.contains("Tab verder · Ctrl-S bewaart · Esc sluit"))
    var elsewhere = desk
    elsewhere.strike("<tab>")
    #expect(!elsewhere.front.contains("Ctrl-O"))
    #expect(try atTheText(columns: 60, rows: 20).front.contains("Ctrl-O tekstprogramma"))
  }

  @Test("what was typed is taken back and done again with the keys that are shown")
  func takenBack() throws {
    var desk = try atTheText()
    desk.strike("zoekt werk<ctrl-t>")
    #expect(desk.front.contains("zoekt") && !desk.front.contains("zoekt werk"))
    desk.strike("<ctrl-y>")
    #expect(desk.front.contains("zoekt werk"))
    try desk.click(on: "terug")
    #expect(!desk.front.contains("zoekt werk"))
    try desk.click(on: "opnieuw")
    desk.strike("<ctrl-left><ctrl-w>")
    #expect(desk.atCursor?.hasPrefix("werk ") ?? false)
  }

  @Test("another program gets what was typed, and it is kept before it does")
  func asked() throws {
    var desk = try atTheText()
    desk.strike("zoekt werk<ctrl-o>")
    #expect(desk.asked.last == .writeElsewhere("zoekt werk"))
    #expect(desk.drafts.count == 1)
    try desk.click(on: "tekstprogramma")
    #expect(desk.asked.last == .writeElsewhere("zoekt werk"))
  }

  @Test("what was saved there is one step in the text")
  func back() throws {
    var desk = try atTheText()
    desk.strike("zoekt werk<ctrl-o>")
    desk = finished(desk, .text("zoekt werk\nin de zorg\u{1B}[31m"))
    #expect(desk.front.contains("in de zorg[31m"))
    #expect(!desk.canvas.rowsTrimmed().joined().contains("\u{1B}"))
    desk.strike("<ctrl-t>")
    #expect(desk.front.contains("zoekt werk") && !desk.front.contains("zorg"))
    desk.strike("<ctrl-y><ctrl-s>")
    #expect(desk.written.contains { "\($0.data)".contains("in de zorg") })
  }

  @Test(
    "where it comes to nothing the text stays, and that is said",
    arguments: [
      (WritingOutcome.noProgram, "Er staat geen tekstprogramma op deze laptop."),
      (.notStarted("nano"), "nano start niet."), (.failed("vi"), "vi is niet goed afgesloten."),
      (.notKept(because: "de schijf is vol"), "open: de schijf is vol."),
      (.text("zoekt werk"), "De tekst is dezelfde gebleven."),
    ])
  func nothing(outcome: WritingOutcome, said: String) throws {
    var desk = try atTheText()
    desk.strike("zoekt werk<ctrl-o>")
    desk = finished(desk, outcome)
    #expect(desk.front.contains(said))
    desk.strike("!")
    #expect(desk.front.contains("zoekt werk!"))
  }

  @Test("a text that is too long is taken as far as it goes, and that is said")
  func tooLong() throws {
    var desk = try atTheText()
    desk.strike("<ctrl-o>")
    desk = finished(desk, .text(String(repeating: "lang ", count: 8_000)))
    #expect(desk.front.contains("Dit veld is vol"))
  }

  @Test("however long it took, the screen is not shielded from who comes back")
  func longAway() throws {
    var desk = try Desk(.lively(), idleMinutes: 5)
    desk.strike("<tab><down><tab>c<tab><tab>ja<ctrl-o>")
    desk.workbench.finish(.text("ja hoor"), at: World.moment("2021-05-11", "15:00"))
    #expect(desk.front.contains("ja hoor"))
  }

  @Test("while the screen is shielded no other program opens")
  func shielded() throws {
    var desk = try atTheText()
    desk.strike("zoekt werk")
    desk.workbench.shield = .chosen
    #expect(desk.workbench.writeElsewhere() == [])
    #expect(!desk.asked.contains { if case .writeElsewhere = $0 { true } else { false } })
  }

  @Test("a text that is told anew goes there and back too, and is kept nowhere")
  func toldAnew() throws {
    var desk = try InFront.telling.desk()
    let before = desk.drafts
    #expect(desk.front.contains("Ctrl-O tekstprogramma"))
    desk.strike("<ctrl-o>")
    guard case .writeElsewhere = desk.asked.last else { throw World.Missing() }
    desk = finished(desk, .text("Iemand kwam mee."))
    #expect(desk.front.contains("Iemand kwam mee."))
    #expect(desk.drafts == before)
  }
}
