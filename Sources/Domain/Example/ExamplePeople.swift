extension ExamplePlayer {
  /// Someone comes to the desk, is registered and takes part.
  mutating func register(for index: Int) throws {
    let day = today
    let id = "p" + Identifier.fresh(length: 9, using: &random)
    var person = Deed.NewPerson(id: id, name: freshName())
    person.language = random.one(of: words.languages)
    person.municipality = random.one(of: words.municipalities)
    person.needsInterpreter = random.chance(15)
    if random.chance(90) { person.phone = freshPhone() }
    if random.chance(40) { person.email = "\(id)@voorbeeld.example" }
    let run = runs[index]
    let isLaidDown = state.programme(run.programme) != nil
    try perform(
      .register(person, in: isLaidDown ? run.programme : nil), by: colleague(), on: run.device + 1)
    people.append(id)
    if isLaidDown { runs[index].members.append(id) }
    planLife(of: id, from: day)
  }

  /// What will be said of a person over the months.
  private mutating func planLife(of id: PersonID, from day: Day) {
    for _ in 0..<random.number(1...3) {
      plan(.strength(id), on: day + random.number(0...80), at: random.number(600...960))
    }
    for _ in 0..<random.number(1...4) {
      plan(.contact(id), on: day + random.number(3...150), at: random.number(560...980))
    }
    if random.chance(70) { plan(.goal(id), on: day + random.number(5...30), at: 14 * 60) }
    if random.chance(15) { plan(.role(id), on: day + random.number(60...120), at: 15 * 60) }
  }

  private mutating func freshName() -> String {
    var name = ""
    for _ in 0..<20 {
      name = (random.one(of: words.givenNames) ?? "Aida") + " "
      name += random.one(of: words.familyNames) ?? "H."
      if names.insert(name).inserted { break }
    }
    return name
  }

  /// 0400 is given to nobody.
  private mutating func freshPhone() -> String {
    let parts = (0..<3).map { _ in Digits.padded(random.number(0...99)) }
    return "0400 \(parts.joined(separator: " "))"
  }

  mutating func noteStrength(of person: PersonID) throws {
    guard let text = random.one(of: words.strengths) else { return }
    try perform(
      Deed(.strengthNoted, of: person, .set(.strength, freshID()), .set(.text, text)),
      by: colleague(), on: deviceOf(person))
  }

  mutating func setGoal(of person: PersonID) throws {
    guard let goal = random.one(of: words.goals) else { return }
    let id = freshID()
    try perform(
      Deed(.goalSet, of: person, .set(.goal, id), .set(.text, goal[0])), by: colleague(),
      on: deviceOf(person))
    var day = today
    for text in goal.dropFirst() {
      day = day + random.number(7...30)
      let isDone = random.chance(70)
      plan(.step(person, goal: id, text: text, done: isDone), on: day, at: 14 * 60 + 30)
    }
  }

  mutating func takeStep(
    _ person: PersonID, _ goal: String, _ text: String, _ done: Bool
  ) throws {
    try perform(
      Deed(
        .stepTaken, of: person, .set(.step, freshID()), .set(.goal, goal), .set(.text, text),
        .set(.taker, random.one(of: StepTaker.allCases)), .set(.done, done ? true : nil)),
      by: colleague(), on: deviceOf(person))
  }

  mutating func talk(with person: PersonID) throws {
    try perform(
      Deed(
        .contactNoted, of: person, .set(.contact, freshID()),
        .set(.way, random.one(of: ContactForm.allCases)), .set(.minutes, random.number(2...12) * 5),
        .set(.text, random.one(of: words.contacts))),
      by: colleague(), on: deviceOf(person))
  }

  mutating func takeRole(_ person: PersonID) throws {
    let role: RoleName = random.chance(60) ? .volunteer : .bridge
    try perform(
      Deed(.roleTaken, of: person, .set(.role, role)), by: colleague(), on: deviceOf(person))
  }

  /// The laptop of the one who follows up this person.
  func deviceOf(_ person: PersonID) -> Int { person.utf8.reduce(0) { $0 + Int($1) } }
}
