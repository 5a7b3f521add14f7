import Domain
import Journal

extension Team {
  /// What may happen next, and how often beside the others.
  private static let steps: [(weight: Int, step: @Sendable (Team, Station) throws -> Void)] = [
    (30, { try $0.write($1) }), (26, { try $0.exchange($1) }), (6, { try $0.erase($1) }),
    (4, { try $0.withdraw($1) }), (3, { try $0.redact($1) }), (3, { try $0.clone($1) }),
    (2, { try $0.writeAsLaterVersion($1) }), (2, { try $0.backUp($1) }),
    (3, { try $0.damage($1) }), (2, { try $0.tear($1) }), (3, { try $0.leaveForm($1) }),
    (2, { try $0.startAgain($1, isOrderly: true) }), (2, { try $0.startAgain($1) }),
    (1, { try $0.putOut($1) }), (1, { team, _ in try team.joinLate() }),
    (8, { team, _ in team.mishap() }), (2, { team, _ in try team.forge() }),
  ]
  private static let allWeights = steps.reduce(0) { $0 + $1.weight }

  /// Something happens.
  func step() throws {
    var left = pick(Self.allWeights)
    guard
      let chosen = Self.steps.first(where: { step in
        left -= step.weight
        return left < 0
      })
    else { return }
    let station = stations[pick(stations.count)]
    guard station.isIn else { return }
    if pick(8) == 0 { station.cut.come(after: pick(120)) }
    try daring(station) { try chosen.step(self, station) }
  }

  /// Who is in writes more than who still asks; and a stick is visited in any order.
  private func exchange(_ station: Station) throws {
    guard let stick = sticks.randomElement(using: &dice) else { return }
    stick.remember(&dice)
    let breaking = pick(4) == 0 ? Break.allCases[pick(Break.allCases.count)] : .nowhere
    try visit(station, stick, breaking: breaking)
    if breaking == .afterTakingIn { try startAgain(station) }
    try letIn(station, stick)
  }

  private func mishap() {
    guard let stick = sticks.randomElement(using: &dice) else { return }
    if pick(3) == 0 { stick.arriveSome(&dice) }
    if let what = stick.mishap(&dice) { count(what) }
  }

  private func joinLate() throws {
    if stations.count < 6 { try join() }
  }

  /// A laptop is put out; nothing more is asked of it where lines are sealed.
  private func putOut(_ station: Station) throws {
    // Of twins that did not meet yet nobody can put out one alone.
    guard pick(4) == 0, station.device != stations[0].device, figures["removed"] == nil,
      Circle(station.state).member(station.device)?.scopes.isEmpty == false
    else { return }
    if !isUnsealed { for stick in sticks { try visit(station, stick) } }
    let founder = stations[0]
    try daring(founder) {
      note(
        try founder.append(Deed.remove(station.device, because: .lost).proposals))
      count("removed")
      station.isIn = isUnsealed
      tell("\(station.name) is put out")
    }
  }
}
