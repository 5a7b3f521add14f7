import Screen
import Testing

/// The mouse, as mode 1006 reports it.
struct MouseTests {
  private let point = Point(column: 11, row: 4)

  @Test(arguments: [
    ("0", "M", Mouse.Deed.pressed, 0), ("0", "m", .released, 0), ("1", "M", .pressed, 1),
    ("2", "M", .pressed, 2), ("32", "M", .dragged, 0), ("64", "M", .wheelUp, 0),
    ("65", "M", .wheelDown, 0), ("16", "M", .pressed, 0), ("4", "M", .pressed, 0),
  ])
  func `what it did, and where`(number: String, end: String, deed: Mouse.Deed, button: Int) {
    #expect(
      decode("\u{1B}[<\(number);12;5\(end)") == [.mouse(Mouse(deed, button: button, at: point))])
  }

  @Test(arguments: [
    "\u{1B}[<35;1;1M", "\u{1B}[<66;1;1M", "\u{1B}[<0;0;1M", "\u{1B}[<0;1M", "\u{1B}[<;;M",
    "\u{1B}[0;1;1M", "\u{1B}[<0;-3;1M",
  ])
  func `what means nothing to us is nothing, and types nothing`(sent: String) {
    #expect(decode(sent + "x") == typed("x"))
  }

  @Test func `a far away cell is no trap`() {
    let far = Point(column: 99_998, row: 99_998)
    #expect(
      decode("\u{1B}[<0;99999999999999999999999;99999999999999999999999M")
        == [.mouse(Mouse(.pressed, at: far))])
  }

  @Test func `an old report is swallowed with its three bytes`() {
    #expect(decode("\u{1B}[M q!x") == typed("x"))
  }
}
