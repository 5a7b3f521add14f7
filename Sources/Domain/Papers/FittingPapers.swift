extension State {
  /// The papers that fit a session today, the likeliest first. Of one that does not take place only
  /// the sheet is named: asking for it says why there is none.
  public func fittingPapers(session id: SessionID, on today: Day) -> [Paper] {
    guard let session = session(id), let day = session.day, !session.isCancelled else {
      return [.attendance(id)]
    }
    let isBefore = day > today
    let papers: [Paper] =
      isBefore ? [.attendance(id), .invitations(id)] : [.attests(id), .attendance(id)]
    return papers.filter { flaw(of: $0, on: today) == nil }
  }

  /// The papers that fit a person today, the likeliest first; `session` is the one on screen.
  public func fittingPapers(
    person id: PersonID, session: SessionID?, on today: Day
  ) -> [Paper] {
    let hasConsent = consents(of: id).contains { $0.isLive(on: today) }
    // One certificate for all says the same as one for the only session.
    let one = session.flatMap { visits(of: id).count > 1 ? Paper.attest(id, at: $0) : nil }
    let others = [.attest(id), one, invitation(id, session, today)].compactMap(\.self)
    let papers = hasConsent ? others + [.consent(id)] : [.consent(id)] + others
    return (papers + [.access(id)]).filter { flaw(of: $0, on: today) == nil }
  }

  /// The papers that fit a handoff: its sheet first where it can be made. Where it cannot, it stands
  /// last, and asking for it says why.
  public func fittingPapers(
    handoff: Handoff, session: SessionID?, on today: Day
  ) -> [Paper] {
    let others = fittingPapers(person: handoff.person, session: session, on: today)
    if handoff.state.isClosed { return others }
    let fiche = Paper.fiche(handoff.id)
    return flaw(of: fiche, on: today) == nil ? [fiche] + others : others + [fiche]
  }

  /// The papers that are of no one session or person: the calendar for the wall from the month of
  /// `day`, and the tips where there are any.
  public func papersForTheWall(from day: Day, on today: Day) -> [Paper] {
    let isOtherMonth = day.startOfMonth != today.startOfMonth
    let papers: [Paper] = [.calendar(from: isOtherMonth ? day.startOfMonth : nil), .tips()]
    return papers.filter { flaw(of: $0, on: today) == nil }
  }

  /// To the session on screen where the person has a seat there, or else to the next they have.
  private func invitation(_ id: PersonID, _ session: SessionID?, _ today: Day) -> Paper? {
    if let session, seat(of: id, at: session)?.state == .taken,
      flaw(of: .invitation(id, to: session), on: today) == nil
    {
      return .invitation(id, to: session)
    }
    return nextSeat(of: id, from: today).map { .invitation(id, to: $0.id) }
  }
}
