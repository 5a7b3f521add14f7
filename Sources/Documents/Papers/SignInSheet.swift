import Domain
import Language

/// The sheet on which people sign at a session: everyone with a seat, and lines for who walks in.
extension PaperMaker {
  func signInSheet(of id: SessionID) -> Html {
    let session = state.session(id)
    let names = namesOnSheet(of: id)
    let rows = names + Array(repeating: "", count: SheetLines.empty(beside: names.count))
    return page(
      .attendance,
      [
        .tag("p", ["class": "kicker"], text: words(PaperPhrase.attendance)),
        .tag("h1", text: session.map(title) ?? id),
        facts(session.map(sheetFacts) ?? []), table(of: rows),
      ], fundedBy: programmes(of: session), variant: SheetLines.height(for: rows.count))
  }

  /// Those with a seat and those who were there. Who waits is not shown: the sheet goes round.
  private func namesOnSheet(of id: SessionID) -> [String] {
    state.roster(of: id).rows.filter { row in
      row.seat == .taken || row.seat == .offered || row.status?.isThere ?? false
    }.compactMap { state.person($0.person)?.name }
  }

  private func sheetFacts(_ session: Session) -> [(label: String, value: Html?)] {
    let programme = session.programme.flatMap(state.programme)
    let staff = [session.facilitator, session.secondFacilitator].compactMap(\.self)
      .map { state.staff($0)?.name ?? $0 }
    return [
      (words.field("programme"), programme.map { .text($0.name) }),
      (words(PaperPhrase.when), .text(moment(of: session))),
      (words.field("place"), whereabouts(of: session.place).map { .text($0) }),
      (words(PaperPhrase.ledBy), staff.isEmpty ? nil : .text(words.list(staff))),
    ]
  }

  /// "Sessie 7/16 · CV opmaken".
  func title(of session: Session) -> String {
    let all = session.programme.flatMap(state.programme)?.plannedSessions
    let number = session.number.map { number in
      let count = all.map { number <= $0 ? "\(number)/\($0)" : "\(number)" } ?? "\(number)"
      return words(PaperPhrase.session, ["n": count])
    }
    return [number, theme(of: session)].compactMap(\.self).joined(separator: " · ")
  }

  /// The theme of a session, or else its form.
  func theme(of session: Session) -> String? {
    session.theme ?? session.form.map { words.value($0.rawValue, of: "form") }
  }

  /// "maandag 23 november 2026, 13:30 – 16:00".
  private func moment(of session: Session) -> String {
    [session.day.map { words.longDate($0.parts) }, times(session.start, session.end)]
      .compactMap(\.self).joined(separator: ", ")
  }

  private func table(of names: [String]) -> Html {
    let head = Html.tag(
      "tr", [:], .tag("th", ["class": "number", "scope": "col"], text: words(PaperPhrase.number)),
      .tag("th", ["class": "name", "scope": "col"], text: words.field("name")),
      .tag("th", ["scope": "col"], text: words(PaperPhrase.signature)))
    let rows = names.enumerated().map { place, name in
      Html.tag(
        "tr", [:], .tag("td", ["class": "number"], text: "\(place + 1)"),
        .tag("td", ["class": "name"], .isolated(name)), .tag("td"))
    }
    return .tag("table", [:], .tag("thead", [:], head), .tag("tbody", [:], rows))
  }
}

/// How the lines of a sign-in sheet fill a page.
enum SheetLines {
  /// How many lines fit on one page at their lowest.
  private static let onePage = 25

  /// How many empty lines there are for who walks in: four, fewer where the page would not hold
  /// them, and a page of them where nobody is expected by name.
  static func empty(beside names: Int) -> Int {
    if names == 0 { return 16 }
    return names < onePage ? min(4, onePage - names) : 4
  }

  /// The lines are as high as the page allows.
  static func height(for lines: Int) -> String {
    switch lines {
    case ...14: "high"
    case ...18: "middle"
    default: "low"
    }
  }
}
