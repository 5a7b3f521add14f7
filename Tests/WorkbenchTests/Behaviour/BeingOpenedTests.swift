import Screen
import Testing

@testable import Workbench

@Suite("A large workspace is read in sight of who waits") struct BeingOpenedTests {
  private func opened(_ columns: Int = 80, _ rows: Int = 24) -> BeingOpened {
    BeingOpened(
      words: Shelf.words(.nl), symbols: .unicode, size: Size(columns: columns, rows: rows))
  }

  @Test("it shows how far it is and how to stop", arguments: [(80, 24), (60, 18), (120, 36)])
  func shown(columns: Int, rows: Int) throws {
    let screen = opened(columns, rows).draw(done: 3_000_000, of: 7_000_000)
    try GoldenScreen.check(screen.rowsTrimmed(), "being-opened-\(columns)x\(rows)")
  }

  @Test("on a window of any size", arguments: [(1, 1), (5, 3), (20, 5), (300, 100)])
  func anySize(columns: Int, rows: Int) {
    var picture = opened()
    picture.take(.resized(Size(columns: columns, rows: rows)))
    #expect(picture.draw(done: 1, of: 0).size == Size(columns: columns, rows: rows))
  }

  @Test("q and Ctrl-C stop, and nothing else does")
  func stops() {
    for key in [Key.character("q"), Key(.character("c"), control: true)] {
      var picture = opened()
      picture.take(.key(Key(.escape)))
      picture.take(.paste("q"))
      #expect(!picture.isStopped)
      picture.take(.key(key))
      #expect(picture.isStopped)
    }
  }

  @Test("what is typed meanwhile is kept for the program, in order")
  func typedAhead() {
    var picture = opened()
    let inputs: [Input] = [.key(.character("n")), .paste("Aida"), .key(Key(.enter))]
    for input in inputs { picture.take(input) }
    picture.take(.resized(Size(columns: 100, rows: 30)))
    #expect(picture.typedAhead == inputs)
  }
}
