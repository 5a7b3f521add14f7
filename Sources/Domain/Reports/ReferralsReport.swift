extension Figures {
  /// Where people come from: the partner that sent them, or else who is named.
  ///
  /// Referrals count each, people once. Enrolled and onward: those of them who were enrolled, or came to
  /// work or training, on the day of the referral or after it, up to the last day. A person sent by two
  /// counts for both, and once in the total.
  func referralSources() -> Report {
    let bySource = Dictionary(grouping: referrals, by: source)
    let order = bySource.keys.sorted { left, right in
      let one = bySource[left]?.count ?? 0
      let other = bySource[right]?.count ?? 0
      return one != other ? one > other : Figures.label(left) < Figures.label(right)
    }
    var rows = order.map { referralRow($0, bySource[$0] ?? []) }
    rows.append(referralRow(.word(.total), referrals))
    return Report(
      .referrals,
      [(.text, [.source]), (.number, [.referrals, .people, .enrolled, .onward])], rows,
      notes: [.countsOnce])
  }

  private func source(_ referral: Referral) -> Figure {
    if let partner = referral.partner { return .thing(.partner, partner) }
    return referral.referredBy.map { .text($0) } ?? .word(.unknown)
  }

  private static func label(_ figure: Figure) -> String {
    switch figure {
    case .thing(_, let id): id
    case .text(let text): text
    default: "\u{10FFFF}"
    }
  }

  private func referralRow(_ name: Figure, _ referrals: [Referral]) -> [Figure] {
    func came(_ days: (PersonID) -> [Day?]) -> Figure {
      people(
        referrals.filter { referral in
          days(referral.person).contains { day in
            guard let on = referral.on, let day else { return false }
            return on <= day && day <= end
          }
        }.map(\.person))
    }
    return [
      name, .number(referrals.count), people(referrals.map(\.person)),
      came { person in
        state.enrolments(of: person).filter { counts($0.programme) }.map(\.since)
      },
      came { person in
        state.outcomes(of: person).filter {
          $0.result?.isOnwardFlow ?? false && counts($0.programme, of: person)
        }.map(\.on)
      },
    ]
  }
}
