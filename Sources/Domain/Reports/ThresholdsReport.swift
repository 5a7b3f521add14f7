extension Figures {
  /// What stood in people's way, by life domain, after what they are good at.
  ///
  /// Opened and resolved in the period, each by its own day; open, and for how many people, on the last
  /// day. Strengths: how many were noted in the period, of how many people.
  func thresholds() -> Report {
    let all = owners(of: .threshold).filter { counts(nil, of: $0) }.flatMap(state.thresholds)
    var rows = [strengthRow]
    rows += LifeDomain.allCases.compactMap { domain -> [Figure]? in
      let own = all.filter { $0.domain == domain }
      return own.isEmpty ? nil : thresholdRow(.choice(domain.rawValue, .domain), own)
    }
    rows.append(thresholdRow(.word(.total), all))
    return Report(
      .thresholds,
      [(.text, [.domain]), (.number, [.opened, .resolved, .open, .openPeople])], rows,
      notes: [.asOfEnd, .countsOnce, .byPerson])
  }

  private var strengthRow: [Figure] {
    let noted = owners(of: .strength).filter { counts(nil, of: $0) }.flatMap(state.strengths)
      .filter { holds($0.on) }
    return [
      .word(.strengths), .number(noted.count), .none, .none, people(noted.map(\.person)),
    ]
  }

  private func thresholdRow(_ name: Figure, _ thresholds: [Threshold]) -> [Figure] {
    let open = thresholds.filter { $0.isOpen(on: end) }
    return [
      name, .number(thresholds.count { holds($0.on) }),
      .number(thresholds.count { $0.isResolved && holds($0.resolvedOn) }),
      .number(open.count), people(open.map(\.person)),
    ]
  }
}
