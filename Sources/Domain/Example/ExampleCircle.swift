extension ExamplePlayer {
  /// People help one another, and grow into roles: volunteer, brugfiguur, colleague.
  mutating func planCircle(of life: ExampleLife) {
    guard let enrolled = life.day(.enrolled) else { return }
    if life.number % 6 == 2 {
      planWork(near: enrolled + random.number(30...70), at: 16 * 60 + 30) { try $0.link(life) }
    }
    guard life.number % 5 == 1 else { return }
    let first = enrolled + random.number(35...60)
    planWork(near: first, at: 16 * 60 + 35) { try $0.take(.volunteer, life) }
    guard life.number % 10 == 1 else { return }
    planWork(near: first + random.number(25...60), at: 16 * 60 + 40) { try $0.take(.bridge, life) }
    guard life.number % 50 == 1 else { return }
    planWork(near: first + 120, at: 16 * 60 + 45) { try $0.take(.colleague, life) }
  }

  private mutating func take(_ role: RoleName, _ life: ExampleLife) throws {
    try perform(
      Deed(.roleTaken, of: life.person, .set(.role, role)), by: life.worker, on: life.device)
  }

  private mutating func link(_ life: ExampleLife) throws {
    let others = projects[life.project].members.map(\.person)
      .filter { $0 != life.person && state.person($0) != nil }
    guard let other = random.one(of: others) else { return }
    try perform(
      Deed(
        .peerLinked, of: life.person, .set(.peer, other), .set(.text, text(.peers)),
        .set(.agreed, random.chance(80) ? true : nil)),
      by: life.worker, on: life.device)
  }
}
