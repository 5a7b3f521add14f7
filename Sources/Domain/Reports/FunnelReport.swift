extension Figures {
  /// How many people came how far, each stage by the day on which it happened.
  ///
  /// Reached: spoken to or at a session. Referred: a referral came. Contact: a talk, other than on the
  /// street. Enrolled: an enrolment began. Session: there as a participant. Handoff: asked of a partner.
  /// Outcome: any but stopping; onward flow: work or training. The share is of all who are in any
  /// stage. It starts from referral and contact: someone at a session need not have come by them.
  func funnel() -> Report {
    let stages: [(ReportWord, Set<PersonID>)] = [
      (.reached, reached),
      (.referred, Set(referrals.map(\.person))),
      (.contact, Set(contacts.filter { $0.way != .outreach }.map(\.person))),
      (.enrolled, Set(enrolments.map(\.person))),
      (.firstSession, Set(visitors)),
      (.handoff, requestedHandoffs),
      (.outcome, Set(outcomes.filter { $0.result != .stopped }.map(\.person))),
      (.onwardFlow, onward),
    ]
    let all = stages.reduce(into: Set<PersonID>()) { $0.formUnion($1.1) }
    return Report(
      .funnel, [(.text, [.stage]), (.number, [.people]), (.percent, [.share])],
      stages.map { word, people in
        [.word(word), .number(people.count), .share(people.count, of: all.count)]
      }, notes: [.countsOnce, .reachedIsNotEnrolled])
  }

  /// Those for whom a partner was first asked in the period.
  private var requestedHandoffs: Set<PersonID> {
    let asked = state.handoffs.filter { handoff in
      guard counts(handoff.programme, of: handoff.person) else { return false }
      return state.moves(of: handoff).first { $0.state == .requested }.map { holds($0.day) }
        ?? false
    }
    return Set(asked.map(\.person))
  }
}
