extension Figures {
  /// The handoffs to each partner begun in the period, by the state they are in now, and the people
  /// whom the partner sent here. The total counts nobody twice.
  func partners() -> Report {
    let handoffs = state.handoffs.filter { handoff in
      counts(handoff.programme, of: handoff.person)
        && holds(state.moves(of: handoff).first?.day ?? handoff.on)
    }
    let sent = referrals.filter { $0.partner != nil }
    let named = Set(handoffs.compactMap(\.partner) + sent.compactMap(\.partner))
    let order = state.partners.map(\.id).filter(named.contains)
    var rows = order.map { id in
      partnerRow(
        .thing(.partner, id), handoffs.filter { $0.partner == id }, sent.filter { $0.partner == id }
      )
    }
    rows.append(partnerRow(.word(.total), handoffs, sent))
    return Report(
      .partners,
      [
        (.text, [.partner]),
        (
          .number,
          [
            .handoffs, .people, .draft, .requested, .accepted, .declined, .inProgress, .onHold,
            .completed, .failed, .cancelled, .referred,
          ]
        ),
      ], rows, notes: [.countsOnce])
  }

  private func partnerRow(
    _ name: Figure, _ handoffs: [Handoff], _ sent: [Referral]
  ) -> [Figure] {
    let states = HandoffState.allCases.map { state in
      Figure.number(handoffs.count { $0.state == state })
    }
    return [name, .number(handoffs.count), people(handoffs.map(\.person))] + states
      + [people(sent.map(\.person))]
  }
}
