extension HandoffState {
  /// The states a handoff goes through to come into this one, without the draft.
  var examplePath: [HandoffState] {
    switch self {
    case .draft: []
    case .requested, .cancelled: self == .requested ? [.requested] : [.requested, .cancelled]
    case .accepted, .declined: [.requested, self]
    case .inProgress, .onHold, .failed: [.requested, .accepted, self]
    case .completed: [.requested, .accepted, .inProgress, .completed]
    }
  }
}

extension ExamplePlayer {
  /// Handoffs into every state there is: those that ended over the months, the others of late.
  mutating func planHandoffs() {
    let span = runs.first.map { plan.today - $0.start - 40 } ?? 0
    let count = max(
      HandoffState.allCases.count * 2, plan.people / 2, runs.count * plan.newcomers / 3)
    for number in 0..<count {
      let state = wantedState(number)
      let path = state.examplePath
      let gaps = path.map { _ in random.number(4...14) }
      let ago = state.isClosed ? random.number(10...max(11, span - 60)) : random.number(2...30)
      plan(
        .handoff(path: path, gaps: gaps), on: plan.today - ago - gaps.reduce(0, +),
        at: 13 * 60 + number % 50)
    }
  }

  /// Each state some times; beyond that, most handoffs have ended.
  private func wantedState(_ number: Int) -> HandoffState {
    let states = HandoffState.allCases
    let ended = states.filter(\.isClosed)
    return number < 3 * states.count || number % 10 == 0
      ? states[number % states.count] : ended[number % ended.count]
  }

  /// Someone who is not being handed on already; nil where none is found soon.
  private mutating func someoneFree() -> PersonID? {
    for _ in 0..<20 {
      if let person = random.one(of: people), !openHandoffs.contains(person) { return person }
    }
    return nil
  }

  /// Someone without an open handoff is handed on, with the ground for it.
  mutating func beginHandoff(_ path: [HandoffState], _ gaps: [Int]) throws {
    guard let person = someoneFree() else { return }
    openHandoffs.insert(person)
    let partners = state.partners.map(\.id)
    guard let partner = random.one(of: partners) else { return }
    var handoff = Deed.NewHandoff(id: "h" + freshID(), person: person, partner: partner)
    let user = colleague()
    if state.partner(partner)?.does == .bridge { handoff.bridge = bridge(for: person) }
    handoff.isWarm = random.chance(50)
    handoff.introducedBy = handoff.isWarm ? user : nil
    let device = deviceOf(person)
    guard !path.isEmpty else { return try perform(.draft(handoff), by: user, on: device) }
    try perform(.handOn(handoff, ground: (freshID(), freshGround())), by: user, on: device)
    planMove(person, handoff.id, Array(path.dropFirst()), gaps, device)
  }

  mutating func moveHandoff(
    _ person: PersonID, _ id: String, _ path: [HandoffState], _ gaps: [Int], _ device: Int
  ) throws {
    guard let state = path.first else { return }
    let needsReason = state == .declined || state == .failed || state == .cancelled
    let hadNext = self.state.handoff(id)?.next != nil
    let isFollowed = !state.isClosed && random.chance(60)
    try perform(
      Deed(
        .handoffMoved, of: person, .set(.handoff, id), .set(.state, state),
        .set(.reason, needsReason ? random.one(of: words.reasons) : nil),
        .set(.next, isFollowed ? random.one(of: words.nextActions) : nil),
        .set(.nextOn, isFollowed ? plan.today + random.number(-3...12) : nil),
        state.isClosed && hadNext ? .clear(.next) : nil,
        state.isClosed && hadNext ? .clear(.nextOn) : nil),
      by: colleague(), on: device)
    if state == .inProgress { try meet(person, id, device) }
    if state.isClosed { openHandoffs.remove(person) }
    planMove(person, id, Array(path.dropFirst()), gaps, device)
  }

  private mutating func planMove(
    _ person: PersonID, _ id: String, _ path: [HandoffState], _ gaps: [Int], _ device: Int
  ) {
    guard !path.isEmpty, let gap = gaps.first else { return }
    let rest = Array(gaps.dropFirst())
    plan(
      .move(person, handoff: id, path: path, gaps: rest, device: device), on: today + gap,
      at: 15 * 60)
  }

  private mutating func meet(_ person: PersonID, _ id: String, _ device: Int) throws {
    try perform(
      Deed(
        .meetingHeld, of: person, .set(.meeting, freshID()), .set(.handoff, id),
        .set(.minutes, 60)),
      by: colleague(), on: device)
  }

  private mutating func bridge(for person: PersonID) -> PersonID? {
    let other = random.one(of: people)
    return other == person ? nil : other
  }

  /// Mostly consent; in turn, so that each ground is there in every example.
  private mutating func freshGround() -> ConsentGround {
    grounds += 1
    switch grounds % 10 {
    case 3: return .legalTask
    case 6, 9: return .sharedSecrecy
    default: return .consent
    }
  }
}
