extension ExamplePlayer {
  /// What someone came to, and how it went four weeks and six months later.
  mutating func planOutcome(of life: ExampleLife) {
    guard let day = life.day(.outcome) else { return }
    planWork(near: day, at: 15 * 60) { try $0.recordOutcome(of: life) }
  }

  private mutating func recordOutcome(of life: ExampleLife) throws {
    // A person who is asked half a year later how it goes did not stop.
    let rows = words[.outcomes].filter {
      life.milestone == .outcome || $0[0] != OutcomeResult.stopped.rawValue
    }
    let row = rows[life.number % max(1, rows.count)]
    let id = freshID()
    try perform(
      Deed(
        .outcomeRecorded, of: life.person, .set(.outcome, id),
        .set(.reached, OutcomeResult(rawValue: row[0])), .set(.programme, life.programme),
        .set(.partner, state.handoffs(of: life.person).first { $0.state == .completed }?.partner),
        .set(.durable, row[1] == "durable" ? true : nil),
        .set(.qualified, ExampleFund.qualified(life, OutcomeResult(rawValue: row[0]))),
        .set(.text, row[2])),
      by: life.worker, on: life.device)
    if row[0] == OutcomeResult.job.rawValue {
      try perform(
        Deed(
          .statusHeld, of: life.person, .set(.statusId, freshID()),
          .set(.standsAs, StatusName.working), .set(.since, today)),
        by: life.worker, on: life.device)
    }
    if life.number % 4 != 1 {
      planWork(near: today + 5, at: 15 * 60 + 15) { try $0.leave(life, because: row[2]) }
    }
    if let day = life.day(.fourWeeks) {
      planWork(near: day, at: 15 * 60 + 20) { try $0.ask(life, about: id, .fourWeeks) }
    }
    if let day = life.day(.sixMonths) {
      planWork(near: day, at: 15 * 60 + 25) { try $0.ask(life, about: id, .sixMonths) }
    }
  }

  private mutating func leave(_ life: ExampleLife, because reason: String) throws {
    try perform(
      Deed(
        .enrolmentEnded, of: life.person, .set(.programme, life.programme), .set(.reason, reason)),
      by: life.worker, on: life.device)
  }

  private mutating func ask(
    _ life: ExampleLife, about outcome: String, _ moment: FollowUpMoment
  ) throws {
    let isStill = random.chance(82)
    let texts = words[.followUps, for: isStill ? "still" : "gone"]
    try perform(
      Deed(
        .followUpRecorded, of: life.person, .set(.followUp, freshID()), .set(.outcome, outcome),
        .set(.moment, moment), .set(.stillThere, isStill),
        .set(.improved, moment == .sixMonths ? ExampleFund.improved(life) : nil),
        .set(.text, random.one(of: texts)?.first)),
      by: life.worker, on: life.device)
    guard moment == .fourWeeks, random.chance(30) else { return }
    planWork(near: today + random.number(10...60), at: 16 * 60 + 40) {
      try $0.noteTalk(with: life)
    }
  }
}
