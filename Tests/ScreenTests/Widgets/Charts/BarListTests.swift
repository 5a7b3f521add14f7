import Testing

@testable import Screen

@Suite("Bars under each other") struct BarListTests {
  private let seats = BarList(
    heading: "sessie", headings: ["bezet", "plaatsen", "wachten"],
    rows: [
      .init("13/10 CV opmaken", bar: Bar(8, room: 10), numbers: ["8", "10", "0"]),
      .init("20/10 Mobiliteit", bar: Bar(10, more: 2, room: 10), numbers: ["10", "10", "2"]),
    ])

  private func rows(
    _ list: BarList, _ columns: Int, _ rows: Int, symbols: Symbols = .unicode, selected: Int = 0
  ) -> [String] {
    drawn(columns, rows) { canvas, rect in
      let state = ListState(count: list.rows.count, selected: selected)
      list.draw(on: &canvas, in: rect, list: state, symbols: symbols)
    }.rowsTrimmed()
  }

  @Test("label, bar and numbers, under their headings")
  func wide() {
    #expect(
      rows(seats, 60, 3) == [
        "sessie                              bezet  plaatsen  wachten",
        "13/10 CV opmaken  ██████████▋░░         8        10        0",
        "20/10 Mobiliteit  █████████████▍▒▒     10        10        2",
      ])
  }

  @Test("in signs that every terminal has")
  func ascii() {
    #expect(
      rows(seats, 60, 3, symbols: .ascii).dropFirst() == [
        "13/10 CV opmaken  ###########..         8        10        0",
        "20/10 Mobiliteit  #############+++     10        10        2",
      ])
  }

  @Test("where it is narrow the last numbers go first, and a label keeps its beginning")
  func narrow() {
    #expect(
      rows(seats, 36, 3) == [
        "sessie                         bezet",
        "13/10 CV opmaken  ███████▍░        8",
        "20/10 Mobiliteit  █████████▏▒     10",
      ])
    #expect(
      rows(seats, 28, 3) == [
        "sessie                 bezet",
        "13/10 CV…  ██████▋░        8",
        "20/10 Mo…  ████████▍▒     10",
      ])
  }

  @Test("the cursor stands on the chosen row, which is marked without touching its bar")
  func chosen() {
    let screen = drawn(36, 3) { canvas, rect in
      seats.draw(on: &canvas, in: rect, list: ListState(count: 2, selected: 1))
    }
    #expect(screen.cursor == Point(column: 0, row: 2))
    #expect(screen.styleLetters()[2] == "XXXXXXXXXXXXXXXX..GGGGGGGGGGw.....XX")
  }

  @Test("where there is room the bars get it")
  func spaced() {
    let bars = BarList(rows: ["a", "b"].map { .init($0, bar: Bar(1), numbers: ["1"]) })
    let line = "a  ██████████  1"
    let other = "b  ██████████  1"
    #expect(rows(bars, 16, 2) == [line, other])
    #expect(rows(bars, 16, 3) == [line, "", other])
    #expect(
      rows(bars, 16, 6) == [line, "   ██████████", "", other, "   ██████████", ""])
    let spaced = drawn(16, 6) { canvas, rect in
      bars.draw(on: &canvas, in: rect, list: ListState(count: 2, selected: 1))
    }
    #expect(spaced.cursor == Point(column: 0, row: 3))
  }

  @Test("rows that do not fit are scrolled to, with a mark at the edge")
  func scrolls() {
    let many = BarList(rows: (1...9).map { .init("rij \($0)", bar: Bar($0), numbers: ["\($0)"]) })
    let shown = rows(many, 30, 3, selected: 8)
    #expect(shown.map { $0.prefix(5) } == ["rij 7", "rij 8", "rij 9"])
    #expect(shown.last?.hasSuffix("9┃") == true)
  }

  @Test("without bars it is a table")
  func table() {
    let table = BarList(
      headings: ["aantal"],
      rows: [.init("mei", numbers: ["12"]), .init("september", numbers: ["9"])])
    #expect(
      rows(table, 40, 3) == ["           aantal", "mei            12", "september       9"])
  }

  @Test("all equal, one alone and none at all are drawn as what they are")
  func extremes() {
    let equal = BarList(rows: (1...2).map { _ in .init("a", bar: Bar(7), numbers: ["7"]) })
    #expect(rows(equal, 16, 2) == ["a  ██████████  7", "a  ██████████  7"])
    let nothing = BarList(rows: [.init("a", bar: Bar(0), numbers: ["0"])])
    #expect(rows(nothing, 16, 1) == ["a              0"])
    #expect(rows(BarList(rows: []), 16, 2) == ["", ""])
  }

  @Test(arguments: tinySizes) func tinyBoxes(columns: Int, rows height: Int) {
    for line in rows(seats, columns, height) { #expect(line.count <= columns) }
  }
}
