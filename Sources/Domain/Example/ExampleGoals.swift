extension ExamplePlayer {
  /// What someone wants, what stands in the way and what comes of it, over the months.
  mutating func planGoals(of life: ExampleLife) {
    guard let guided = life.guided else { return }
    let first = guided.lowerBound
    for _ in 0..<random.number(1...3) {
      let day = first + random.number(0...12)
      planWork(near: day, at: 10 * 60 + 40) { try $0.noteThreshold(of: life) }
    }
    planWork(near: first + random.number(0...15), at: 10 * 60 + 45) { try $0.noteNeed(of: life) }
    if random.chance(85) {
      planWork(near: first + random.number(2...16), at: 14 * 60) { try $0.setGoal(of: life) }
    }
    if random.chance(35) {
      let day = first + random.number(10...60)
      planWork(near: day, at: 11 * 60 + 30) { try $0.arrangeHelp(for: life) }
    }
    guard life.day(.enrolled) != nil else { return }
    planCompetences(of: life, guided)
    if random.chance(60) {
      let day = first + random.number(15...90)
      planWork(near: day, at: 15 * 60 + 10) { try $0.noteStrength(of: life) }
    }
  }

  private mutating func noteThreshold(of life: ExampleLife) throws {
    let row = random.one(of: words[.thresholds].filter { life.concerns($0[0]) }) ?? []
    guard row.count > 2 else { return }
    let id = freshID()
    try perform(
      Deed(
        .thresholdNoted, of: life.person, .set(.threshold, id),
        .set(.domain, LifeDomain(rawValue: row[0])), .set(.text, row[1])),
      by: life.worker, on: life.device)
    guard random.chance(45) else { return }
    planWork(near: today + random.number(15...90), at: 15 * 60 + 20) {
      try $0.perform(
        Deed(
          .thresholdResolved, of: life.person, .set(.threshold, id), .set(.note, row[2])),
        by: life.worker, on: life.device)
    }
  }

  private mutating func noteNeed(of life: ExampleLife) throws {
    let row = random.one(of: words[.needs].filter { life.concerns($0[1]) }) ?? []
    guard row.count > 2 else { return }
    let id = freshID()
    let lines: [Fields.Entry?] = [
      .set(.need, id), .set(.domain, LifeDomain(rawValue: row[1])), .set(.text, row[2]),
    ]
    let said = lines + [.set(.ambition, row[0] == "ambition" ? true : nil)]
    try perform(
      Deed([Proposal(.needNoted, of: life.person, data: Fields(said.compactMap(\.self)))]),
      by: life.worker, on: life.device)
    guard row[0] == "need", random.chance(50) else { return }
    planWork(near: today + random.number(10...80), at: 15 * 60 + 25) {
      let met = lines + [.set(.resolved, true)]
      try $0.perform(
        Deed([Proposal(.needNoted, of: life.person, data: Fields(met.compactMap(\.self)))]),
        by: life.worker, on: life.device)
    }
  }

  /// A goal in someone's own words, and the steps towards it: first alone or together.
  private mutating func setGoal(of life: ExampleLife) throws {
    let row = random.one(of: words[.goals].filter { life.concerns($0[0]) }) ?? []
    guard row.count > 2 else { return }
    let id = freshID()
    try perform(
      Deed(
        .goalSet, of: life.person, .set(.goal, id), .set(.domain, LifeDomain(rawValue: row[0])),
        .set(.text, row[1])),
      by: life.worker, on: life.device)
    var day = today
    var isDone = true
    for text in row.dropFirst(2) where isDone {
      day = day + random.number(7...30)
      isDone = random.chance(80)
      let wasTaken = isDone
      let taker = random.one(of: [.alone, .alone, .together, .together, .staff] as [StepTaker])
      planWork(near: day, at: 14 * 60 + 30) {
        try $0.perform(
          Deed(
            .stepTaken, of: life.person, .set(.step, $0.freshID()), .set(.goal, id),
            .set(.text, text), .set(.taker, taker), .set(.done, wasTaken ? true : nil)),
          by: life.worker, on: life.device)
      }
    }
    guard isDone, life.day(.outcome) != nil || random.chance(30) else { return }
    planWork(near: day + 5, at: 14 * 60 + 40) {
      try $0.perform(
        Deed(
          .goalSet, of: life.person, .set(.goal, id), .set(.text, row[1]), .set(.done, true)),
        by: life.worker, on: life.device)
    }
  }

  private mutating func arrangeHelp(for life: ExampleLife) throws {
    let row = random.one(of: words[.help].filter { life.concerns($0[0]) }) ?? []
    guard row.count > 1 else { return }
    let helpers = partners(of: life).filter { $0.does == .welfare }.map(\.id)
    try perform(
      Deed(
        .helpArranged, of: life.person, .set(.help, freshID()),
        .set(.domain, LifeDomain(rawValue: row[0])), .set(.partner, random.one(of: helpers)),
        .set(.text, row[1]), .set(.resolved, random.chance(40) ? true : nil)),
      by: life.worker, on: life.device)
  }

  /// The same competences at the start and some months later; mostly they grew.
  private mutating func planCompetences(of life: ExampleLife, _ guided: ClosedRange<Day>) {
    let chosen = words[.competences].shuffled(using: &random).prefix(random.number(2...3))
    for (place, row) in chosen.enumerated() {
      let level = random.number(1...3)
      let later = min(5, level + random.number(0...2))
      let first = guided.lowerBound + 7 + place
      let second = first + random.number(70...110)
      planWork(near: first, at: 15 * 60 + 40) { try $0.rate(row[0], level, of: life) }
      guard second < guided.upperBound + 20 else { continue }
      planWork(near: second, at: 15 * 60 + 40) { try $0.rate(row[0], later, of: life) }
    }
  }

  private mutating func rate(_ name: String, _ level: Int, of life: ExampleLife) throws {
    try perform(
      Deed(
        .competenceRated, of: life.person, .set(.competence, freshID()), .set(.name, name),
        .set(.level, level)),
      by: life.worker, on: life.device)
  }
}
