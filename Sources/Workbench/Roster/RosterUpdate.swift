import Domain

extension Workbench {
  mutating func perform(_ action: RosterAction) -> [Effect] {
    guard let session else { return [] }
    switch action {
    case .marked(let status): return mark(status, at: session.id)
    case .walkedIn: openWalkInForm()
    case .signedUp: openSignUpForm()
    case .offered: return seat(.seatOffered, of: offerable, at: session.id)
    case .confirmed: return seat(.seatTaken, of: confirmable, at: session.id)
    case .released: return seat(.seatReleased, of: row?.person, at: session.id)
    case .surveyed: openSurveyForm()
    case .closed: return close(session)
    }
    return []
  }

  /// One key, and on to the next row. The same mark again changes nothing and is not written.
  private mutating func mark(_ status: AttendanceStatus, at session: SessionID) -> [Effect] {
    guard let row else { return [] }
    if row.status == status {
      moveInFocus(.down)
      return []
    }
    let isExpected = row.seat == .taken || row.seat == .offered
    let isWalkIn = !isExpected && !row.isWalkIn && status.isThere
    return write(
      Deed(
        .attendanceMarked, of: row.person, .set(.session, session), .set(.status, status),
        .set(.walkIn, isWalkIn ? true : nil)),
      then: .nextRow)
  }

  private mutating func seat(
    _ kind: EventKind, of person: PersonID?, at session: SessionID
  ) -> [Effect] {
    guard let person else { return [] }
    return write(Deed(kind, of: person, .set(.session, session)), then: .show(person))
  }

  /// Closes the sheet, and writes the answers and tips that waited for it, shuffled.
  private mutating func close(_ session: Session) -> [Effect] {
    let closing = Proposal(.sessionClosed, .set(.session, session.id))
    guard let box = boxes[session.id], !box.isEmpty else { return write(Deed([closing])) }
    let answers = Deed.collect(box, on: session, using: &chance)
    return write(Deed([closing] + answers.proposals), then: .boxEmptied(session.id))
  }
}
