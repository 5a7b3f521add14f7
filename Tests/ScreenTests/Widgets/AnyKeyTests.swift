import Testing

@testable import Screen

/// Whatever is struck, at whatever size, nothing stops the program.
@Suite struct AnyKeyTests {
  private struct Dice {
    var state: UInt64
    mutating func roll(_ sides: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % sides
    }
  }

  private static let struck =
    keys("a李é\u{301}🇧🇪 /nj1<up><down><left><right><home><end><pgup><pgdn><tab><shift-tab><enter>")
    + keys(
      "<backspace><delete><ctrl-w><ctrl-u><ctrl-k><ctrl-_><ctrl-y><ctrl-left><ctrl-right><ctrl-s>")

  @Test(arguments: 1...6)
  func aCatOnTheKeyboard(seed: Int) {
    var dice = Dice(state: UInt64(seed))
    let options = ["een", "twee", "李小龙"].map { Form.Choice($0, label: $0) }
    var form = Form(
      [
        .init("a", label: "Naam", isRequired: true, limit: 40),
        .init("b", label: "Lang", kind: .area(rows: 3)),
        .init("c", label: "Keuze", kind: .choice(options)),
        .init("d", label: "D", kind: .choice([])),
        .init("e", label: "Wie", kind: .suggestions(options), hint: "h"),
      ], missing: "nodig", message: "Dag")
    var list = ListState(count: 9)
    var pager = Pager((0..<9).map { .init("regel \($0) 李小龙 en meer woorden", indent: $0) })
    for _ in 0..<150 {
      let key = Self.struck[dice.roll(Self.struck.count)]
      let size = Size(columns: dice.roll(70), rows: dice.roll(12))
      let box = Rect(
        column: dice.roll(3), row: dice.roll(3), columns: size.columns, rows: size.rows)
      let mouse = Mouse(.pressed, at: Point(column: dice.roll(70), row: dice.roll(12)))
      form.fit(box)
      _ = (form.handle(key), form.handle(mouse, in: box))
      _ = (list.handle(key, rows: size.rows), list.handle(mouse, in: box))
      _ = pager.handle(key, size: size)
      var canvas = Canvas(size: Size(columns: size.columns + 1, rows: size.rows + 1))
      form.draw(on: &canvas, in: box)
      pager.draw(on: &canvas, in: box)
      list.draw(on: &canvas, in: box, isFocused: true) { canvas, row, line, style in
        canvas.put("李\(row)", at: line.origin, style: style)
      }
      let widths = (0..<canvas.size.rows).map { canvas.row($0).reduce(0) { $0 + Int($1.width) } }
      #expect(widths.allSatisfy { $0 == canvas.size.columns })
    }
    #expect(form.values["a"]?.utf8.count ?? 0 <= 40)
  }
}
