extension Figures {
  /// How satisfied people were: of all sheets together, by theme, by month and by session.
  ///
  /// The score is the mean over all answers of (answer - 1) / (highest - 1); see `SurveyScore`. Sheets
  /// count by the day of their session. Under five sheets the score is hidden, not the number.
  func survey() -> Report {
    let sheets = state.entities(.survey).compactMap { sheet -> (Entity, Session)? in
      guard let session = sheet.text(.session).flatMap(state.session),
        counts(session.programme), holds(session.day)
      else { return nil }
      return (sheet, session)
    }
    let rows = Figures.parts(sheets.map(\.1)).map { part -> [Figure] in
      let own = sheets.filter { part.holds($0.1) }.map(\.0)
      let score = state.surveyScore(of: own)
      return [
        .word(part.kind), part.name, .number(score.people),
        score.thousandths.map { .number($0) } ?? .hidden,
      ]
    }
    return Report(
      .survey, [(.text, [.per, .what]), (.number, [.sheets]), (.percent, [.score])], rows,
      notes: [.hiddenUnderFive])
  }

  /// A part of the sessions: all of them, or those of a theme, a month or one alone.
  struct Part {
    let kind: ReportWord
    let name: Figure
    let holds: (Session) -> Bool
  }

  /// All, each theme in the order in which it came, each month and each session.
  static func parts(_ sessions: [Session]) -> [Part] {
    var parts = [Part(kind: .total, name: .none) { _ in true }]
    let inOrder = sessions.sorted { ($0.day?.number ?? 0, $0.id) < ($1.day?.number ?? 0, $1.id) }
    for theme in inOrder.compactMap(\.theme).unique {
      parts.append(Part(kind: .theme, name: .text(theme)) { $0.theme == theme })
    }
    for month in inOrder.compactMap({ $0.day?.startOfMonth }).unique {
      parts.append(Part(kind: .month, name: .month(month)) { $0.day?.startOfMonth == month })
    }
    for id in inOrder.map(\.id).unique {
      parts.append(Part(kind: .session, name: .thing(.session, id)) { $0.id == id })
    }
    return parts
  }
}

extension Array where Element: Hashable {
  /// Each element once, in the order in which it first comes.
  var unique: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
