extension ExamplePlayer {
  /// The team is closed in summer and at the turn of the year; never on the day one looks, nor
  /// shortly before or after.
  mutating func planClosures() {
    let year = plan.today.parts.year
    for year in year - 2...year + 1 {
      guard let national = Day(year: year, month: 7, day: 21),
        let christmas = Day(year: year, month: 12, day: 24)
      else { continue }
      let monday = national - national.weekday
      closures += [
        Closure(name: "Zomersluiting", since: monday, until: monday + 13),
        Closure(name: "Jaareinde", since: christmas, until: christmas + 9),
      ].filter { !($0.since - 7...$0.until + 3).contains(plan.today) }
    }
  }

  mutating func noteClosures() throws {
    for closure in closures {
      try perform(
        Deed(
          .closureNoted, .set(.closure, freshID()), .set(.name, closure.name),
          .set(.since, closure.since), .set(.until, closure.until)),
        by: projects[0].lead, on: 0)
    }
  }

  /// True on a day on which people work: no weekend, no holiday, no closure.
  func isWorkday(_ day: Day) -> Bool {
    day.weekday < 5 && Holiday(on: day) == nil && !closures.contains { $0.contains(day) }
  }

  /// `day`, or where nobody works then the last day before; what falls in a closure waits until after
  /// it. Things keep their order.
  func workday(near day: Day) -> Day {
    let before = workday(upTo: day)
    let after = workday(after: day)
    let isClosed = closures.contains { $0.since <= day && before < $0.until }
    return isClosed && before < day && after < plan.today ? after : before
  }

  /// `day`, or the last day before it on which people work.
  func workday(upTo day: Day) -> Day {
    var found = day
    while !isWorkday(found) { found = found - 1 }
    return found
  }

  /// The first day after `day` on which people work.
  func workday(after day: Day) -> Day {
    var found = day + 1
    while !isWorkday(found) { found = found + 1 }
    return found
  }

  /// Puts what people do at work on the agenda, on a day on which they work.
  mutating func planWork(near day: Day, at minutes: Int, _ happening: @escaping Happening) {
    plan(on: workday(near: day), at: minutes, happening)
  }
}
