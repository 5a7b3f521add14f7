/// Longer-term results: where someone is six months after they last left (Regulation (EU) 2021/1057,
/// Annex I (4), and Regulation (EU) No 1304/2013, Annex I (4)).
///
/// A job that was noted on leaving says nothing about half a year later: what counts is what was heard
/// then, what began after the four weeks, and what has a last day that had not come.
extension EsfParticipant {
  /// The day six months on; the last of the month where that has no such day. Nil for who did not leave.
  var sixMonthsOn: Day? { left?.adding(months: 6) }

  /// True where that day has come.
  var isSixMonthsOn: Bool { sixMonthsOn.map { $0 <= today } ?? false }

  /// Unemployed or inactive when they came in, at work six months after they left.
  var worksSixMonthsOn: EsfFinding {
    let event = atSixMonths
    return stoodWithoutWork && EsfFinding(event?.works ?? .notKnown, event?.fact)
  }

  /// Employed when they came in, and better off six months after they left: from insecure to stable
  /// work, from too few hours to enough, to work that asks more of them, or promoted.
  var improvedSixMonthsOn: EsfFinding {
    let asked = lastAsked
    let fact = asked?.improved.map { EsfFact(.choice($0.rawValue, .improved), since: asked?.on) }
    return stood(.employed) && EsfFinding(Verdict(asked.map { $0.improved == .yes }), fact)
  }

  /// The last time someone said whether they are better off, whichever outcome it was asked of.
  private var lastAsked: FollowUp? {
    heardAtSixMonths.map(\.followUp).filter { $0.improved != nil }
      .max { ($0.on?.number ?? 0, $0.id) < ($1.on?.number ?? 0, $1.id) }
  }

  private var atSixMonths: EsfEvent? {
    guard let day = sixMonthsOn, isSixMonthsOn else { return nil }
    return (heard + began(by: day) + lasting(beyond: day) + endings.filter { $0.on <= day }).latest
  }

  /// What was heard when someone asked.
  private var heard: [EsfEvent] {
    heardAtSixMonths.compactMap { outcome, followUp in
      guard let on = followUp.on, let isThere = followUp.isStillThere,
        let place = outcome.result?.place
      else { return nil }
      return EsfEvent(
        place: isThere ? place : .stopped, on: on,
        fact: outcome.result.map { EsfFact(.choice($0.rawValue, .reached), since: on) })
    }
  }

  /// The follow-ups at six months. They are due six months after the outcome, which mostly is some days
  /// before the person leaves: from four weeks before the day on they count.
  private var heardAtSixMonths: [(outcome: Outcome, followUp: FollowUp)] {
    guard let day = sixMonthsOn, isSixMonthsOn else { return [] }
    return outcomes.flatMap { outcome in
      outcome.followUps.filter { followUp in
        followUp.moment == .sixMonths
          && followUp.on.map { $0 >= day - EsfParticipant.daysAfterLeaving && $0 <= today } ?? false
      }.map { (outcome: outcome, followUp: $0) }
    }
  }

  /// What began after the four weeks and by the day.
  private func began(by day: Day) -> [EsfEvent] {
    guard let left else { return [] }
    return beginnings.filter { $0.on > left + EsfParticipant.daysAfterLeaving && $0.on <= day }
  }

  /// What began before and was to last until the day or longer.
  private func lasting(beyond day: Day) -> [EsfEvent] {
    let reached = outcomes.filter { outcome in
      outcome.on.map { $0 >= returned && $0 <= day } ?? false
        && outcome.lastDay.map { $0 >= day } ?? false
    }.compactMap { outcome -> EsfEvent? in
      guard let on = outcome.on, let place = outcome.result?.place else { return nil }
      return EsfEvent(place: place, on: on, fact: outcome.fact)
    }
    let held = statuses.filter { $0.isCurrent(on: day) && $0.until != nil }
      .compactMap { status -> EsfEvent? in
        guard let since = status.since, since > returned, let position = status.name?.position
        else { return nil }
        return EsfEvent(place: position.place, on: since, fact: status.fact)
      }
    return reached + held
  }
}
