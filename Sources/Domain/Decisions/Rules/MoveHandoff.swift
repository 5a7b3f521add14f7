extension Rules {
  /// A handoff follows its states, leaves the house only on a ground, and says why it ends early.
  @Sendable
  static func moveHandoff(_ line: Proposal, _ context: Context) throws(Refusal) -> [Warning] {
    guard let person = line.of, let id = line.text(.handoff),
      let target = line.text(.state).flatMap(HandoffState.init)
    else { return [] }
    let held = context.state.handoff(id)
    let state = held?.state ?? .draft
    if state != target && !state.successors.contains(target) {
      throw .handoffCannotMove(from: state, to: target)
    }
    let endsEarly = target == .declined || target == .failed || target == .cancelled
    if endsEarly && state != target && line.data[Field.reason] == nil { throw .reasonMissing }
    let drafted = context.pendingLine(.handoffDrafted, of: person)
    let partner = held?.partner ?? drafted?.text(.partner) ?? ""
    let leavesTheHouse = target != .draft && target != .cancelled
    if leavesTheHouse && !context.hasGround(person, partner) {
      throw .handoffWithoutGround(person, partner: partner)
    }
    return []
  }
}

extension Context {
  /// True where a ground to hand the person on stands, or the same deed records one.
  func hasGround(_ person: PersonID, _ partner: String) -> Bool {
    if state.ground(for: person, partner: partner, on: now.day) != nil { return true }
    return pending.contains { line in
      line.kind == .consentGiven && line.of == person
        && line.text(.purpose) == ConsentPurpose.handoff.rawValue
        && (line.text(.partner) ?? partner) == partner
    }
  }
}
