extension Figures {
  /// How a project stands, and each of its parts; a project counts what its parts count.
  ///
  /// Held: not cancelled, its day has come, and it was closed or someone was there. Planned: all that
  /// are not cancelled. Target: the number of sessions agreed, whatever the period. Filled: places in
  /// the room that a participant took. People: distinct participants who were there. Reached: distinct
  /// people spoken to or there. Enrolled: distinct people whose enrolment began in the period.
  func overview() -> Report {
    let listed = state.programmes.filter { counts($0.id) }
    var rows = listed.map { programme in
      narrowed(to: programme.id).overviewRow(
        .thing(.programme, programme.id), target: target(of: programme))
    }
    if programmes == nil, listed.count != 1 {
      rows.append(overviewRow(.word(.total), target: sessionsAgreed))
    }
    return Report(
      .overview,
      [
        (.text, [.programme]),
        (
          .number, [.held, .planned, .cancelled, .target, .filled, .people, .reached, .enrolled]
        ),
      ], rows, notes: [.countsOnce, .headcount, .reachedIsNotEnrolled])
  }

  /// The sessions agreed for all that counts here together.
  var sessionsAgreed: Int? {
    let tops = period.programme.map { id in state.programmes.filter { $0.id == id } }
    let agreed = (tops ?? state.programmes.filter { $0.parent == nil }).compactMap(target)
    return agreed.isEmpty ? nil : agreed.reduce(0, +)
  }

  private func overviewRow(_ name: Figure, target: Int?) -> [Figure] {
    let all = sessions
    let held = heldSessions
    return [
      name, .number(held.count), .number(all.count { !$0.isCancelled }),
      .number(all.count(where: \.isCancelled)), .number(target),
      .number(held.reduce(0) { $0 + filled($1) }), people(visitors), people(reached),
      people(enrolments.map(\.person)),
    ]
  }

  /// The sessions agreed: of the project itself, or else of its parts together. Of a part that agreed
  /// on a number its own parts are no extra, as with the budget.
  private func target(of programme: Programme) -> Int? {
    var agreed: [Int] = []
    var seen: Set<ProgrammeID> = []
    var open = [programme]
    let all = state.programmes
    while let next = open.popLast() {
      guard seen.insert(next.id).inserted else { continue }
      if let own = next.plannedSessions {
        agreed.append(own)
      } else {
        open += all.filter { $0.parent == next.id }
      }
    }
    return agreed.isEmpty ? nil : agreed.reduce(0, +)
  }
}
