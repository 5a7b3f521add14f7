import Domain

extension Workbench {
  mutating func perform(_ action: HandoffsAction) -> [Effect] {
    guard let person else {
      // The board is about everyone.
      if action == .boardAsked { openBoard() }
      return []
    }
    switch action {
    case .boardAsked: openBoard()
    case .begun: openHandoffForm(person)
    case .moved: openMoveForm()
    case .met: return meet()
    case .consentGiven: openConsentForm(person)
    case .consentWithdrawn: openWithdrawForm(person)
    }
    return []
  }

  /// A meeting today within the handoff on screen.
  private mutating func meet() -> [Effect] {
    guard let handoff else { return [] }
    return write(
      Deed(
        .meetingHeld, of: handoff.person, .set(.meeting, freshID()), .set(.handoff, handoff.id)))
  }
}
