/// What each person counted for in figures that changed, then and now.
struct Shares {
  private let name: ReportName
  private let period: ReportPeriod
  private let day: Day
  private let people: [[Event]]
  private let ids: [PersonID]
  private let reach: Reach
  /// What is about nobody: projects, sessions, partners.
  private let surroundings: (then: State, now: State)

  init(
    _ state: State, since reach: Reach, _ name: ReportName, _ period: ReportPeriod, _ day: Day
  ) {
    self.name = name
    self.period = period
    self.day = day
    self.reach = reach
    let lines = Dictionary(grouping: state.held) { $0.of.map(state.shown) }
    ids = state.touched(since: reach)
    people = ids.map { lines[$0] ?? [] }
    let others = lines[nil] ?? []
    surroundings = (
      State(of: others.filter { reach.holds($0) }), State(of: others)
    )
  }

  /// The shares in each of `changes`, in their order.
  func of(_ changes: [RowByRow.Change]) -> [[Differences.Share]] {
    var shares = [[Differences.Share]](repeating: [], count: changes.count)
    let nobody = (table(surroundings.then, []), table(surroundings.now, []))
    for (person, lines) in zip(ids, people) {
      let then = table(surroundings.then, lines.filter { reach.holds($0) })
      let now = table(surroundings.now, lines)
      for (place, change) in changes.enumerated() where change.column.kind != .percent {
        let before = number(then, change) - number(nobody.0, change)
        let after = number(now, change) - number(nobody.1, change)
        guard before != after else { continue }
        shares[place].append(.init(person: person, then: before, now: after))
      }
    }
    return shares.map { people in
      people.sorted { left, right in
        let (one, other) = (abs(left.now - left.then), abs(right.now - right.then))
        return one != other ? one > other : left.person < right.person
      }
    }
  }

  private func table(_ state: State, _ lines: [Event]) -> Table {
    var alone = state
    alone.apply(contentsOf: lines)
    return Table(alone.report(name, over: period, on: day))
  }

  private func number(_ table: Table, _ change: RowByRow.Change) -> Int {
    table.numbers[change.key]?[change.column.name] ?? 0
  }
}

extension State {
  /// What these lines say.
  init(of events: [Event]) {
    self.init()
    apply(contentsOf: events)
  }

  /// The people of whom something was said since, and those who were at a session of which it was.
  func touched(since reach: Reach) -> [PersonID] {
    let late = held.filter { !reach.holds($0) }
    let sessions = Set(late.filter { $0.of == nil }.compactMap { $0.data[Field.session]?.asText })
    let there = sessions.flatMap { attendance(at: $0).map(\.person) }
    return Set(late.compactMap(\.of).map(shown) + there).filter { person($0) != nil }.sorted()
  }
}
