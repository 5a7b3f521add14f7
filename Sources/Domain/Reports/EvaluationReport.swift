extension Figures {
  /// What a project came to, on one page: what was agreed, what was done, whom it reached, what they
  /// found of it, how far its targets are, and what it cost for each session, seat and person.
  ///
  /// Held, filled, people, reached and enrolled as in the overview; job or training as in the funnel; the
  /// score as in the survey. Targets as in their own report, over their own period. Paid: without what
  /// was given in kind.
  func evaluation() -> Report {
    let held = heldSessions
    let all = [
      evaluationRow(.sessionsHeld, held.count, of: sessionsAgreed),
      evaluationRow(.seatsFilled, held.reduce(0) { $0 + filled($1) }),
      evaluationRow(.peopleThere, Set(visitors).count),
      evaluationRow(.peopleReached, Set(reached).count),
      evaluationRow(.peopleEnrolled, Set(enrolments.map(\.person)).count),
      evaluationRow(.onwardFlow, onward.count),
    ]
    return Report(
      .evaluation,
      [
        (.text, [.what, .programme]), (.number, [.count, .goal]), (.percent, [.share, .score]),
        (.euro, [.paid]),
      ], all + satisfaction + targetRows + unitCosts,
      notes: [.countsOnce, .headcount, .reachedIsNotEnrolled, .hiddenUnderFive])
  }

  private func evaluationRow(_ word: ReportWord, _ done: Int, of goal: Int? = nil) -> [Figure] {
    [
      .word(word), .none, .number(done), .number(goal),
      goal.map { .share(done, of: $0) } ?? .none, .none, .none,
    ]
  }

  /// The sheets of all sessions together, and their score.
  private var satisfaction: [[Figure]] {
    let report = survey()
    return report.rows.filter { $0.first == .word(.total) }.map { row in
      [
        .word(.surveySheets), .none, report.figure(row, .sheets), .none, .none,
        report.figure(row, .score), .none,
      ]
    }
  }

  private var targetRows: [[Figure]] {
    let report = target()
    return report.rows.map { row in
      [.measure, .programme, .done, .goal, .share].map { report.figure(row, $0) } + [.none, .none]
    }
  }

  /// What was paid in all, and for each session, seat and person.
  private var unitCosts: [[Figure]] {
    let report = costsReport()
    return [ReportWord.total, .perSession, .perSeat, .perPerson].flatMap { word in
      report.rows.filter { $0.first == .word(word) }.map { row in
        [
          .word(word == .total ? .costsPaid : word), .none,
          word == .total ? .none : report.figure(row, .count), .none, .none, .none,
          report.figure(row, .paid),
        ]
      }
    }
  }
}
