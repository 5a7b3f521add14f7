import Testing

@testable import Screen

@Suite struct GaugeTests {
  @Test(arguments: [
    (8, 10, "████████░░"), (0, 10, "░░░░░░░░░░"), (1, 1000, "█░░░░░░░░░"),
    (999, 1000, "█████████░"),
    (10, 10, "██████████"), (12, 10, "██████████"), (0, 0, "░░░░░░░░░░"),
    (Int.max / 2, Int.max, "█████░░░░░"),
  ])
  func aBar(filled: Int, total: Int, bar: String) {
    let gauge = Gauge(filled: filled, total: total)
    #expect(drawn(10, 1) { gauge.draw(on: &$0, in: $1) }.text() == [bar])
  }

  @Test func tooManyIsAWarning() {
    let screen = drawn(4, 1) { Gauge(filled: 11, total: 10).draw(on: &$0, in: $1, symbols: .ascii) }
    #expect(screen.text() == ["####"])
    #expect(screen.styleLetters() == ["wwww"])
  }

  @Test(arguments: tinySizes)
  func tinyBoxes(columns: Int, rows: Int) {
    let screen = drawn(columns, rows) { Gauge(filled: 3, total: 4).draw(on: &$0, in: $1) }
    #expect(screen.text().dropFirst().allSatisfy { $0.allSatisfy { $0 == " " } })
  }
}
