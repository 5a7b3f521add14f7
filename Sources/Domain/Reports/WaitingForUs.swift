/// The stages at which people wait for the team itself.
extension Figures {
  /// From each referral to the first talk on that day or later, or to the enrolment where that came
  /// first. Nobody waits any more who came to an outcome.
  var referralToContact: Waits {
    var waits = Waits(self)
    for referral in allReferrals {
      guard let on = referral.on else { continue }
      let enrolled = enrolments(of: referral.person).compactMap(\.since).filter { $0 >= on }.min()
      let talked = talks(with: referral.person).first { $0 >= on }
      let last = [enrolled, talked].compactMap(\.self).min()
      if last == nil, hasOutcome(referral.person, from: on) { continue }
      waits.add(referral.person, from: on, to: last)
    }
    return waits
  }

  /// From the first talk to the enrolment: the first since the person was referred to that project, or
  /// the first of all where nobody did so. Those wait who were referred and spoken to and did not come
  /// to an enrolment or an outcome since; a word on the street alone is no wait.
  var contactToEnrolment: Waits {
    var waits = Waits(self)
    for enrolment in allEnrolments {
      guard let since = enrolment.since else { continue }
      let referral = state.referrals(of: enrolment.person)
        .first { $0.programme == enrolment.programme }
      let talked = talks(with: enrolment.person).first { day in
        referral?.on.map { $0 <= day } ?? true
      }
      if let talked, talked <= since { waits.add(enrolment.person, from: talked, to: since) }
    }
    for (person, referrals) in Dictionary(grouping: allReferrals, by: \.person) {
      guard let on = referrals.compactMap(\.on).max(),
        let talked = talks(with: person).first(where: { $0 >= on }),
        !enrolments(of: person).contains(where: { $0.since.map { $0 >= on } ?? false }),
        !hasOutcome(person, from: on)
      else { continue }
      waits.add(person, from: talked, to: nil)
    }
    return waits
  }

  /// From the enrolment to the first session of that project, or of a part of it. Those wait who still
  /// take part; a project without sessions has no such wait.
  var enrolmentToSession: Waits {
    var waits = Waits(self)
    let meeting = Set(state.sessions.filter { !$0.isCancelled }.compactMap(\.programme))
    for enrolment in allEnrolments {
      let below = state.programmesBelow(enrolment.programme)
      guard let since = enrolment.since, !below.isDisjoint(with: meeting) else { continue }
      let visit = firstVisit(of: enrolment.person, from: since, in: below)
      if visit != nil || enrolment.isCurrent(on: end) {
        waits.add(enrolment.person, from: since, to: visit)
      }
    }
    return waits
  }

  /// From the end of an enrolment to the first outcome since the enrolment began; nought where the
  /// outcome came first.
  var endToOutcome: Waits {
    var waits = Waits(self)
    let outcomes = Dictionary(grouping: allOutcomes, by: \.person)
    for enrolment in allEnrolments {
      guard let since = enrolment.since, let until = enrolment.until, until <= end else { continue }
      let outcome = (outcomes[enrolment.person] ?? []).compactMap(\.on).filter { $0 >= since }.min()
      waits.add(enrolment.person, from: until, to: outcome)
    }
    return waits
  }

  private func enrolments(of person: PersonID) -> [Enrolment] {
    state.enrolments(of: person).filter { counts($0.programme) }
  }

  private func hasOutcome(_ person: PersonID, from day: Day) -> Bool {
    state.outcomes(of: person).contains { $0.on.map { day <= $0 && $0 <= end } ?? false }
  }
}
