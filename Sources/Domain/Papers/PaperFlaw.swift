/// Why a paper cannot be made. Wordless: the modules that face people turn it into a sentence.
public enum PaperFlaw: Error, Hashable, Sendable {
  case unknown(EntityType, String)
  case sessionCancelled(SessionID)
  case sessionOver(SessionID)
  case nobodyThere(SessionID)
  case nobodySignedUp(SessionID)
  case neverThere(PersonID)
  case noSeatAhead(PersonID)
  /// Nothing more is asked of the partner.
  case handoffOver(PersonID, partner: String)
  /// No ground to tell this partner anything stands today.
  case nothingToTell(PersonID, partner: String)
  /// There are no tips, or none about this theme.
  case noTips(about: String?)
  case daysBackwards
  /// More months than are made at a time.
  case tooManyMonths(most: Int)
}

extension State {
  /// Why this paper cannot be made on `day`; nil where it can.
  public func flaw(of paper: Paper, on day: Day) -> PaperFlaw? {
    switch paper {
    case .attendance(let session): missing(session: session) ?? cancelled(session)
    case .attests(let session):
      missing(session: session) ?? (peopleThere(at: session).isEmpty ? .nobodyThere(session) : nil)
    case .attest(let person, let session, let programme):
      missing(person: person) ?? session.flatMap(missing(session:)) ?? programme.flatMap(
        missing(programme:))
        ?? (visits(of: person, at: session, in: programme).isEmpty ? .neverThere(person) : nil)
    case .consent(let person), .access(let person): missing(person: person)
    case .invitation(let person, let session):
      missing(person: person) ?? invitationFlaw(person, session, day)
    case .invitations(let session):
      missing(session: session) ?? ahead(session, day)
        ?? (peopleSignedUp(for: session).isEmpty ? .nobodySignedUp(session) : nil)
    case .field(let programme): programme.flatMap(missing(programme:))
    case .fiche(let handoff): ficheFlaw(handoff, day)
    case .calendar(let from, let to, let programme):
      programme.flatMap(missing(programme:)) ?? wallFlaw(from, to, day)
    case .tips(let theme, let programme):
      programme.flatMap(missing(programme:))
        ?? (tipsBooklet(theme: theme, in: programme).count == 0 ? .noTips(about: theme) : nil)
    }
  }

  private func invitationFlaw(_ person: PersonID, _ session: SessionID?, _ day: Day) -> PaperFlaw? {
    if let session { return missing(session: session) ?? ahead(session, day) }
    return nextSeat(of: person, from: day) == nil ? .noSeatAhead(person) : nil
  }

  private func ficheFlaw(_ id: String, _ day: Day) -> PaperFlaw? {
    guard let handoff = handoff(id) else { return .unknown(.handoff, id) }
    let partner = handoff.partner ?? ""
    if handoff.state.isClosed { return .handoffOver(handoff.person, partner: partner) }
    return handoffSheet(id, on: day) == nil ? .nothingToTell(handoff.person, partner: partner) : nil
  }

  private func wallFlaw(_ from: Day?, _ to: Day?, _ day: Day) -> PaperFlaw? {
    let first = from ?? day.startOfMonth
    guard let to else { return nil }
    if to < first { return .daysBackwards }
    let isTooLong = to >= first.startOfMonth.adding(months: WallMonth.most)
    return isTooLong ? .tooManyMonths(most: WallMonth.most) : nil
  }

  private func missing(session id: SessionID) -> PaperFlaw? {
    session(id) == nil ? .unknown(.session, id) : nil
  }

  private func missing(person id: PersonID) -> PaperFlaw? {
    person(id) == nil ? .unknown(.person, id) : nil
  }

  private func missing(programme id: ProgrammeID) -> PaperFlaw? {
    programme(id) == nil ? .unknown(.programme, id) : nil
  }

  private func cancelled(_ id: SessionID) -> PaperFlaw? {
    session(id)?.isCancelled ?? false ? .sessionCancelled(id) : nil
  }

  private func ahead(_ id: SessionID, _ day: Day) -> PaperFlaw? {
    if let flaw = cancelled(id) { return flaw }
    return session(id)?.day.map { $0 < day } ?? false ? .sessionOver(id) : nil
  }
}
