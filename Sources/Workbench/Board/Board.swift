import Domain
import Screen

/// All handoffs that are open, by partner or by state.
struct Board: Hashable, Sendable {
  /// What the rows stand under.
  enum Order: Hashable, Sendable {
    case partner, state
  }

  /// A row of the board: a heading, or a handoff.
  enum Row: Hashable, Sendable {
    case heading(String, count: Int)
    case handoff(Handoff)
  }

  var order = Order.partner
  var list = ListState()
  /// Kept, because each frame asks for it; made again when something was written.
  var rows: [Row] = []

  /// The handoff the keys act on.
  var chosen: Handoff? {
    guard rows.indices.contains(list.selected), case .handoff(let handoff) = rows[list.selected]
    else { return nil }
    return handoff
  }
}

extension Workbench {
  mutating func openBoard() {
    overlay = .board(filled(Board()))
  }

  /// The board with the handoffs as they stand, on the first of them.
  func filled(_ board: Board) -> Board {
    var board = board
    let open = state.handoffs.filter { !$0.state.isClosed && state.person($0.person) != nil }
    board.rows = board.order == .partner ? byPartner(open) : byState(open)
    board.list.count = board.rows.count
    if board.chosen == nil {
      let first = board.rows.firstIndex { if case .handoff = $0 { true } else { false } }
      board.list.select(first ?? 0)
    }
    return board
  }

  private func byPartner(_ open: [Handoff]) -> [Board.Row] {
    let names = Dictionary(grouping: open) { $0.partner.flatMap(state.partner)?.name ?? "?" }
    return names.sorted { $0.key < $1.key }.flatMap { rows($0.key, $0.value) }
  }

  private func byState(_ open: [Handoff]) -> [Board.Row] {
    let groups = Dictionary(grouping: open, by: \.state)
    return HandoffState.allCases.flatMap { state in
      groups[state].map { rows(words.value(state.rawValue, of: "state"), $0) } ?? []
    }
  }

  /// A heading and what stands under it, who waits longest first.
  private func rows(_ heading: String, _ handoffs: [Handoff]) -> [Board.Row] {
    let sorted = handoffs.sorted { left, right in
      let one = left.daysWaiting(on: now.day) ?? -1
      let other = right.daysWaiting(on: now.day) ?? -1
      return one != other ? one > other : left.id < right.id
    }
    return [.heading(heading, count: handoffs.count)] + sorted.map(Board.Row.handoff)
  }

  mutating func boardPressed(_ board: Board, _ key: Key) -> [Effect] {
    var board = board
    switch key.code {
    case .escape: overlay = nil
    case .enter:
      guard let handoff = board.chosen else { return [] }
      overlay = nil
      show(handoff: handoff)
    case .character("s"):
      board.order = board.order == .partner ? .state : .partner
      overlay = .board(filled(board))
    case .character("v"):
      guard let handoff = board.chosen else { return [] }
      show(handoff: handoff)
      openMoveForm()
    default:
      step(&board, key)
      overlay = .board(board)
    }
    return []
  }

  /// Headings are stepped over.
  private func step(_ board: inout Board, _ key: Key) {
    let before = board.list.selected
    _ = board.list.handle(key, rows: boardRect.rows - 3)
    guard board.chosen == nil else { return }
    let after = board.list.selected
    let onward = after >= before ? 1 : -1
    if board.rows.indices.contains(after + onward) {
      board.list.select(after + onward)
    } else {
      board.list.select(before)
    }
  }
}
