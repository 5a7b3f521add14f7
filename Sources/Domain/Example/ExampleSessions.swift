extension SessionForm {
  /// How many people usually come by name.
  fileprivate var turnout: ClosedRange<Int> {
    switch self {
    case .workshop, .conversation: 6...10
    case .moduleSession: 5...9
    case .groupTraining, .dialogueTable: 6...10
    case .jobAtelier, .languagePractice, .bikeLesson: 4...7
    default: 4...8
    }
  }
}

extension ExamplePlayer {
  /// Puts on the agenda what a session that was just laid down brings.
  mutating func prepare(_ id: SessionID, of index: Int) throws {
    guard let day = state.session(id)?.day else { return }
    let ahead = random.number(9...16)
    plan(on: workday(upTo: day - ahead), at: 10 * 60) { try $0.signUp(for: id, of: index) }
    let before = workday(upTo: day - 1)
    plan(on: before, at: 11 * 60) { try $0.callAround(before: id, of: index) }
    plan(on: day, at: 16 * 60 + 5) { try $0.hold(id, of: index) }
  }

  /// Those who take part sign up; where all seats are taken, for the waiting list.
  private mutating func signUp(for id: SessionID, of index: Int) throws {
    guard let session = state.session(id), !session.isCancelled else { return }
    try standIn(for: session, of: index)
    let isAhead = session.day.map { $0 >= plan.today } ?? false
    var wanted = random.number(session.form?.turnout ?? 4...8)
    if let capacity = session.capacity, capacity == 10, isAhead { wanted = capacity }
    if isAhead, session.form == .moduleSession { wanted = 4 }
    let coming = candidates(for: session, of: index)
    let missing = coming.filter { missed.contains($0.person) && isRecent(session) }
    let others = coming.filter { !missed.contains($0.person) }.shuffled(using: &random)
    let newcomers = others.filter { !seen.contains($0.person) }
    let regulars = others.filter { seen.contains($0.person) }
    for member in (missing + newcomers + regulars).prefix(wanted + (random.chance(30) ? 2 : 0)) {
      try sign(member.person, up: session, of: index)
    }
  }

  private func isRecent(_ session: Session) -> Bool {
    session.day.map { plan.today - $0 < 60 } ?? false
  }

  /// Who leads a session; now and then someone else stands in.
  private mutating func standIn(for session: Session, of index: Int) throws {
    let project = projects[index]
    let second = project.team.count > 1 ? project.team[1] : nil
    let substitute = random.chance(6) ? project.team.last : nil
    try perform(
      Deed(
        .sessionChanged, .set(.session, session.id), .set(.facilitator, project.lead),
        .set(.secondFacilitator, random.chance(30) ? second : nil),
        .set(.substitute, substitute),
        session.form == .moduleSession
          ? .set(.module, module(of: session.number ?? 1)) : nil,
        session.form == .bikeLesson
          ? .set(.restriction, "Fietshelm verplicht; wij hebben er acht") : nil),
      by: project.lead, on: project.device)
  }

  private func module(of number: Int) -> Module {
    let turns: [Module] = [
      .orientation, .languageCoaching, .competenceScreening, .educationMediation,
    ]
    return turns[(number - 1) % turns.count]
  }

  /// The session takes place: marks, people at the door, the survey, and the sheet is closed.
  private mutating func hold(_ id: SessionID, of index: Int) throws {
    guard let session = state.session(id), !session.isCancelled, session.day == today else {
      return
    }
    let project = projects[index]
    var there = 0
    for seat in state.seats(at: id) where seat.state == .taken {
      let status = missed.contains(seat.person) && isRecent(session) ? .absent : freshStatus()
      if status.isThere { there += 1 }
      try mark(seat.person, session, status, of: index)
    }
    try helpAtTable(session, of: index)
    there += try welcomeGuest(session, of: index) ? 1 : 0
    try collect(session, from: there, of: index)
    try learn(from: session, of: index)
    try payFor(session, of: index)
    let heads = session.series?.hasSuffix(".jong") ?? false ? random.number(31...38) : nil
    try perform(
      Deed(.sessionClosed, .set(.session, id), .set(.headcount, heads)), by: project.lead,
      on: project.device)
  }

  /// A mark on the sheet; who was not there is asked why, for care.
  mutating func mark(
    _ person: PersonID, _ session: Session, _ status: AttendanceStatus, of index: Int
  ) throws {
    let project = projects[index]
    if status.isThere { seen.insert(person) }
    try perform(
      Deed(
        .attendanceMarked, of: person, .set(.session, session.id), .set(.status, status),
        .set(
          .minutes, status == .late ? session.minutes.map { $0 - random.number(2...6) * 5 } : nil)),
      by: project.lead, on: project.device)
    guard !status.isThere, status == .excused || !missed.contains(person), random.chance(50)
    else { return }
    planWork(near: today + 1, at: 9 * 60 + 40) {
      try $0.perform(
        Deed(
          .absenceExplained, of: person, .set(.session, session.id),
          .set(.text, $0.text(.absences))),
        by: project.lead, on: project.device)
    }
  }

  mutating func freshStatus() -> AttendanceStatus {
    switch random.number(0...99) {
    case ..<73: .present
    case ..<82: .late
    case ..<93: .excused
    default: .absent
    }
  }

  /// At a dialogue table a brugfiguur has a key role (seed 002).
  private mutating func helpAtTable(_ session: Session, of index: Int) throws {
    let project = projects[index]
    let free = state.bridges(on: today).filter {
      state.seat(of: $0, at: session.id) == nil && !missed.contains($0)
    }
    guard session.form == .dialogueTable, let helper = random.one(of: free) else { return }
    try perform(
      Deed(
        .attendanceMarked, of: helper, .set(.session, session.id),
        .set(.status, AttendanceStatus.present), .set(.role, RoleName.bridge)),
      by: project.lead, on: project.device)
  }

  /// Sometimes someone comes in who had not signed up.
  private mutating func welcomeGuest(_ session: Session, of index: Int) throws -> Bool {
    let known = Set(state.seats(at: session.id).map(\.person))
    let members = projects[index].members.filter { $0.takesPart(in: session, on: today) }
      .map(\.person)
    guard random.chance(35), let guest = random.one(of: members), !known.contains(guest),
      state.attendance(of: guest, at: session.id) == nil, !missed.contains(guest),
      state.person(guest) != nil
    else { return false }
    let project = projects[index]
    try perform(.walkIn(guest, at: session.id), by: project.lead, on: project.device)
    return true
  }
}
