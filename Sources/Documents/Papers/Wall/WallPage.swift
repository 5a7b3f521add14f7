import Domain
import Language

/// The calendar for the wall: a month a page, on its side. It tells when, what and where, and never
/// who: appointments of people do not stand on it.
extension PaperMaker {
  func wallPages(from: Day?, to: Day?, in programme: ProgrammeID?) -> [Html] {
    state.wallMonths(from: from, to: to, in: programme, on: today).map { month in
      wallPage(month, in: programme)
    }
  }

  private func wallPage(_ month: WallMonth, in programme: ProgrammeID?) -> Html {
    let (year, number, _) = month.first.parts
    let title = words.monthTitle(year: year, month: number)
    let whose = programme.flatMap(state.programme)?.name ?? organisation
    let foot = programme.map(family) ?? programmes(in: month)
    let letters = WallLetters(
      hasWeekend: month.hasWeekendSessions,
      foot: supportLines(of: foot).reduce(0) { $0 + $1.count + 3 })
    let fit = letters.fit(month.weeks.map { $0.map { $0.map(entries) ?? [] } })
    return page(
      .calendar,
      [
        .tag(
          "div", ["class": "top"], .tag("h1", text: title),
          whose.isEmpty ? .nothing : .tag("p", ["class": "kicker"], text: whose)),
        month.sessions == 0
          ? .tag("p", ["class": "hint"], text: words(WallPhrase.none)) : .nothing,
        table(of: month, title, fit.entries),
      ], fundedBy: foot,
      variant: "size\(fit.size)" + (month.hasWeekendSessions ? "" : " weekdays"))
  }

  /// Those of its sessions, or else those that run.
  private func programmes(in month: WallMonth) -> [ProgrammeID] {
    let own = month.weeks.joined().compactMap(\.self).flatMap(\.sessions).compactMap(\.programme)
    return own.isEmpty ? runningProgrammes : own
  }

  private func table(of month: WallMonth, _ title: String, _ most: Int) -> Html {
    let columns = (0..<7).map { Html.tag("col", ["class": $0 > 4 ? "weekend" : "week"]) }
    let head = (0..<7).map { Html.tag("th", ["scope": "col"], text: words.weekday($0)) }
    let rows = month.weeks.map { week in
      Html.tag("tr", [:], week.map { $0.map { cell($0, most) } ?? .tag("td", ["class": "other"]) })
    }
    return .tag(
      "table", [:], .tag("caption", text: words(WallPhrase.sessionsIn, ["text": title])),
      .tag("colgroup", [:], columns), .tag("thead", [:], .tag("tr", [:], head)),
      .tag("tbody", [:], rows))
  }

  private func cell(_ day: WallDay, _ most: Int) -> Html {
    let isFree = day.holiday != nil || !day.closures.isEmpty
    let date = Html.tag("time", ["datetime": day.day.text], text: "\(day.day.parts.day)")
    let free = freeLines(day).map { Html.tag("p", ["class": "free"], text: $0) }
    let shown = day.sessions.prefix(most - min(most, free.count)).map(html)
    let left = day.sessions.count - shown.count
    let more =
      left > 0
      ? Html.tag("p", ["class": "more"], text: words.plural(WallPhrase.more, left)) : .nothing
    let list = shown.isEmpty ? Html.nothing : .tag("ul", [:], shown)
    return .tag(
      "td", ["class": isFree ? "day off" : "day"],
      [.tag("p", ["class": "date"], date)] + free + [list, more])
  }

  private func html(_ session: Session) -> Html {
    let parts = [
      ("when", wallTimes(session)), ("what", wallTheme(session)),
      ("where", wallPlace(session)),
    ].compactMap { name, text in text.map { Html.tag("span", ["class": name], text: $0) } }
    guard session.isCancelled else { return .tag("li", [:], parts) }
    return .tag(
      "li", ["class": "cancelled"], .tag("s", [:], parts),
      .tag("strong", text: " " + words(WallPhrase.cancelled)))
  }

  /// What stands on a day, so that it can be reckoned how much room it takes.
  private func entries(_ day: WallDay) -> [[String]] {
    freeLines(day).map { [$0] }
      + day.sessions.map { session in
        [
          wallTimes(session), wallTheme(session), wallPlace(session),
          session.isCancelled ? words(WallPhrase.cancelled) : nil,
        ].compactMap(\.self)
      }
  }

  private func freeLines(_ day: WallDay) -> [String] {
    let holiday = day.holiday.flatMap { words.text("holiday.\($0.rawValue)") }
    return [holiday].compactMap(\.self)
      + day.closures.map {
        $0.isEmpty ? words(WallPhrase.closed) : words(WallPhrase.closedFor, ["name": $0])
      }
  }

  /// "13:30–16:00": in large letters there is no room for more.
  private func wallTimes(_ session: Session) -> String? {
    let times = [session.start?.text, session.end?.text].compactMap(\.self)
    return times.isEmpty ? nil : times.joined(separator: "–")
  }

  /// From two metres nobody reads more than the beginning of a long theme.
  private func wallTheme(_ session: Session) -> String? {
    var shortening = Shortening()
    return theme(of: session).map { shortening.cut($0, lines: 1) }
  }

  private func wallPlace(_ session: Session) -> String? {
    var shortening = Shortening()
    return session.place.map { shortening.cut(state.place($0)?.name ?? $0, lines: 1) }
  }
}
