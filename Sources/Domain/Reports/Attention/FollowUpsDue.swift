extension AttentionPass {
  /// Outcomes after which it is time to ask how someone does.
  func followUpsDue() -> [AttentionLine] {
    let people = Set(state.each(.outcome).compactMap(\.id.person)).sorted()
    return people.flatMap { person in
      state.outcomes(of: person).flatMap { outcome in
        outcome.followUpsDue(on: today).compactMap { moment in
          guard let due = outcome.due(moment) else { return nil }
          return AttentionLine(
            .followUpDue(outcome, moment, days: today - due), .tooLong, days: today - due)
        }
      }
    }
  }
}
