extension Rules {
  /// More hours of wijk-werken than the programme lets someone work are written all the same: they
  /// were worked. The legal maxima come with their figures.
  @Sendable
  static func workHours(_ line: Proposal, _ context: Context) throws(Refusal) -> [Warning] {
    guard let person = line.of, let on = line.day(.on),
      let minutes = line.data[Field.minutes]?.asNumber
    else { return [] }
    return context.state.programmesWithMaxima(person, line, on).flatMap { programme in
      let total = context.state.workedTotal(of: person, in: programme, around: on)
      var warnings: [Warning] = []
      if let most = programme.hoursPerMonth, total.monthMinutes + minutes > most * 60 {
        warnings.append(.hoursInMonth(person, minutes: total.monthMinutes + minutes, most: most))
      }
      if let most = programme.hoursPerYear, total.yearMinutes + minutes > most * 60 {
        warnings.append(.hoursInYear(person, minutes: total.yearMinutes + minutes, most: most))
      }
      if let most = programme.maxMonths, let first = total.first,
        on >= first.adding(months: most)
      {
        warnings.append(.monthsWorked(person, since: first, most: most))
      }
      return warnings
    }
  }
}

extension State {
  /// The programme of the line, or those the person takes part in.
  fileprivate func programmesWithMaxima(
    _ person: PersonID, _ line: Proposal, _ on: Day
  ) -> [Programme] {
    if let named = line.text(.programme).flatMap(programme) { return [named] }
    return enrolments(of: person).filter { $0.isCurrent(on: on) }
      .compactMap { programme($0.programme) }
  }
}
