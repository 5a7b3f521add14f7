import Testing

@testable import Screen

@Suite struct ListStateTests {
  private let names = ["Aida", "Marissa", "Oleksandr", "李小龙", "Zoë", "Yılmaz", "Fatima"]

  private func screen(_ list: ListState, _ columns: Int = 12, _ rows: Int = 4) -> Canvas {
    drawn(columns, rows) { canvas, rect in
      list.draw(on: &canvas, in: rect, isFocused: true) { canvas, row, line, style in
        canvas.put(names[row], at: line.origin, style: style, columns: line.columns)
      }
    }
  }

  private func typed(_ written: String, count: Int = 7) -> ListState {
    var list = ListState(count: count)
    for key in keys(written) { _ = list.handle(key, rows: 4) }
    return list
  }

  @Test func theBeginningOfALongList() {
    let screen = screen(typed(""))
    #expect(
      screen.text() == ["Aida       ┃", "Marissa    ┃", "Oleksandr  │", "李小龙     │"])
    #expect(screen.styleLetters()[0] == "XXXXXXXXXXXB")
    #expect(screen.cursor == Point(column: 0, row: 0))
  }

  @Test func theSelectionStaysInView() {
    let screen = screen(typed("<down><down>j<down><down>k<up><down>"))
    #expect(
      screen.text() == ["Oleksandr  │", "李小龙     ┃", "Zoë        ┃", "Yılmaz     │"])
    #expect(screen.cursor == Point(column: 0, row: 2))
  }

  @Test(arguments: [
    ("<end>", 6), ("<end><home>", 0), ("<pgdn>", 3), ("<pgdn><pgdn><pgdn>", 6),
    ("<pgdn><pgup><pgup>", 0), ("<up>", 0),
  ])
  func keysGoWhereTheySay(written: String, selected: Int) {
    #expect(typed(written).selected == selected)
  }

  @Test func otherKeysAreSomeoneElses() {
    var list = ListState(count: 3)
    #expect(list.handle(.character("a")) == .ignored)
    #expect(list.handle(Key(.character("j"), control: true)) == .ignored)
  }

  @Test func theListMovesBackOnlyWhenItMust() {
    let list = typed("<end><up><up>")
    #expect(list.firstRow(rows: 4) == 3)
    #expect(typed("<end><up><up><up><up>").firstRow(rows: 4) == 2)
  }

  @Test func clicksAndTheWheel() {
    let box = Rect(column: 2, row: 1, columns: 10, rows: 4)
    var list = ListState(count: 7)
    #expect(list.handle(Mouse(.wheelDown, at: Point(column: 3, row: 2)), in: box) == .changed)
    #expect(list.selected == 3 && list.firstRow(rows: 4) == 3)
    let third = Mouse(.pressed, at: Point(column: 3, row: 3))
    #expect(list.handle(third, in: box) == .clicked(5, again: false))
    #expect(list.handle(third, in: box) == .clicked(5, again: true))
    #expect(list.handle(Mouse(.pressed, at: Point(column: 0, row: 0)), in: box) == .ignored)
    #expect(list.handle(Mouse(.wheelDown, at: Point(column: 3, row: 2)), in: box) == .ignored)
  }

  @Test func anEmptyListAndOneThatShrinks() {
    var list = typed("<down><end>", count: 0)
    #expect(list.selected == 0)
    #expect(
      list.row(at: Point(column: 0, row: 0), in: Rect(column: 0, row: 0, columns: 3, rows: 3))
        == nil)
    list = typed("<end>")
    list.count = 2
    #expect(list.selected == 1)
    #expect(screen(list).rowsTrimmed() == ["Aida", "Marissa", "", ""])
  }

  @Test(arguments: tinySizes)
  func tinyBoxes(columns: Int, rows: Int) {
    var list = typed("<end>")
    _ = list.handle(Key(.pageUp), rows: rows)
    let screen = screen(list, columns, rows)
    #expect(
      screen.cursor == nil || screen.bounds.contains(screen.cursor ?? Point(column: -1, row: 0)))
  }

  @Test("what comes next is in view as well, where there is something")
  func lookingAhead() {
    var list = ListState(count: 20, selected: 9)
    list.lookAhead(4, rows: 8)
    #expect(list.firstRow(rows: 8) == 6)
    list.select(19)
    list.lookAhead(4, rows: 8)
    #expect(list.firstRow(rows: 8) == 12)
    list.select(0)
    list.lookAhead(4, rows: 8)
    #expect(list.firstRow(rows: 8) == 0)
    list.lookAhead(20, rows: 8)
    #expect(list.firstRow(rows: 8) == 0)
  }
}
