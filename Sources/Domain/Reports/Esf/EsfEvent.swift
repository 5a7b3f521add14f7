/// Something noted of someone after they came in that says where they stand on the labour market.
struct EsfEvent: Hashable, Sendable {
  /// Where it brought them.
  enum Place: Int, Hashable, Sendable {
    /// At work.
    case working
    /// Out of work and looking for it.
    case searching
    /// Out of work and not looking.
    case inactive
    /// At something else that they said: training, volunteering, other guidance.
    case elsewhere
    /// No longer at work; whether they look for it nobody said.
    case stopped
  }

  let place: Place
  let on: Day
  let fact: EsfFact?

  /// Whether it brought them to work.
  var works: Verdict { Verdict(place == .working) }

  /// Whether they look for work. An unemployed person does by definition.
  var searches: Verdict { place == .stopped ? .notKnown : Verdict(place == .searching) }
}

extension OutcomeResult {
  /// Where it brings someone; nil for stopping, which says nothing of what came after.
  var place: EsfEvent.Place? {
    switch self {
    case .job, .article60: .working
    case .districtWork: .searching
    case .training, .volunteering, .otherGuidance: .elsewhere
    case .stopped: nil
    }
  }
}

extension EsfPosition {
  var place: EsfEvent.Place {
    switch self {
    case .employed: .working
    case .unemployed: .searching
    case .inactive: .inactive
    }
  }
}

extension Outcome {
  /// The outcome, with its day.
  var fact: EsfFact? { result.map { EsfFact(.choice($0.rawValue, .reached), since: on) } }

  /// The last day of it that is known: the one noted, or the day before it was heard to be over.
  var lastDay: Day? {
    let heard = followUps.filter { $0.isStillThere == false }.compactMap(\.on).min()
    return [until, heard.map { $0 - 1 }].compactMap(\.self).min()
  }
}

extension EsfParticipant {
  /// What began after they came in and is known to have, in any order.
  var beginnings: [EsfEvent] {
    let reached = outcomes.compactMap { outcome -> EsfEvent? in
      guard let on = outcome.on, on >= returned, let place = outcome.result?.place else {
        return nil
      }
      return EsfEvent(place: place, on: on, fact: outcome.fact)
    }
    let held = statuses.compactMap { status -> EsfEvent? in
      guard let since = status.since, since > returned, let position = status.name?.position
      else { return nil }
      return EsfEvent(place: position.place, on: since, fact: status.fact)
    }
    return reached + held
  }

  /// The work that began after they came in and came to an end.
  var endings: [EsfEvent] {
    let reached = outcomes.filter { outcome in
      outcome.result?.place == .working && outcome.on.map { $0 >= returned } ?? false
    }.map { (last: $0.lastDay, fact: $0.fact) }
    let held = statuses.filter { status in
      status.name?.position == .employed && status.since.map { $0 > returned } ?? false
    }.map { (last: $0.until, fact: $0.fact) }
    return (reached + held).compactMap { work in
      work.last.map { EsfEvent(place: .stopped, on: $0 + 1, fact: work.fact) }
    }
  }
}

extension Sequence where Element == EsfEvent {
  /// The last of them: it alone counts. On the same day, work counts first.
  var latest: EsfEvent? {
    self.max { ($0.on.number, -$0.place.rawValue) < ($1.on.number, -$1.place.rawValue) }
  }
}
