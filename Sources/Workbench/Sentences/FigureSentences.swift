import Domain
import Language

/// Figures as people read them.
extension Sentences {
  /// What stands in one place of a report, where its numbers are of this kind.
  public func figure(_ figure: Figure, _ kind: Report.Kind) -> String {
    switch figure {
    case .none: words(CommonPhrase.noValue)
    case .hidden: words(ReportPhrase.hidden)
    case .number(let number): amount(number, kind)
    case .text(let text): text
    case .word(let word): words.reportWord(word.rawValue)
    case .words(let list): words.list(list.map { words.reportWord($0.rawValue) })
    case .choice(let choice, let field): self.choice(choice, of: field)
    case .thing(let type, let id): named(type, id)
    case .day(let day): numericDay(day)
    case .month(let day): words.monthTitle(year: day.parts.year, month: day.parts.month)
    case .waiting(let people): people.map(wait).joined(separator: ", ")
    }
  }

  /// A number of this kind: "96,0%", "€ 12,50", "3 d".
  public func amount(_ number: Int, _ kind: Report.Kind) -> String {
    switch kind {
    case .text, .number: words.number(number)
    case .percent: words.percent(Double(number) / 1000, places: 1)
    case .euro: words.euros(cents: number)
    case .days: words.shortDays(number)
    case .hours: words.duration(minutes: number)
    case .decimal: words.decimal(Double(number) / 10)
    }
  }

  /// Which figure was opened to the people behind it.
  public func opened(_ opened: Report.Opened) -> String {
    let label = words.reportWord(opened.word.rawValue)
    return words(ReportPhrase.opened, ["code": opened.code, "label": label])
  }

  /// "Jobateliers, van 01/01/2026 tot en met 31/12/2026".
  public func scope(of period: ReportPeriod) -> String {
    let programme = period.programme.map(programme) ?? words(ReportPhrase.everyProgramme)
    return words(ReportPhrase.scope, ["programme": programme, "period": days(of: period)])
  }

  /// "van 01/01/2026 tot en met 31/12/2026".
  func days(of period: ReportPeriod) -> String {
    let from = period.from.map(numericDay)
    let to = period.to.map(numericDay)
    return switch (from, to) {
    case (let from?, let to?): words(ReportPhrase.fromTo, ["from": from, "to": to])
    case (let from?, nil): words(ReportPhrase.from, ["from": from])
    case (nil, let to?): words(ReportPhrase.to, ["to": to])
    case (nil, nil): words(ReportPhrase.always)
    }
  }

  private func named(_ type: EntityType, _ id: String) -> String {
    switch type {
    case .person: person(id)
    case .programme: programme(id)
    case .partner: partner(id)
    case .place: place(id)
    case .staff: staff(id)
    case .session: session(id)
    default: id
    }
  }

  private func wait(_ waiter: Waiter) -> String {
    words(
      ReportPhrase.waits,
      ["person": person(waiter.person), "days": words.shortDays(waiter.days)])
  }
}
