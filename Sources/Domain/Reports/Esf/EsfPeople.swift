extension EsfFigures {
  /// The people behind a figure, each with what made them count; then those who would count if their
  /// base data were complete, and those of whom it is not known, with what is missing.
  func people(behind indicator: EsfIndicator, in name: ReportName) -> Report {
    let found = pool(of: indicator).map { participant in
      (participant: participant, finding: indicator.rule(participant))
    }
    let isEntry = indicator.pool == .entered
    let rows = ReportWord.standings.flatMap { standing in
      found.filter { indicator.standing($0.participant, $0.finding) == standing }
        .map { row($0.participant, $0.finding, standing, isEntry) }
    }
    return Report(
      name,
      [(.text, [.person, .counted, isEntry ? .enteredOn : .leftOn, .fact, .factSince, .missing])],
      rows, notes: [.esfComplete],
      opened: Report.Opened(code: indicator.code ?? "", word: indicator.word))
  }

  private func row(
    _ participant: EsfParticipant, _ finding: EsfFinding, _ standing: ReportWord, _ isEntry: Bool
  ) -> [Figure] {
    // Of whom it is not known, what is: a status without the day on which it began.
    let fact = finding.facts.last
    return [
      .thing(.person, participant.person), .word(standing),
      .day(isEntry ? participant.entered : participant.left), fact?.what ?? .none,
      .day(fact?.since), participant.missing.isEmpty ? .none : .words(participant.missing),
    ]
  }
}

extension EsfIndicator {
  /// Whether someone counts, would count, or may; nil for who does not.
  func standing(_ participant: EsfParticipant, _ finding: EsfFinding) -> ReportWord? {
    switch finding.verdict {
    case .no: nil
    case .notKnown: .notToldYet
    case .yes: countsIncomplete || participant.isComplete ? .countsIn : .incomplete
    }
  }
}

extension ReportWord {
  /// How someone can stand to a figure, in the order in which people read it.
  fileprivate static let standings: [ReportWord] = [.countsIn, .incomplete, .notToldYet]
}

extension State {
  /// The people behind one figure of a report, as a report of its own; nil where the report has no such
  /// figure that can be opened (`ReportName.openFigures`). Ids, no names: whoever shows it looks them up.
  public func people(
    behind code: String, of name: ReportName, over period: ReportPeriod, on today: Day
  ) -> Report? {
    guard let indicator = name.indicators.first(where: { $0.code == code }) else { return nil }
    return EsfFigures(self, over: period, on: today).people(behind: indicator, in: name)
  }
}
