import Testing

@testable import Screen

@Suite("A bar of a picture") struct BarTests {
  private func text(_ bar: Bar, _ columns: Int = 10, of most: Int = 10, _ art: ChartArt = .unicode)
    -> String
  {
    bar.cells(of: columns, most: most, art: art).map(\.text).joined()
  }

  @Test(
    "is as long as its value, to an eighth of a cell",
    arguments: [
      (0, 80, "          "), (1, 80, "▏         "), (4, 80, "▌         "), (8, 80, "█         "),
      (13, 80, "█▋        "), (79, 80, "█████████▉"), (80, 80, "██████████"),
      (1, 1_000_000, "▏         "), (999_999, 1_000_000, "█████████▉"),
      (Int.max / 2, Int.max, "█████     "), (Int.max, Int.max, "██████████"),
      (-5, 80, "          "),
    ])
  func length(value: Int, most: Int, shown: String) {
    #expect(text(Bar(value), of: most) == shown)
  }

  @Test("in halves on the console, in whole cells in ASCII, and never nothing for something")
  func plainer() {
    #expect(text(Bar(35), of: 100, .console) == "███▌      ")
    #expect(text(Bar(35), of: 100, .ascii) == "####      ")
    #expect(text(Bar(1), of: 100, .ascii) == "#         ")
    #expect(text(Bar(99), of: 100, .ascii) == "######### ")
  }

  @Test("has what comes on top, and what is free, each in a sign of its own")
  func parts() {
    #expect(text(Bar(5, more: 2, room: 10)) == "█████▒▒░░░")
    #expect(text(Bar(5, more: 2, room: 10), 10, of: 10, .ascii) == "#####++...")
    #expect(text(Bar(10, more: 5, room: 10), of: 20) == "█████▒▒▒  ")
    #expect(text(Bar(0, room: 8)) == "░░░░░░░░  ")
    // One who waits is seen, however long the bar.
    #expect(text(Bar(999, more: 1), of: 1000) == "█████████▒")
  }

  @Test("says how sure it is: the end of the bar, and as far as it may come")
  func span() {
    #expect(text(Bar(500, span: 200...800), of: 1000) == "██▓▓▓──┤  ")
    #expect(text(Bar(500, span: 200...800), of: 1000, .ascii) == "##%%%--|  ")
    #expect(text(Bar(0, span: 0...790), of: 1000) == "───────┤  ")
    #expect(text(Bar(1000, span: 207...1000), of: 1000) == "██▓▓▓▓▓▓▓▓")
  }

  @Test("has a mark where something should stand by now")
  func mark() {
    #expect(text(Bar(300, room: 1000, mark: 700), of: 1000) == "███░░░┃░░░")
    #expect(text(Bar(300, room: 1000, mark: 700), of: 1000, .ascii) == "###...|...")
    #expect(text(Bar(900, mark: 500), of: 1000) == "████┃████ ")
    #expect(text(Bar(0, mark: 0)) == "┃         ")
  }

  @Test("what cannot be added up is as long as there is room")
  func huge() {
    #expect(Bar(.max, more: .max).end == .max)
    #expect(text(Bar(.max, more: .max), of: .max) == "█████████▒")
    #expect(Bar(-3, more: -2, room: -1, mark: -9).end == 0)
  }

  @Test("no cells are no bar") func narrow() {
    #expect(text(Bar(5), 0) == "")
    #expect(text(Bar(5, more: 3, room: 9, span: 1...9, mark: 4), 1).count == 1)
  }
}
