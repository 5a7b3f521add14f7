extension ExamplePlayer {
  /// Puts the runs of the programme on the agenda: they are laid down three weeks ahead, and people
  /// register from then on.
  mutating func planRuns() {
    for (index, start) in plan.starts.enumerated() {
      runs.append(
        Run(
          programme: "\(example.template.id)-\(start.compactText)", start: start, device: index,
          facilitator: words.staff.isEmpty ? "walter" : words.staff[index % words.staff.count][0]))
      plan(.layDown(run: index), on: start - 21, at: 9 * 60 + 5)
      for _ in 0..<plan.newcomers {
        let day = start - random.number(6...20) + (random.chance(20) ? 25 : 0)
        plan(.register(run: index), on: day, at: random.number(9 * 60 + 30...16 * 60))
      }
    }
  }

  /// The team is there before the first run.
  mutating func planStaff() {
    guard let first = runs.first else { return }
    for number in words.staff.indices { plan(.hire(number), on: first.start - 22, at: 9 * 60) }
  }

  mutating func hire(_ number: Int) throws {
    let member = words.staff[number]
    try perform(
      Deed(.staffAdded, .set(.staff, member[0]), .set(.name, member[1])), by: member[0], on: 0)
  }

  mutating func layDown(_ index: Int) throws {
    let deed = try Deed.layDown(example.template, from: runs[index].start, in: state)
    try perform(deed, by: runs[index].facilitator, on: runs[index].device)
    runs[index].sessions = deed.proposals.filter { $0.kind == .sessionPlanned }
      .compactMap { $0.text(.session) }
    planSessions(of: index)
    try carryOver(to: index)
  }

  /// Some who were there before come again.
  private mutating func carryOver(to index: Int) throws {
    let wanted = max(0, 18 - plan.newcomers)
    for person in people.suffix(200).shuffled(using: &random).prefix(wanted) {
      try perform(
        Deed(.enrolmentStarted, of: person, .set(.programme, runs[index].programme)),
        by: runs[index].facilitator, on: runs[index].device)
      runs[index].members.append(person)
    }
  }

  private mutating func planSessions(of index: Int) {
    for (number, id) in runs[index].sessions.enumerated() {
      guard let day = state.session(id)?.day else { continue }
      plan(.signUp(run: index, session: number), on: day - random.number(8...13), at: 10 * 60)
      plan(.callOff(run: index, session: number), on: day - 1, at: 11 * 60)
      plan(.hold(run: index, session: number), on: day, at: 16 * 60 + 5)
    }
  }
}
