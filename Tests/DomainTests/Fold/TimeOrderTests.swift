import Testing

@testable import Domain

@Suite("Things by day and time") struct TimeOrderTests {
  /// A random walk: things come, move and go, one at a time and in heaps.
  @Test("stand where sorting all of them would put them, however they came there")
  func walk() {
    var source = SeededRandom(seed: 7)
    var order = TimeOrder<String>()
    var moments: [String: Int] = [:]
    for round in 0..<200 {
      let heap = round % 9 == 0 ? 150 : Int.random(in: 1...3, using: &source)
      let ids = Set((0..<heap).map { _ in "t\(Int.random(in: 0..<300, using: &source))" }).sorted()
      let moves = ids.map { id in
        let to = Bool.random(using: &source) ? Int.random(in: 0..<40, using: &source) : nil
        return TimeOrder<String>.Move(id: id, from: moments[id], to: to)
      }
      order.apply(moves)
      for move in moves { moments[move.id] = move.to }
      let sorted = moments.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
      #expect(order.ids == sorted.map(\.key))
      #expect(
        order.ids(from: 10, to: 20) == sorted.filter { (10...20).contains($0.value) }.map(\.key))
    }
  }
}
