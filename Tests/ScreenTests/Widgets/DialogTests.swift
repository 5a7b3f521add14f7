import Testing

@testable import Screen

@Suite struct DialogTests {
  private let dialog = Dialog(
    title: "Wissen", text: "Alles over Aida H. wissen? Dit kan niet ongedaan worden gemaakt.",
    choices: [.init("yes", key: "j", label: "Ja, wissen"), .init("no", key: "n", label: "Nee")],
    selected: 1)

  private func answered(_ written: String) -> Dialog.Outcome {
    var dialog = dialog
    var outcome = Dialog.Outcome.ignored
    for key in keys(written) { outcome = dialog.handle(key) }
    return outcome
  }

  @Test func aQuestionInTheMiddle() {
    let screen = drawn(40, 8) { canvas, _ in dialog.draw(on: &canvas) }
    #expect(
      screen.rowsTrimmed() == [
        "", " ┏ Wissen ━━━━━━━━━━━━━━━━━━━━━━━━━━━━┓",
        " ┃ Alles over Aida H. wissen? Dit kan ┃",
        " ┃ niet ongedaan worden gemaakt.      ┃",
        " ┃                                    ┃",
        " ┃      j Ja, wissen     n Nee        ┃",
        " ┗━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━┛", "",
      ])
    #expect(screen.lookLetters(theme: .noColour)[5] == ".B......B...............XXXXXXXX......B.")
    #expect(screen.cursor == Point(column: 24, row: 5))
  }

  @Test(arguments: [
    ("<enter>", "no"), ("<left><enter>", "yes"), ("<tab><enter>", "yes"), ("j", "yes"),
    ("J", "yes"),
    ("<shift-tab><shift-tab><enter>", "no"), ("<down><up><enter>", "no"),
  ])
  func anAnswer(written: String, id: String) {
    #expect(answered(written) == .chosen(id))
  }

  @Test func escGivesNoAnswerAndOtherKeysDoNothing() {
    #expect(answered("<esc>") == .cancelled)
    #expect(answered("x") == .ignored)
    #expect(answered("<alt-j>") == .ignored)
  }

  @Test func longTextScrollsAndTheAnswersStay() {
    let lines = (1...30).map { "regel \($0)" }.joined(separator: "\n")
    var dialog = Dialog(title: "", text: lines, choices: [.init("ok", key: "o", label: "Goed")])
    let size = Size(columns: 20, rows: 8)
    let rows = { (dialog: Dialog) in
      drawn(20, 8) { canvas, _ in dialog.draw(on: &canvas) }.rowsTrimmed()
    }
    #expect(rows(dialog)[1].contains("regel 1 ") && rows(dialog)[6].contains("o Goed"))
    #expect(dialog.handle(Key(.pageDown), screen: size) == .changed)
    #expect(rows(dialog)[1].contains("regel 4 "))
    for _ in 0..<20 { _ = dialog.handle(Key(.pageDown), screen: size) }
    #expect(rows(dialog)[4].contains("regel 30") && rows(dialog)[6].contains("o Goed"))
    #expect(dialog.handle(Key(.pageDown), screen: size) == .ignored)
  }

  @Test func manyAnswersStandUnderEachOther() {
    let dialog = Dialog(
      title: "Keuze", text: "",
      choices: (1...3).map { .init("\($0)", key: Character("\($0)"), label: "Antwoord \($0)") })
    let rows = drawn(24, 7) { canvas, _ in dialog.draw(on: &canvas) }.rowsTrimmed()
    #expect(rows[2].contains("1 Antwoord 1") && rows[4].contains("3 Antwoord 3"))
  }

  @Test func anAnswerCanBeClicked() {
    var dialog = dialog
    let size = Size(columns: 40, rows: 8)
    #expect(
      dialog.handle(Mouse(.pressed, at: Point(column: 10, row: 5)), screen: size) == .chosen("yes"))
    #expect(dialog.handle(Mouse(.pressed, at: Point(column: 10, row: 4)), screen: size) == .ignored)
  }

  @Test(arguments: tinySizes)
  func tinyScreens(columns: Int, rows: Int) {
    var dialog = dialog
    _ = dialog.handle(Key(.pageDown), screen: Size(columns: columns, rows: rows))
    let screen = drawn(columns, rows) { canvas, _ in dialog.draw(on: &canvas) }
    #expect(screen.cursor.map(screen.bounds.contains) ?? true)
    let empty = Dialog(title: "", text: "", choices: [])
    #expect(drawn(columns, rows) { canvas, _ in empty.draw(on: &canvas) }.cursor == nil)
  }
}
