extension ExamplePlayer {
  /// From the first talk on someone is spoken to every few weeks; with some nobody spoke of late.
  mutating func planGuidance(of life: ExampleLife) {
    guard let guided = life.guided else { return }
    let isForgotten = life.number % 11 == 5 && life.milestone.rawValue < 8
    let last = isForgotten ? min(guided.upperBound, plan.today - 75) : guided.upperBound
    var day = guided.lowerBound + random.number(8...20)
    while day < last {
      let minutes = random.number(9 * 60 + 30...16 * 60)
      if random.chance(45) {
        let ahead = random.number(3...9)
        planWork(near: max(day - ahead, guided.lowerBound), at: minutes) {
          try $0.makeAppointment(with: life, in: ahead)
        }
      } else {
        planWork(near: day, at: minutes) { try $0.noteTalk(with: life) }
      }
      day = day + random.number(16...34)
    }
    let isOpen =
      life.milestone.rawValue < ExampleMilestone.outcome.rawValue && life.end == plan.today
    guard isOpen, !isForgotten, life.number % 3 == 0, life.milestone != .referred else { return }
    planWork(near: plan.today - random.number(1...3), at: 15 * 60) {
      let day = $0.dayAhead()
      let id = try $0.planAppointment(with: life, on: day)
      guard life.number % 4 == 0 else { return }
      try $0.change(id, of: life, to: .moved, $0.workday(after: day))
    }
  }

  /// One of the next ten working days.
  mutating func dayAhead() -> Day { workday(after: plan.today + random.number(0...9)) }

  /// A contact that was never planned.
  mutating func noteTalk(with life: ExampleLife) throws {
    try noteContact(
      with: life.person, by: life.worker, on: life.device, life)
  }

  /// Someone was spoken to: how, about what, for how long.
  mutating func noteContact(
    with person: PersonID, by worker: Handle, on device: Int, _ life: ExampleLife? = nil,
    of appointment: String? = nil
  ) throws {
    let all = words[.contacts].filter { row in
      (appointment == nil ? row[0] != "intake" : row[0] == ContactForm.talk.rawValue)
        && life?.concerns(row[1]) ?? true
    }
    let row = random.one(of: all) ?? ["talk", "", "", ""]
    let domains = ExampleWords.list(row[1]).compactMap(LifeDomain.init)
    try perform(
      Deed(
        .contactNoted, of: person, .set(.contact, appointment ?? freshID()),
        .set(.way, ContactForm(rawValue: row[0])), .set(.minutes, random.number(2...12) * 5),
        .set(.staff, worker), .set(.programme, life?.programme),
        .set(.domains, domains.isEmpty ? nil : domains),
        .set(.module, Module(rawValue: row[2])),
        .set(.accompanied, row[0] == ContactForm.accompaniment.rawValue ? true : nil),
        .set(.text, row[3])),
      by: worker, on: device)
  }

  /// An appointment that will be held, missed, moved, or of which nobody says what came of it.
  private mutating func makeAppointment(with life: ExampleLife, in days: Int) throws {
    let day = workday(near: today + days)
    let id = try planAppointment(with: life, on: day)
    let chance = random.number(0...99)
    switch chance {
    case ..<76:
      plan(on: day, at: 16 * 60 + 20) {
        try $0.noteContact(
          with: life.person, by: life.worker, on: life.device, life, of: id)
      }
    case ..<86: plan(on: day, at: 16 * 60 + 25) { try $0.change(id, of: life, to: .noShow, day) }
    case ..<96:
      let later = workday(after: day + random.number(1...6))
      planWork(near: day - 1, at: 16 * 60 + 30) { try $0.change(id, of: life, to: .moved, later) }
      plan(on: later, at: 16 * 60 + 20) {
        try $0.noteContact(
          with: life.person, by: life.worker, on: life.device, life, of: id)
      }
    default: break
    }
  }

  /// The first talk with someone who was sent here lies ahead.
  mutating func planFirstTalk(_ life: ExampleLife) throws {
    guard life.number % 2 == 0 else { return }
    try planAppointment(with: life, on: dayAhead())
  }

  @discardableResult
  mutating func planAppointment(with life: ExampleLife, on day: Day) throws -> String {
    let id = freshID()
    let start = random.number(18...32) * 30
    let towns = municipalities(of: life.project)
    let rooms = state.places.filter {
      $0.setting == .indoors && towns.contains($0.municipality ?? "")
    }
    let place = random.one(of: rooms)?.id
    try perform(
      Deed(
        .contactPlanned, of: life.person, .set(.contact, id), .set(.day, day),
        .set(.start, ClockTime(minutes: start)), .set(.end, ClockTime(minutes: start + 45)),
        .set(.place, place), .set(.staff, life.worker), .set(.way, ContactForm.talk),
        .set(.interpreter, life.profile.needsInterpreter ? true : nil),
        .set(.text, text(.appointments))),
      by: life.worker, on: life.device)
    return id
  }

  private mutating func change(
    _ id: String, of life: ExampleLife, to state: AppointmentState, _ day: Day
  ) throws {
    try perform(
      Deed(
        .contactPlanned, of: life.person, .set(.contact, id), .set(.day, day),
        .set(.appointment, state), .set(.reason, text(.reasons))),
      by: life.worker, on: life.device)
  }
}
