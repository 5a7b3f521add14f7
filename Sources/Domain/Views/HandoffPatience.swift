extension State {
  /// After how many days someone must look at this handoff: the partner's usual wait where it is
  /// longer than what the programme finds good.
  public func waitLimit(of handoff: Handoff) -> Int {
    max(
      waitLimit(for: handoff.person, on: handoff.on ?? Day(number: 0)),
      handoff.partner.flatMap(partner)?.usualWait ?? 0)
  }
}
