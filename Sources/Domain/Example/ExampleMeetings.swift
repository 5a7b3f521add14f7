extension ExamplePlayer {
  /// A mentor or brugfiguur and a participant meet: each week with a mentor, else each fortnight.
  mutating func planMeetings(
    of life: ExampleLife, in id: String, from first: Day, to last: Day
  ) {
    var day = first + random.number(0...3)
    while day < last {
      planWork(near: day, at: 17 * 60 + 5) { try $0.hold(id, of: life) }
      day = day + 7
    }
  }

  private mutating func hold(_ id: String, of life: ExampleLife) throws {
    guard let handoff = state.handoff(id), handoff.state == .inProgress,
      let does = handoff.partner.flatMap(state.partner)?.does
    else { return }
    let chance = does == .mentoring ? 92 : does == .bridge ? 45 : 15
    guard random.chance(chance) else { return }
    try perform(
      Deed(
        .meetingHeld, of: life.person, .set(.meeting, freshID()), .set(.handoff, id),
        .set(.minutes, random.number(3...6) * 15)),
      by: life.worker, on: life.device)
  }
}
