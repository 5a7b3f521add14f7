extension AttentionPass {
  /// People who wait too long before a first contact, before they take part, or for a session.
  func waitingPeople() -> [AttentionLine] {
    stories.flatMap { story -> [AttentionLine] in
      [waitsForContact(story), waitsToTakePart(story)].compactMap(\.self)
        + waitsForSession(story)
    }
  }

  /// Sent here, and nobody has spoken to the person since.
  private func waitsForContact(_ story: PersonStory) -> AttentionLine? {
    let open = story.referrals.filter { referral in
      guard let on = referral.on else { return false }
      let isSpokenTo = story.lastSpoken.map { $0 >= on } ?? false
      return !isSpokenTo && !story.isSettled(since: on)
        && !story.enrolments.contains { ($0.since ?? on) >= on }
    }
    let waits = open.compactMap { referral in
      referral.on.map { (days: today - $0, limit: waitLimit(in: referral.programme)) }
    }
    guard let days = waits.filter({ $0.days > $0.limit }).map(\.days).max() else { return nil }
    return AttentionLine(.referralWaiting(story.id, days: days), .tooLong, days: days)
  }

  /// Spoken to after being sent here, or about a programme, and taking part in none.
  private func waitsToTakePart(_ story: PersonStory) -> AttentionLine? {
    guard story.enrolments.isEmpty else { return nil }
    let sent = story.referrals.compactMap(\.on).min()
    let talks = story.talks.filter { talk in
      // Met on the street is not yet spoken to, as in the report of waiting times.
      guard let on = talk.on, talk.way != .outreach else { return false }
      return talk.programme != nil || sent.map { on >= $0 } ?? false
    }
    guard let first = talks.compactMap(\.on).min(), !story.isSettled(since: first) else {
      return nil
    }
    let asked = talks.compactMap(\.programme) + story.referrals.compactMap(\.programme)
    let limit = asked.map { waitLimit(in: $0) }.min() ?? 14
    let days = today - first
    guard days > limit else { return nil }
    return AttentionLine(.contactWaiting(story.id, days: days), .tooLong, days: days)
  }

  /// Taking part, and not yet at a session nor expected at one, nor guided alone.
  func waitsForSession(_ story: PersonStory) -> [AttentionLine] {
    current(story).compactMap { enrolment in
      guard let since = enrolment.since, !hasBegun(story, enrolment) else { return nil }
      let days = today - since
      guard days > waitLimit(in: enrolment.programme), !isExpected(story.id, enrolment.programme)
      else { return nil }
      return AttentionLine(
        .enrolledWaiting(story.id, enrolment.programme, days: days), .tooLong, days: days)
    }
  }

  /// True where the programme is more than a name for the person: a session, or a talk as part of it.
  private func hasBegun(_ story: PersonStory, _ enrolment: Enrolment) -> Bool {
    guard let since = enrolment.since else { return true }
    let wasThere = story.visits.contains { visit in
      visit.status.isThere && visit.day >= since && visit.programme == enrolment.programme
    }
    let isGuided = story.talks.contains { talk in
      guard let on = talk.on, on >= since else { return false }
      return talk.programme == enrolment.programme || talk.module != nil
    }
    return wasThere || isGuided
  }

  private func isExpected(_ person: PersonID, _ programme: ProgrammeID) -> Bool {
    upcoming.contains { session in
      session.programme == programme && state.seat(of: person, at: session.id)?.isHeld == true
    }
  }
}
