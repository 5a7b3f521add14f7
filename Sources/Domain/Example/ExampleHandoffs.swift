extension HandoffState {
  /// The states a handoff goes through to come into this one. What rests does not rest for ever,
  /// unless it came to rest of late.
  fileprivate func detour(isRecent: Bool) -> [HandoffState] {
    switch self {
    case .failed: [.requested, .accepted, .failed]
    case .onHold: isRecent ? [.requested, .onHold] : [.requested, .onHold, .cancelled]
    default: [.requested, self]
    }
  }
}

extension ExamplePlayer {
  /// The handing on of a person, step by step; some roads ended elsewhere.
  mutating func planHandoffs(of life: ExampleLife) {
    if life.milestone == .attending || life.number % 7 == 3 { planDetour(of: life) }
    guard let drafted = life.day(.drafted) else { return }
    let id = "h" + freshID()
    planWork(near: drafted, at: 13 * 60) { try $0.draft(id, of: life) }
    let steps: [(ExampleMilestone, HandoffState)] = [
      (.requested, .requested), (.accepted, .accepted), (.inProgress, .inProgress),
      (.outcome, .completed),
    ]
    for (place, step) in steps.enumerated() {
      guard let day = life.day(step.0) else { break }
      planWork(near: day, at: 13 * 60 + 30 + place * 10) { try $0.move(id, of: life, to: step.1) }
    }
    guard let begun = life.day(.inProgress) else { return }
    planMeetings(of: life, in: id, from: begun, to: life.day(.outcome) ?? plan.today)
  }

  /// A handoff that came to nothing, or rests.
  private mutating func planDetour(of life: ExampleLife) {
    let ends: [HandoffState] = [.declined, .onHold, .failed, .cancelled]
    let end = ends[life.number / 7 % ends.count]
    let last = life.day(.drafted) ?? life.end
    guard let first = life.day(.attending), last - first > 12 else { return }
    let id = "h" + freshID()
    let begin = max(first + random.number(1...max(1, (last - first) / 3)), last - 60)
    let path = end.detour(isRecent: last == plan.today && life.number % 4 == 0)
    planWork(near: begin, at: 13 * 60) { try $0.draft(id, of: life) }
    var day = begin
    for (place, state) in path.enumerated() {
      day = day + max(1, (last - begin) / 4)
      planWork(near: day, at: 13 * 60 + 30 + place * 10) { try $0.move(id, of: life, to: state) }
    }
  }

  private mutating func draft(_ id: String, of life: ExampleLife) throws {
    guard let partner = fittingPartner(for: life) else { return }
    let open = state.vacancies.filter {
      $0.partner == partner.id && $0.isOpen(on: today) && state.freePlaces(of: $0) > 0
    }
    let isWarm = random.chance(55)
    let bridges = state.bridges(on: today).filter { $0 != life.person }
    try perform(
      Deed(
        .handoffDrafted, of: life.person, .set(.handoff, id), .set(.partner, partner.id),
        .set(.programme, life.programme), .set(.vacancy, random.one(of: open)?.id),
        .set(.bridge, partner.does == .bridge ? random.one(of: bridges) : nil),
        .set(.warm, isWarm ? true : nil), .set(.introducedBy, isWarm ? life.worker : nil)),
      by: life.worker, on: life.device)
    try perform(
      Deed(.handoffDetailed, of: life.person, .set(.handoff, id), .set(.text, text(.handoffs))),
      by: life.worker, on: life.device)
  }

  /// A partner of the project whose conditions the person meets.
  private mutating func fittingPartner(for life: ExampleLife) -> Partner? {
    let age = life.profile.age(on: today)
    let level = life.profile.dutch?.step ?? LanguageLevel.c2.step
    let all = partners(of: life).filter { $0.does != .referrer && $0.does != .welfare }
    let fitting = all.filter { partner in
      age >= partner.fromAge ?? 0 && age <= partner.toAge ?? 200
        && level >= partner.dutch?.step ?? 0
    }
    // A mentor is for the young: who is young enough mostly wants one.
    if let mentors = fitting.first(where: { $0.does == .mentoring }), random.chance(60) {
      return mentors
    }
    return random.one(of: fitting.isEmpty ? all : fitting)
  }

  /// The partners of the project a person is in.
  func partners(of life: ExampleLife) -> [Partner] {
    words[.partners, for: projects[life.project].template.id].compactMap { state.partner($0[0]) }
  }

  private mutating func move(_ id: String, of life: ExampleLife, to target: HandoffState) throws {
    guard let held = state.handoff(id) else { return }
    let needsReason = target == .declined || target == .failed || target == .cancelled
    let nextOn = workday(after: today + random.number(4...24))
    let isFollowed = !target.isClosed && random.chance(55)
    let consent =
      target == .requested ? ground(for: life, partner: held.partner ?? "") : nil
    let line = Proposal(
      .handoffMoved, of: life.person, .set(.handoff, id), .set(.state, target),
      .set(.on, today), .set(.consent, consent?.text(.consent)),
      .set(.reason, needsReason ? random.one(of: words[.refusals, for: target.rawValue])?[0] : nil),
      .set(.next, isFollowed ? text(.nextActions) : nil),
      .set(.nextOn, isFollowed ? nextOn : nil),
      !isFollowed && held.next != nil ? .clear(.next) : nil,
      !isFollowed && held.next != nil ? .clear(.nextOn) : nil)
    try perform(Deed([consent, line].compactMap(\.self)), by: life.worker, on: life.device)
    if isFollowed, random.chance(90) {
      plan(on: nextOn, at: 17 * 60 + 10) { try $0.doNext(id, of: life) }
    }
    if target == .cancelled, let given = held.consent { try takeBack(given, of: life) }
  }

  /// The next action was done; the handoff stands as it stood.
  private mutating func doNext(_ id: String, of life: ExampleLife) throws {
    guard let held = state.handoff(id), held.nextOn == today else { return }
    try perform(
      Deed(
        .handoffMoved, of: life.person, .set(.handoff, id), .set(.state, held.state),
        .set(.on, held.on), .clear(.next), .clear(.nextOn)),
      by: life.worker, on: life.device)
  }

  /// Who changed their mind takes the consent back too.
  private mutating func takeBack(_ consent: String, of life: ExampleLife) throws {
    let stands = state.consents(of: life.person).contains {
      $0.id == consent && $0.isLive(on: today)
    }
    guard stands else { return }
    try perform(
      Deed(.consentWithdrawn, of: life.person, .set(.consent, consent)), by: life.worker,
      on: life.device)
  }

  /// Mostly the person's consent, which may run out; in turn, so that each ground is there.
  private mutating func ground(for life: ExampleLife, partner: String) -> Proposal {
    let grounds: [ConsentGround] = [
      .consent, .consent, .consent, .legalTask, .consent, .consent, .sharedSecrecy,
    ]
    let isShort = life.number % 6 == 0
    return Proposal(
      .consentGiven, of: life.person, .set(.consent, freshID()),
      .set(.purpose, ConsentPurpose.handoff), .set(.ground, grounds[life.number % grounds.count]),
      .set(.partner, partner),
      .set(.until, isShort ? max(today, plan.today) + random.number(3...26) : nil))
  }
}
