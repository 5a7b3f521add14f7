extension Figures {
  /// The hours of wijk-werken of each person, the most first, against what their project allows.
  ///
  /// The busiest month and the busiest calendar year among the hours of the period; months: in how many
  /// they worked. The limits are those of the project of the hours, or else of one they were enrolled in.
  func hours() -> Report {
    let worked = owners(of: .hours).map { person in
      state.workedHours(of: person).filter {
        holds($0.on) && counts($0.programme, of: $0.person)
      }
    }.filter { !$0.isEmpty }
    let sorted = worked.sorted { left, right in
      let one = Figures.sum(left)
      let other = Figures.sum(right)
      return one != other ? one > other : left[0].person < right[0].person
    }
    let total = worked.reduce(0) { $0 + Figures.sum($1) }
    let rest = [Figure](repeating: .none, count: 7)
    return Report(
      .hours,
      [
        (.text, [.person]),
        (.hours, [.hours, .busiestMonth, .monthLimit, .busiestYear, .yearLimit]),
        (.number, [.months, .monthsLimit]), (.text, [.over]),
      ], sorted.map(hoursRow) + [[.word(.total), .number(total)] + rest])
  }

  private func hoursRow(_ hours: [WorkedHours]) -> [Figure] {
    let person = hours[0].person
    let limits = limits(of: person, hours.last?.programme)
    let months = Dictionary(grouping: hours) { $0.on?.startOfMonth }
    let years = Dictionary(grouping: hours) { $0.on?.parts.year }
    let month = months.values.map(Figures.sum).max() ?? 0
    let year = years.values.map(Figures.sum).max() ?? 0
    var over: [ReportWord] = []
    if let limit = limits?.hoursPerMonth, month > limit * 60 { over.append(.overMonth) }
    if let limit = limits?.hoursPerYear, year > limit * 60 { over.append(.overYear) }
    if let limit = limits?.maxMonths, months.count > limit { over.append(.overMonths) }
    return [
      .thing(.person, person), .number(Figures.sum(hours)), .number(month),
      .number(limits?.hoursPerMonth.map { $0 * 60 }), .number(year),
      .number(limits?.hoursPerYear.map { $0 * 60 }), .number(months.count),
      .number(limits?.maxMonths), over.isEmpty ? .none : .words(over),
    ]
  }

  private func limits(of person: PersonID, _ named: ProgrammeID?) -> Programme? {
    let candidates = [named].compactMap(\.self) + state.enrolments(of: person).map(\.programme)
    return candidates.compactMap(state.programme).first {
      $0.hoursPerMonth != nil || $0.hoursPerYear != nil || $0.maxMonths != nil
    }
  }

  private static func sum(_ hours: [WorkedHours]) -> Int { hours.reduce(0) { $0 + $1.minutes } }
}
