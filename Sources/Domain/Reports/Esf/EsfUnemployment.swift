/// Long-term unemployed: without a break for more than six months where someone is under 25, and for
/// more than twelve months from 25 on, both on the day they first came in (Commission guidance to the
/// common indicators of Annex I, "long-term unemployed").
///
/// A period of months ends with the last hour of the day that has the same date, or of the last day of a
/// month that is too short (Regulation (EEC, Euratom) No 1182/71, article 3(2)(c)): on that day itself
/// it is not "more" yet.
extension EsfParticipant {
  /// Whether they were unemployed so long. Without the day on which it began, or near the border
  /// without an age, it is not known.
  var longTermUnemployed: EsfFinding {
    let stood = stood(.unemployed)
    guard stood.verdict == .yes else { return stood }
    let since = unemployedSince
    let fact = standing?.name.map { EsfFact(.choice($0.rawValue, .standsAs), since: since) }
    return EsfFinding(isLong(since), fact)
  }

  private func isLong(_ since: Day?) -> Verdict {
    guard let since else { return .notKnown }
    let overSix = since.adding(months: 6) < entered
    let overTwelve = since.adding(months: 12) < entered
    if overSix == overTwelve { return Verdict(overSix) }
    return Verdict(age.map { $0 < 25 })
  }

  /// The first day of the unbroken time without work in which they came in: statuses that touch or
  /// overlap go on from one another, and work in between breaks it. Nil where nobody noted it.
  var unemployedSince: Day? {
    let spells = statuses.filter { $0.name?.position == .unemployed }
    let current = spells.filter { $0.isCurrent(on: entered) }
    guard var first = current.compactMap(\.since).min() else { return nil }
    for spell in spells.reversed() {
      guard let since = spell.since, let until = spell.until, until + 1 >= first else { continue }
      first = min(first, since)
    }
    return max(first, lastWork.map { $0 + 1 } ?? first)
  }

  /// The last day of work before they came in.
  private var lastWork: Day? {
    statuses.filter { $0.name?.position == .employed }.compactMap(\.until)
      .filter { $0 < entered }.max()
  }
}
