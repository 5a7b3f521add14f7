/// The stages at which people wait for a seat, a thing or a partner; told by the lines themselves, as
/// only the last state of each is held.
extension Figures {
  /// From the waiting list to a seat, by the day on which each was asked for. Those wait whose session
  /// is still to come.
  var waitlistToSeat: Waits {
    var waits = Waits(self)
    for entity in state.entities(.seat) {
      let seat = Seat(entity: entity)
      guard let session = state.session(seat.session), counts(session.programme) else { continue }
      let moves = lines(about: seat.session, Field.session, of: seat.person, Field.since) { line in
        switch line.kind {
        case EventKind.seatWaitlisted.name: .begins
        case EventKind.seatTaken.name: .ends
        case EventKind.seatReleased.name: .stops
        default: nil
        }
      }
      let isToCome = !session.isCancelled && session.day.map { $0 >= end } ?? false
      waits.follow(seat.person, moves, isOpen: isToCome)
    }
    return waits
  }

  /// From wanting a scarce thing to having it.
  var waitingToLoan: Waits {
    var waits = Waits(self)
    for entity in state.entities(.loan) {
      let loan = Loan(entity: entity)
      guard counts(state.resource(loan.resource)?.programme, of: loan.person) else { continue }
      let moves = lines(about: loan.resource, Field.resource, of: loan.person, Field.since) {
        line in
        switch line.data[Field.loan]?.asText.flatMap(LoanState.init) {
        case .waiting: .begins
        case .lent: .ends
        case .returned: .stops
        case nil: nil
        }
      }
      waits.follow(loan.person, moves, isOpen: true)
    }
    return waits
  }

  /// From asking a partner to a yes or a no.
  var handoffToAnswer: Waits {
    follow { state in
      switch state {
      case .requested: .begins
      case .accepted, .declined, .inProgress: .ends
      case .failed, .cancelled, .completed: .stops
      case .draft, .onHold: nil
      }
    }
  }

  /// From the yes of a partner to the start.
  var handoffToStart: Waits {
    follow { state in
      switch state {
      case .accepted: .begins
      case .inProgress, .completed: .ends
      case .failed, .cancelled, .declined: .stops
      case .draft, .onHold, .requested: nil
      }
    }
  }

  private func follow(_ meaning: (HandoffState) -> Waits.Move?) -> Waits {
    var waits = Waits(self)
    for handoff in state.handoffs where counts(handoff.programme, of: handoff.person) {
      let moves = state.moves(of: handoff).compactMap { day, state in
        meaning(state).map { (day: day, move: $0) }
      }
      waits.follow(handoff.person, moves, isOpen: true)
    }
    return waits
  }

  /// What the lines of a person about one thing mean, each on its day.
  private func lines(
    about id: String, _ key: Field, of person: PersonID, _ dated: Field,
    _ meaning: (Event) -> Waits.Move?
  ) -> [(day: Day, move: Waits.Move)] {
    state.lines(of: person).compactMap { line in
      guard line.data[key]?.asText == id, let move = meaning(line) else { return nil }
      let day = line.data[dated] ?? line.data[Field.on]
      return day?.asText.flatMap { Day($0) }.map { (day: $0, move: move) }
    }
  }
}
