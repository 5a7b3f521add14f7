import Domain

extension Workbench {
  mutating func perform(_ action: ProfileAction) -> [Effect] {
    guard let person else { return [] }
    switch action {
    case .changed: openPersonForm(person)
    case .strengthNoted: openStrengthForm(person)
    case .goalSet: openGoalForm(person)
    case .goalReached: openGoalReachedForm(person)
    case .stepTaken: openStepForm(person)
    case .enrolled: openEnrolForm(person)
    case .enrolmentEnded: openLeaveForm(person)
    case .signedUp: return signUp(person.id)
    case .erasingAsked: openErasing(person.id)
    case .compared: questions.lookalikes.first.map { compare(person.id, $0) }
    }
    return []
  }

  /// A seat at the session on screen, or a place on its waiting list where it is full.
  mutating func signUp(_ person: PersonID) -> [Effect] {
    guard let session else { return [] }
    return write(
      Deed(seatKind(at: session), of: person, .set(.session, session.id)), then: .show(person))
  }

  /// What signing up means now: a seat, or the waiting list where none is free. A seat that was just
  /// given up belongs to whoever waits, not to whoever comes next.
  func seatKind(at session: Session) -> EventKind {
    let isFull = state.freeSeats(at: session).map { $0 <= 0 } ?? false
    return isFull || !state.waitingList(of: session.id).isEmpty ? .seatWaitlisted : .seatTaken
  }

  /// What the person on screen takes part in today.
  var currentEnrolments: [Enrolment] {
    chosen.person.map { state.enrolments(of: $0).filter { $0.isCurrent(on: now.day) } } ?? []
  }
}
