import Domain
import Testing

@testable import Workbench

@Suite("The board of handoffs") struct BoardTests {
  private func board(columns: Int = 80, rows: Int = 24) throws -> Desk {
    var desk = try Desk(.boarded(), columns: columns, rows: rows)
    desk.strike("<tab><down><tab><tab>b")
    return desk
  }

  @Test("shows who waits longest first, under each partner (see the screens) or by state")
  func byState() throws {
    var desk = try board()
    desk.strike("s")
    try GoldenScreen.check(desk, "board-by-state-80x24")
  }

  @Test("Enter goes to the handoff; v moves it a step on")
  func acting() throws {
    var desk = try board()
    desk.strike("<down><enter>")
    let chosen = try #require(desk.workbench.handoff)
    #expect(desk.workbench.overlay == nil && desk.workbench.focus == .handoffs)
    desk.strike("b")
    guard case .board(let again) = desk.workbench.overlay else {
      Issue.record("no board")
      return
    }
    let first = try #require(again.chosen)
    desk.strike("v<ctrl-s>")
    #expect(desk.written.last?.kind == "handoff.moved")
    #expect(desk.written.last?.data[Field.handoff] == .text(first.id))
    #expect(chosen.id != first.id || again.rows.count < 4)
  }

  @Test("headings are stepped over")
  func headings() throws {
    var desk = try board()
    for _ in 0..<12 {
      desk.strike("<down>")
      guard case .board(let board) = desk.workbench.overlay else { break }
      #expect(board.chosen != nil)
    }
    for _ in 0..<12 { desk.strike("<up>") }
    guard case .board(let board) = desk.workbench.overlay else { return }
    #expect(board.chosen != nil)
  }
}
