/// Something that asks for a look, the worst first.
public enum Attention: Hashable, Sendable {
  /// A handoff has waited longer than the programme finds good.
  case handoffWaiting(Handoff, days: Int)
  /// A person was not there three times in a row: a call, never a sanction.
  case absentThrice(PersonID)
  /// More people were promised a seat than there are.
  case overbooked(SessionID, by: Int)
  /// A seat is free and someone waits for it.
  case seatFree(SessionID, next: PersonID)
  /// A seat was offered and not yet confirmed.
  case offerOpen(SessionID, PersonID)
  /// A person has waited long for a seat.
  case seatWaiting(SessionID, PersonID, days: Int)
  /// A next action of a handoff is due.
  case actionDue(Handoff)
  /// Laptops said different things.
  case conflict(EntityID)
}

extension State {
  /// What to look at on the day of `now`, the worst first.
  public func attention(at now: Moment) -> [Attention] {
    conflictsToSettle() + crowdedSessions(at: now) + waitingHandoffs(on: now.day)
      + threeAbsences(before: now.day) + seatsToGive(at: now)
  }

  private func conflictsToSettle() -> [Attention] { thingsInConflict.map(Attention.conflict) }

  private func crowdedSessions(at now: Moment) -> [Attention] {
    sessions(from: now.day, to: now.day + 366).compactMap { session in
      guard !session.isCancelled, let free = freeSeats(at: session), free < 0 else { return nil }
      return .overbooked(session.id, by: -free)
    }
  }

  private func waitingHandoffs(on day: Day) -> [Attention] {
    var lines: [(days: Int, line: Attention)] = []
    for handoff in handoffs where !handoff.state.isClosed {
      if let due = handoff.nextOn, due <= day { lines.append((day - due, .actionDue(handoff))) }
      if let days = handoff.daysWaiting(on: day), days > waitLimit(for: handoff.person, on: day) {
        lines.append((days, .handoffWaiting(handoff, days: days)))
      }
    }
    return lines.sorted { $0.days > $1.days }.map(\.line)
  }

  /// The shortest limit of the programmes the person takes part in.
  func waitLimit(for person: PersonID, on day: Day) -> Int {
    enrolments(of: person).filter { $0.isCurrent(on: day) }
      .compactMap { programme($0.programme)?.waitLimit }.min() ?? 14
  }

  private func threeAbsences(before day: Day) -> [Attention] {
    people.compactMap { person in
      let marks = attendance(of: person.id).compactMap { mark in
        session(mark.session)?.day.map { (day: $0, status: mark.status) }
      }
      let last = marks.filter { $0.day <= day }.sorted { $0.day > $1.day }.prefix(3)
      guard last.count == 3, last.allSatisfy({ $0.status == .absent }) else { return nil }
      return .absentThrice(person.id)
    }
  }

  private func seatsToGive(at now: Moment) -> [Attention] {
    sessions(from: now.day, to: now.day + 60).flatMap { session -> [Attention] in
      guard !session.isCancelled, !session.hasStarted(at: now) else { return [] }
      var lines = seats(at: session.id).filter { $0.state == .offered }
        .map { Attention.offerOpen(session.id, $0.person) }
      let waiting = waitingList(of: session.id)
      if let next = waiting.first, freeSeats(at: session).map({ $0 > 0 }) ?? true {
        lines.append(.seatFree(session.id, next: next.person))
      }
      for seat in waiting {
        guard let since = seat.since else { continue }
        let limit = session.programme.flatMap(programme)?.waitLimit ?? 14
        if now.day - since > limit {
          lines.append(.seatWaiting(session.id, seat.person, days: now.day - since))
        }
      }
      return lines
    }
  }
}
