import Domain
import Language
import Screen
import Workbench

/// A report as people read it: what it is, rows under their headings, and what to know of them.
struct ReportText {
  let sentences: Sentences
  private var words: Words { sentences.words }

  /// The lines of `report` over `period`.
  func lines(_ report: Report, over period: ReportPeriod) -> [String] {
    [words.report(report.name.rawValue), scope(of: period), ""] + rows(report)
      + (report.notes.isEmpty ? [] : [""])
      + report.notes.map { words.reportNote($0.rawValue) }
  }

  /// "Jobateliers, van 01/01/2026 tot en met 31/12/2026".
  func scope(of period: ReportPeriod) -> String {
    let programme =
      period.programme.map(sentences.programme) ?? words(ReportPhrase.everyProgramme)
    let from = period.from.map(sentences.numericDay)
    let to = period.to.map(sentences.numericDay)
    let days =
      switch (from, to) {
      case (let from?, let to?): words(ReportPhrase.fromTo, ["from": from, "to": to])
      case (let from?, nil): words(ReportPhrase.from, ["from": from])
      case (nil, let to?): words(ReportPhrase.to, ["to": to])
      case (nil, nil): words(ReportPhrase.always)
      }
    return words(ReportPhrase.scope, ["programme": programme, "period": days])
  }

  /// Names to the left, numbers to the right, each column as wide as its widest.
  private func rows(_ report: Report) -> [String] {
    let heading = report.columns.map { words.reportColumn($0.name.rawValue) }
    let texts = report.rows.map { zip(report.columns, $0).map { text($1, $0.kind) } }
    let widths = heading.indices.map { place in
      ([heading] + texts).map { TextWidth.columns(of: $0[place]) }.max() ?? 0
    }
    return ([heading] + texts).map { row in
      let cells = row.indices.map { place in
        let room = widths[place] - TextWidth.columns(of: row[place])
        let space = String(repeating: " ", count: room)
        if report.columns[place].kind != .text { return space + row[place] }
        return place == row.count - 1 ? row[place] : row[place] + space
      }
      return cells.joined(separator: "  ")
    }
  }

  /// What stands in one place, in words.
  func text(_ figure: Figure, _ kind: Report.Kind) -> String {
    switch figure {
    case .none: words(CommonPhrase.noValue)
    case .hidden: words(ReportPhrase.hidden)
    case .number(let number): text(number, kind)
    case .text(let text): text
    case .word(let word): words.reportWord(word.rawValue)
    case .words(let list): words.list(list.map { words.reportWord($0.rawValue) })
    case .choice(let choice, let field): sentences.choice(choice, of: field)
    case .thing(let type, let id): name(type, id)
    case .day(let day): sentences.numericDay(day)
    case .month(let day): words.monthTitle(year: day.parts.year, month: day.parts.month)
    case .waiting(let people): people.map(wait).joined(separator: ", ")
    }
  }

  private func text(_ number: Int, _ kind: Report.Kind) -> String {
    switch kind {
    case .text, .number: words.number(number)
    case .percent: words.percent(Double(number) / 1000, places: 1)
    case .euro: words.euros(cents: number)
    case .days: words.shortDays(number)
    case .hours: words.duration(minutes: number)
    case .decimal: words.decimal(Double(number) / 10)
    }
  }

  private func name(_ type: EntityType, _ id: String) -> String {
    switch type {
    case .person: sentences.person(id)
    case .programme: sentences.programme(id)
    case .partner: sentences.partner(id)
    case .place: sentences.place(id)
    case .staff: sentences.staff(id)
    case .session: sentences.session(id)
    default: id
    }
  }

  private func wait(_ waiter: Waiter) -> String {
    words(
      ReportPhrase.waits,
      ["person": sentences.person(waiter.person), "days": words.shortDays(waiter.days)])
  }
}
