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

  /// Writes the answers and tips that waited, shuffled, and then closes the sheet: two deeds, so
  /// that whoever undoes the closing does not take the answers back with it.
  private mutating func close(_ session: Session) -> [Effect] {
    let left = boxes[session.id]?.unwritten(in: state)
    guard let left, !left.isEmpty else { return write(closing(session.id)) }
    return write(
      Deed.collect(left, on: session, using: &chance), then: .boxEmptied(session.id))
  }

  func closing(_ session: SessionID) -> Deed { Deed(.sessionClosed, .set(.session, session)) }
}
