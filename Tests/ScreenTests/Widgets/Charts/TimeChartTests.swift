import Testing

@testable import Screen

@Suite("Values over time") struct TimeChartTests {
  private func rows(
    _ values: [TimeChart.Value], _ columns: Int, _ rows: Int, unit: Int = 1,
    symbols: Symbols = .unicode, chosen: Int? = nil
  ) -> [String] {
    drawn(columns, rows) { canvas, rect in
      TimeChart(values, unit: unit).draw(on: &canvas, in: rect, chosen: chosen, symbols: symbols) {
        "\($0 / unit)"
      }
    }.rowsTrimmed()
  }

  private func values(_ numbers: [Int?]) -> [TimeChart.Value] {
    numbers.enumerated().map { TimeChart.Value("dag \($0 + 1)", $1) }
  }

  @Test("a column each, over an axis from nought with round numbers")
  func columns() {
    #expect(
      rows(values([2, 4, 3, 1]), 24, 6) == [
        "4┤     ████",
        " │     ████ ████",
        "2┤████ ████ ████",
        " │████ ████ ████ ████",
        "0└──────────────────────",
        "  dag 1          dag 4",
      ])
  }

  @Test("to an eighth of a row, and half a row on the console; a sign under what is chosen")
  func parts() {
    #expect(
      rows(values([20, 45, 30, 10]), 24, 6, unit: 10, chosen: 2) == [
        "5┤     ▅▅▅▅",
        " │     ████ ▃▃▃▃",
        " │▅▅▅▅ ████ ████",
        " │████ ████ ████ ▆▆▆▆",
        "0└───────────▴──────────",
        "  dag 1          dag 4",
      ])
    #expect(
      rows(values([20, 45, 30, 10]), 24, 6, unit: 10, symbols: .console).prefix(3) == [
        "5┤     ▄▄▄▄", " │     ████ ▄▄▄▄", " │▄▄▄▄ ████ ████",
      ])
  }

  @Test("in signs that every terminal has")
  func ascii() {
    #expect(
      rows(values([2, 4, 3, 1]), 24, 6, symbols: .ascii) == [
        "4+     ####",
        " |     #### ####",
        "2+#### #### ####",
        " |#### #### #### ####",
        "0+----------------------",
        "  dag 1          dag 4",
      ])
  }

  @Test("what to hold a value against stands above it, or across it; nothing is no column")
  func level() {
    let values: [TimeChart.Value] = [
      .init("a", 2, level: 4), .init("b", 4, level: 4), .init("c", 5, level: 3),
      .init("d", nil, level: 2),
    ]
    #expect(
      rows(values, 24, 8) == [
        "6┤",
        " │          ████",
        "4┤──── ████ ████",
        " │     ████ ────",
        "2┤████ ████ ████ ────",
        " │████ ████ ████",
        "0└──────────────────────",
        "  a      b           d",
      ])
  }

  @Test("more values than columns are a line of dots")
  func line() {
    let many = values((0..<60).map { $0 % 20 })
    #expect(
      rows(many, 24, 8) == [
        "20┤     ⢀⢴     ⢀⢴     ⢀⠔",
        "  │    ⢀⠜⢸    ⢀⠜⢸    ⢀⠇",
        "  │   ⡠⠊ ⢸   ⡠⠃ ⢸   ⡠⠃",
        "10┤  ⡠⠃  ⢸  ⡠⠃  ⢸  ⡠⠃",
        "  │ ⡔⠁   ⢸⢀⠔⠁   ⢸⢀⠜",
        "  │⡔⠁    ⢸⠜     ⢸⠜",
        " 0└─────────────────────",
        "   dag 1          dag 60",
      ])
    #expect(
      rows(many, 24, 8, symbols: .ascii).prefix(3) == [
        "20+     **     **     **", "  |    ***    ***    **", "  |   ** *   ** *   **",
      ])
  }

  @Test("one alone, all equal, nought and less than nought are drawn as what they are")
  func extremes() {
    #expect(rows(values([7]), 24, 6)[1...2] == ["  │▆▆▆▆▆▆▆▆▆", " 5┤█████████"])
    #expect(rows(values([7, 7]), 24, 6)[1] == "  │▆▆▆▆▆▆▆▆▆ ▆▆▆▆▆▆▆▆▆")
    let flat = ["1┤", " │", " │", " │", "0└──────────────────────", "  dag 1          dag 2"]
    #expect(rows(values([0, 0]), 24, 6) == flat)
    #expect(rows(values([-3, 0]), 24, 6) == flat)
    #expect(rows(values([.max, 1]), 40, 6)[0] == "100000000000000000┤█████████")
    #expect(rows(values([.max, 1]), 40, 6)[3].hasSuffix("█████████ ▁▁▁▁▁▁▁▁▁"))
  }

  @Test("where there is no room for a picture there is none", arguments: tinySizes)
  func tinyBoxes(columns: Int, rows height: Int) {
    #expect(rows(values([1, 2, 3]), columns, height).allSatisfy { $0.isEmpty })
    #expect(rows([], 40, 10).allSatisfy { $0.isEmpty })
  }

  @Test("at every size from small to large nothing leaves its box", arguments: [1, 2, 16, 61, 500])
  func sizes(count: Int) {
    for (columns, height) in [(16, 5), (17, 6), (40, 9), (76, 12), (300, 100)] {
      let canvas = drawn(columns + 4, height + 2) { canvas, _ in
        let rect = Rect(column: 2, row: 1, columns: columns, rows: height)
        TimeChart(values((0..<count).map { $0 })).draw(on: &canvas, in: rect, chosen: count - 1) {
          "\($0)"
        }
      }
      let outside = canvas.text().map { $0.prefix(2) + $0.suffix(2) }
      #expect(outside.allSatisfy { $0 == "    " })
      #expect(canvas.rowsTrimmed()[0].isEmpty && canvas.rowsTrimmed()[height + 1].isEmpty)
      #expect(canvas.rowsTrimmed()[1...height].contains { !$0.isEmpty })
    }
  }
}

@Suite("What the signs of a picture mean") struct ChartLegendTests {
  private let legend = ChartLegend([
    .init("█", .gauge, "bezet"), .init("░", .gaugeEmpty, "vrij"), .init("▒", .warning, "wacht"),
  ])

  @Test("stands in a row, or in more where there is no room, each sign with its word")
  func rows() {
    let wide = drawn(40, 2) { legend.draw(on: &$0, in: $1) }
    #expect(wide.rowsTrimmed() == ["█ bezet   ░ vrij   ▒ wacht", ""])
    #expect(legend.rows(in: 40) == 1)
    let narrow = drawn(17, 2) { legend.draw(on: &$0, in: $1) }
    #expect(narrow.rowsTrimmed() == ["█ bezet   ░ vrij", "▒ wacht"])
    #expect(legend.rows(in: 17) == 2)
    #expect(ChartLegend([]).rows(in: 17) == 0)
  }
}

@Suite("The axis of a picture") struct ChartScaleTests {
  @Test(
    "has round numbers, and the last of them is no less than what is largest",
    arguments: [
      (0, 5, 1, [0, 1]), (1, 5, 1, [0, 1]), (4, 5, 1, [0, 1, 2, 3, 4]),
      (9, 5, 1, [0, 2, 4, 6, 8, 10]),
      (12, 4, 1, [0, 5, 10, 15]), (100, 2, 1, [0, 50, 100]), (101, 2, 1, [0, 100, 200]),
      (84, 4, 10, [0, 50, 100]), (7, 4, 10, [0, 10]), (1000, 3, 1, [0, 500, 1000]),
    ])
  func ticks(most: Int, count: Int, unit: Int, ticks: [Int]) {
    #expect(ChartScale(most: most, ticks: count, unit: unit).ticks == ticks)
  }

  @Test("however large the numbers", arguments: [Int.max, Int.max / 2, 1_000_000_007])
  func huge(most: Int) {
    let scale = ChartScale(most: most, ticks: 4)
    #expect(scale.top >= min(most, Int.max / 100))
    #expect(scale.ticks.count <= 6)
  }
}
