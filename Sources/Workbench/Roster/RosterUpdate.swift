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
    case .closed: return askToClose(session)
    case .stayNoted: row.map { openStayForm($0, at: session) }
    case .callsOpened: openCallRound(session, at: chosen.person)
    case .roomAsked, .chairAdded, .movedTo, .putBackInLine:
      return perform(makingRoom: action, at: session)
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
    return write(attendance(status, of: row.person, row, at: session), then: .nextRow)
  }

  /// A mark; who comes without a seat is a walk-in. `row` is nil for who is not on the sheet.
  func attendance(
    _ status: AttendanceStatus, of person: PersonID, _ row: Roster.Row?, at session: SessionID
  ) -> Deed {
    let isExpected = row?.seat == .taken || row?.seat == .offered
    let isWalkIn = !isExpected && !(row?.isWalkIn ?? false) && status.isThere
    return Deed(
      .attendanceMarked, of: person, .set(.session, session), .set(.status, status),
      .set(.walkIn, isWalkIn ? true : nil))
  }

  /// Answers that came after the closing are written without a question.
  private mutating func askToClose(_ session: Session) -> [Effect] {
    guard session.capacity == nil, !session.isClosed else { return close(session, headcount: nil) }
    openClosingForm(session)
    return []
  }

  private mutating func seat(
    _ kind: EventKind, of person: PersonID?, at session: SessionID
  ) -> [Effect] {
    guard let person else { return [] }
    return write(Deed(kind, of: person, .set(.session, session)), then: .show(person))
  }
}
