import Testing

@testable import Screen

@Suite struct HintBarTests {
  private let bar = HintBar([
    .init(id: "present", key: "a", label: "aanwezig", place: .shown(1)),
    .init(id: "late", key: "l", label: "laat", place: .shown(3)),
    .init(id: "find", key: "/", label: "zoek", place: .shown(2)),
    .init(id: "secret", key: "z", label: "stil", place: .hidden),
    .init(id: "help", key: "?", label: "hulp", place: .always),
  ])

  @Test(arguments: [
    (40, "a aanwezig  l laat  / zoek  ? hulp"), (34, "a aanwezig  l laat  / zoek  ? hulp"),
    (33, "a aanwezig  / zoek  ? hulp"), (18, "a aanwezig  ? hulp"), (17, "? hulp"), (6, "? hulp"),
    (5, ""), (0, ""),
  ])
  func theMostImportantHintsThatFitWhole(columns: Int, shown: String) {
    #expect(drawn(columns, 1) { bar.draw(on: &$0, in: $1) }.rowsTrimmed() == [shown])
  }

  @Test func keysStandOut() {
    #expect(drawn(8, 1) { bar.draw(on: &$0, in: $1) }.styleLetters() == ["k......."])
  }

  @Test func aHintCanBeClicked() {
    let box = Rect(column: 1, row: 5, columns: 20, rows: 1)
    let hint = { bar.hint(at: Point(column: $0, row: 5), in: box)?.id }
    #expect(hint(1) == "present" && hint(10) == "present")
    #expect(hint(11) == nil)
    #expect(hint(13) == "help" && hint(19) == nil && hint(0) == nil)
  }
}
