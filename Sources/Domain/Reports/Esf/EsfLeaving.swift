/// Immediate results: where someone is from the day they last left to four weeks after, both included
/// (Regulation (EU) 2021/1057, Annex I (3), and Regulation (EU) No 1304/2013, Annex I (3), "upon leaving").
///
/// "The reference period is four weeks, that is 28 days, from the date of leaving. Where several events
/// happen in it, only the last counts", so looking for work and being at work exclude each other (the
/// Commission's answer on immediate result indicators). What was noted after that does not count here.
extension EsfParticipant {
  /// How many days after leaving still count.
  static let daysAfterLeaving = 28

  /// The last day on which something counts; nil for who did not leave.
  var windowEnd: Day? { left.map { min($0 + EsfParticipant.daysAfterLeaving, today) } }

  /// Where they went; nil where nobody noted it, or they did not leave.
  var afterLeaving: EsfEvent? {
    guard let windowEnd else { return nil }
    return (beginnings + endings).filter { $0.on <= windowEnd }.latest
  }

  /// Inactive when they came in, newly looking for work when they left.
  var leftSearching: EsfFinding { stood(.inactive) && found(afterLeaving?.searches) }

  /// Unemployed or inactive when they came in, at work when they left.
  var leftWorking: EsfFinding { stoodWithoutWork && found(afterLeaving?.works) }

  /// Newly in education or training when they left. Who was in it already is not newly so; of who
  /// said where they went instead, it is a no.
  var leftInTraining: EsfFinding {
    guard let windowEnd, let left else { return .notKnown }
    if statuses.contains(where: { $0.name == .studying && $0.isCurrent(on: entered) }) {
      return EsfFinding(.no)
    }
    let fact = trainings.first { training in
      training.on <= windowEnd && training.last.map { $0 >= left } ?? true
    }?.fact
    if let fact { return EsfFinding(.yes, fact) }
    return EsfFinding(Verdict(afterLeaving == nil ? nil : false), afterLeaving?.fact)
  }

  /// Whether they gained a qualification by the time they left, as asked with an outcome.
  var leftQualified: EsfFinding {
    guard let windowEnd else { return .notKnown }
    let asked = outcomes.filter { outcome in
      outcome.qualified != nil && outcome.on.map { $0 >= returned && $0 <= windowEnd } ?? false
    }
    if asked.isEmpty { return .notKnown }
    return .any(of: asked.map { EsfFinding(Verdict($0.qualified == .yes), $0.fact) })
  }

  /// Disadvantaged, and with any of the four results (Regulation (EU) No 1304/2013, Annex I (3)).
  var leftDisadvantaged: EsfFinding {
    disadvantaged && .any(of: [leftSearching, leftInTraining, leftQualified, leftWorking])
  }

  /// Training that began after they came in.
  private var trainings: [(on: Day, last: Day?, fact: EsfFact?)] {
    let reached = outcomes.filter { $0.result == .training }.map { ($0.on, $0.lastDay, $0.fact) }
    let held = statuses.filter { $0.name == .studying }.map { ($0.since, $0.until, $0.fact) }
    return (reached + held).compactMap { on, last, fact in
      guard let on, on >= returned else { return nil }
      return (on: on, last: last, fact: fact)
    }
  }

  private func found(_ verdict: Verdict?) -> EsfFinding {
    EsfFinding(verdict ?? .notKnown, afterLeaving?.fact)
  }
}
