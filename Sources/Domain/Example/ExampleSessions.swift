extension ExamplePlayer {
  /// Those who take part sign up: for a seat where one is free, else for the waiting list.
  mutating func signUp(_ index: Int, _ number: Int) throws {
    let id = runs[index].sessions[number]
    for person in runs[index].members.shuffled(using: &random) where random.chance(78) {
      guard let session = state.session(id) else { return }
      let isFree = state.freeSeats(at: session).map { $0 > 0 } ?? true
      try perform(
        Deed(isFree ? .seatTaken : .seatWaitlisted, of: person, .set(.session, id)),
        by: colleague(), on: runs[index].device)
    }
  }

  /// The day before someone may call off; then the seat goes to the one who waits longest.
  mutating func callOff(_ index: Int, _ number: Int) throws {
    let id = runs[index].sessions[number]
    let taken = state.seats(at: id).filter { $0.state == .taken }.map(\.person)
    guard random.chance(60), let person = random.one(of: taken) else { return }
    let run = runs[index]
    try perform(
      Deed(
        .seatReleased, of: person, .set(.session, id), .set(.reason, random.one(of: words.reasons))),
      by: run.facilitator, on: run.device)
    guard let next = state.waitingList(of: id).first else { return }
    try perform(
      Deed(.seatOffered, of: next.person, .set(.session, id)), by: run.facilitator, on: run.device)
    guard random.chance(85) else { return }
    try perform(
      Deed(.seatTaken, of: next.person, .set(.session, id)), by: run.facilitator, on: run.device)
  }

  /// The session takes place: marks, people at the door, the survey, and the sheet is closed.
  mutating func hold(_ index: Int, _ number: Int) throws {
    let run = runs[index]
    let id = run.sessions[number]
    var there = 0
    for seat in state.seats(at: id) where seat.state == .taken {
      let status = freshStatus()
      if status.isThere { there += 1 }
      try mark(seat.person, id, status, run)
    }
    let known = Set(state.seats(at: id).map(\.person))
    if random.chance(45), let guest = random.one(of: people), !known.contains(guest) {
      there += 1
      try perform(.walkIn(guest, at: id), by: run.facilitator, on: run.device)
    }
    try collect(id, from: there, run)
    try perform(
      Deed(.sessionClosed, .set(.session, id)), by: run.facilitator, on: run.device)
  }

  private mutating func mark(
    _ person: PersonID, _ id: SessionID, _ status: AttendanceStatus, _ run: Run
  ) throws {
    try perform(
      Deed(.attendanceMarked, of: person, .set(.session, id), .set(.status, status)),
      by: run.facilitator, on: run.device)
  }

  private mutating func freshStatus() -> AttendanceStatus {
    switch random.number(0...99) {
    case ..<70: .present
    case ..<80: .late
    case ..<91: .excused
    default: .absent
    }
  }

  /// Most who were there answer; some leave a tip.
  private mutating func collect(_ id: SessionID, from there: Int, _ run: Run) throws {
    guard let session = state.session(id) else { return }
    var box = Deed.SurveyBox(session: id)
    let answering = there < SurveyScore.fewest ? there : max(SurveyScore.fewest, there * 8 / 10)
    for _ in 0..<answering {
      let answers = (0..<4).map { _ in random.chance(75) ? 5 : random.number(2...5) }
      box.add(answers: answers, using: &random)
    }
    for _ in 0..<random.number(0...2) where there > 0 {
      if let tip = random.one(of: words.tips) { box.add(tip: tip, using: &random) }
    }
    guard !box.isEmpty else { return }
    let deed = Deed.collect(box, on: session, using: &random)
    try perform(deed, by: run.facilitator, on: run.device)
  }
}
