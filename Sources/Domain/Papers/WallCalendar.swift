/// A day on the calendar page for the wall.
public struct WallDay: Hashable, Sendable {
  public let day: Day
  /// By time; those that do not take place as well, so that nobody comes for nothing.
  public let sessions: [Session]
  public let holiday: Holiday?
  /// What the days on which the team is closed are called; empty where it is not.
  public let closures: [String]
}

/// A month on the wall: a page of it.
public struct WallMonth: Hashable, Sendable {
  /// Its first day.
  public let first: Day
  /// Its weeks from Monday to Sunday; nil for a day of another month.
  public let weeks: [[WallDay?]]

  /// True where something takes place on a Saturday or Sunday.
  public var hasWeekendSessions: Bool {
    weeks.contains { $0.suffix(2).contains { !($0?.sessions.isEmpty ?? true) } }
  }

  /// How many sessions stand on it.
  public var sessions: Int { weeks.joined().reduce(0) { $0 + ($1?.sessions.count ?? 0) } }

  /// The most months that are made at a time: a wall has no room for more.
  public static let most = 24
}

extension State {
  /// The months from the one of `from` to the one of `to`, this one and the next where nothing was
  /// asked; with the sessions from the one day to the other, of a project with all its parts.
  public func wallMonths(
    from: Day?, to: Day?, in programme: ProgrammeID?, on today: Day
  ) -> [WallMonth] {
    let first = from ?? today.startOfMonth
    let last = to ?? first.startOfMonth.adding(months: 2) - 1
    let own = programme.map(programmesBelow)
    var months: [WallMonth] = []
    var month = first.startOfMonth
    while month <= last {
      months.append(wallMonth(month, from: first, to: last, in: own))
      month = month.adding(months: 1)
    }
    return months
  }

  private func wallMonth(
    _ month: Day, from: Day, to: Day, in programmes: Set<ProgrammeID>?
  ) -> WallMonth {
    let next = month.adding(months: 1)
    let shown = sessions(from: max(from, month), to: min(to, next - 1)).filter { session in
      programmes.map { own in session.programme.map(own.contains) ?? false } ?? true
    }
    let byDay = Dictionary(grouping: shown) { $0.day ?? month }
    let closed = closures
    let monday = month - month.weekday
    let weeks = stride(from: monday.number, to: next.number, by: 7).map { start in
      (start..<start + 7).map { number -> WallDay? in
        let day = Day(number: number)
        guard day >= month, day < next else { return nil }
        return WallDay(
          day: day, sessions: byDay[day] ?? [], holiday: Holiday(on: day),
          closures: closed.filter { $0.contains(day) }.map(\.name))
      }
    }
    return WallMonth(first: month, weeks: weeks)
  }
}
