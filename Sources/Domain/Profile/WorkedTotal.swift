/// How much a person worked in wijk-werken, to be held against the maxima of the programme.
public struct WorkedTotal: Hashable, Sendable {
  /// In the calendar month of the day.
  public let monthMinutes: Int
  /// In the calendar year of the day.
  public let yearMinutes: Int
  /// The first day on which the person worked, up to the day.
  public let first: Day?
}

extension State {
  /// What a person worked in the month and the year of `day`, that day included. Hours for which no
  /// programme was named count in each.
  public func workedTotal(
    of person: PersonID, in programme: Programme, around day: Day
  ) -> WorkedTotal {
    let all = workedHours(of: person).filter { ($0.programme ?? programme.id) == programme.id }
    let year = all.filter { $0.on?.parts.year == day.parts.year }
    let month = year.filter { $0.on?.parts.month == day.parts.month }
    return WorkedTotal(
      monthMinutes: month.reduce(0) { $0 + $1.minutes },
      yearMinutes: year.reduce(0) { $0 + $1.minutes },
      first: all.compactMap(\.on).filter { $0 <= day }.min())
  }
}
