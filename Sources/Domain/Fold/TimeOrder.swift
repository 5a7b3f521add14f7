/// Things by day and time, then by id. Kept as things come, move and go: laying all of them out anew
/// for each line that is said would take longer with every year.
struct TimeOrder<ID: Hashable & Comparable & Sendable>: Sendable {
  /// What came, moved or went: the moment it had, and the one it has now; nil where it has no place.
  struct Move {
    let id: ID
    let from: Int?
    let to: Int?
  }

  private struct Placed: Comparable {
    let moment: Int
    let id: ID

    static func < (left: Placed, right: Placed) -> Bool {
      (left.moment, left.id) < (right.moment, right.id)
    }
  }

  /// From so many on it is quicker to sort than to make room for each.
  private static var many: Int { 64 }

  private var placed: [Placed] = []

  /// All of them, in order.
  var ids: [ID] { placed.map(\.id) }

  /// All of them, each with its moment, in order.
  var moments: [(id: ID, moment: Int)] { placed.map { ($0.id, $0.moment) } }

  /// Those at one moment up to another, both included, in order.
  func ids(from first: Int, to last: Int) -> [ID] {
    let begin = placed.firstPlace { $0.moment >= first }
    return placed[begin...].prefix { $0.moment <= last }.map(\.id)
  }

  mutating func apply(_ moves: [Move]) {
    let moves = moves.filter { $0.from != $0.to }
    if moves.count > Self.many {
      let leaving = Set(moves.lazy.filter { $0.from != nil }.map(\.id))
      if !leaving.isEmpty { placed.removeAll { leaving.contains($0.id) } }
      placed += moves.compactMap { move in move.to.map { Placed(moment: $0, id: move.id) } }
      placed.sort()
    } else {
      moves.forEach { apply($0) }
    }
  }

  private mutating func apply(_ move: Move) {
    if let from = move.from {
      let place = place(of: Placed(moment: from, id: move.id))
      if place < placed.count, placed[place].id == move.id { placed.remove(at: place) }
    }
    if let to = move.to {
      let one = Placed(moment: to, id: move.id)
      placed.insert(one, at: place(of: one))
    }
  }

  private func place(of one: Placed) -> Int { placed.firstPlace { !($0 < one) } }
}

extension Day {
  /// The minute at which it begins, of those since 1 January 1970.
  var firstMinute: Int { number * 1440 }
  /// The last minute of it.
  var lastMinute: Int { firstMinute + 1439 }
}
