import Testing

@testable import Screen

@Suite struct PagerTests {
  private let help = Pager(
    [
      .init("Lijst", style: .title), .init("a    aanwezig", indent: 5),
      .init("l    te laat, ook wie na de pauze binnenkomt", indent: 5),
      .init("Zoë", style: .strong),
      .init("x    afwezig", indent: 5), .init("/    zoeken", indent: 5),
    ])
  private let size = Size(columns: 24, rows: 4)

  private func read(_ written: String) -> (Pager, Pager.Outcome) {
    var pager = help
    var outcome = Pager.Outcome.ignored
    for key in keys(written) { outcome = pager.handle(key, size: size) }
    return (pager, outcome)
  }

  private func screen(_ pager: Pager) -> Canvas {
    drawn(size.columns, size.rows) { pager.draw(on: &$0, in: $1) }
  }

  @Test func linesWrapUnderTheirText() {
    #expect(
      screen(help).text() == [
        "Lijst                  ┃", "a    aanwezig          ┃", "l    te laat, ook wie  │",
        "     na de pauze       │",
      ])
    #expect(screen(help).styleLetters()[0].hasPrefix("ttttt."))
  }

  @Test(arguments: [
    ("<down>", "a    aanwezig"), ("<pgdn>", "     na de pauze"), ("<end>", "     binnenkomt"),
    ("<end><home>", "Lijst"), ("<end><up>", "     na de pauze"), (" k", "l    te laat, ook wie"),
  ])
  func keysScroll(written: String, first: String) {
    #expect(screen(read(written).0).text()[0].hasPrefix(first + " "))
  }

  @Test func theEndIsTheEnd() {
    #expect(read("<end><down>").1 == .ignored)
    #expect(read("<up>").1 == .ignored)
    #expect(read("q").1 == .closed)
    #expect(read("<esc>").1 == .closed)
  }

  @Test func aSearchGoesToItsMatchWhileTyping() {
    let (pager, _) = read("/zoe")
    let shown = screen(pager)
    #expect(shown.rowsTrimmed()[3] == "/zoe")
    #expect(shown.text().contains { $0.hasPrefix("Zoë") })
    #expect(shown.styleLetters().contains { $0.hasPrefix("XXX.") })
    #expect(pager.match == 3)
    #expect(read("/zoe<enter>n").0.match == 5)
    #expect(read("/wezig<enter>n").0.match == 4)
    #expect(read("/wezig<enter>nn").0.match == 1)
    #expect(read("/wezig<enter>N").0.match == 4)
  }

  @Test func escEndsTheSearchBeforeThePage() {
    let (pager, outcome) = read("/qq<esc>")
    #expect(outcome == .changed)
    #expect(pager.search == nil && pager.query.isEmpty)
    #expect(read("/qq").0.findsNothing)
  }

  @Test(arguments: tinySizes)
  func tinyBoxes(columns: Int, rows: Int) {
    var pager = read("/a").0
    _ = pager.handle(Key(.enter), size: Size(columns: columns, rows: rows))
    _ = pager.handle(Key(.end), size: Size(columns: columns, rows: rows))
    let screen = drawn(columns, rows) { pager.draw(on: &$0, in: $1) }
    #expect(screen.cursor.map(screen.bounds.contains) ?? true)
    #expect(drawn(columns, rows) { Pager([]).draw(on: &$0, in: $1) }.cursor == nil)
  }
}
