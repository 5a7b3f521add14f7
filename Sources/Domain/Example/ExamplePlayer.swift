/// Plays an example day by day. What happens when stands in the agenda; what is done then stands in
/// the extensions, one file for each part of life.
struct ExamplePlayer<Stage: ExampleStage> {
  /// Thrown when there are enough lines.
  struct Enough: Error {}

  /// Something that happens: it is done on its day, and may put more on the agenda.
  typealias Happening = (inout ExamplePlayer) throws -> Void

  let example: Example
  var stage: Stage
  var random: ExampleRandom
  var closures: [Closure] = []
  var projects: [ExampleProject] = []
  /// Everyone who is registered, in the order in which they came.
  var people: [PersonID] = []
  var names: Set<String> = []
  /// People who do not come of late, so that someone is missed.
  var missed: Set<PersonID> = []
  /// People who were at a session.
  var seen: Set<PersonID> = []
  private var agenda: [Int: [(minutes: Int, happening: Happening)]] = [:]
  private var now: (day: Day, seconds: Int)
  private var lines = 0

  init(example: Example, stage: Stage) {
    self.example = example
    self.stage = stage
    random = ExampleRandom(seed: example.plan.seed)
    now = (example.plan.today, 0)
  }

  var plan: ExamplePlan { example.plan }
  var words: ExampleWords { example.words }
  var today: Day { now.day }
  var state: State { stage.state }

  mutating func play() throws {
    planClosures()
    planProjects()
    planTeam()
    planLives()
    planOutreach()
    planLending()
    planJobs()
    planSurprises()
    planClaim()
    guard let first = agenda.keys.min() else { return }
    do {
      for number in first..<plan.today.number { try live(Day(number: number)) }
      try liveToday()
      try talkOn()
    } catch is Enough {}
  }

  /// Does what is due on `day`, by the clock; what is done may put more on the agenda of the day.
  private mutating func live(_ day: Day) throws {
    while let due = agenda[day.number], !due.isEmpty {
      let next = due.indices.min { due[$0].minutes < due[$1].minutes } ?? 0
      agenda[day.number]?.remove(at: next)
      goOn(to: day, at: due[next].minutes)
      try due[next].happening(&self)
    }
    agenda[day.number] = nil
  }

  /// The clock never runs backwards, and no day has a second midnight.
  mutating func goOn(to day: Day, at minutes: Int) {
    let earliest = now.day == day ? now.seconds : 0
    now = (day, min(max(minutes * 60, earliest), 86_300))
  }

  /// Puts what happens on the agenda; what would come after the example is left out.
  mutating func plan(on day: Day, at minutes: Int, _ happening: @escaping Happening) {
    guard day < plan.today else { return }
    agenda[day.number, default: []].append((minutes, happening))
  }

  /// Does `deed` now, and lets half a minute go by.
  mutating func perform(_ deed: Deed, by user: Handle, on device: Int) throws {
    let moment = BrusselsTime.moment(
      now.day, minutes: now.seconds / 60, seconds: now.seconds % 60)
    now.seconds = min(now.seconds + 27, 86_399)
    lines += try stage.perform(deed, at: moment, by: user, on: device % plan.devices)
    if let enough = plan.lines, lines >= enough { throw Enough() }
  }

  /// What is still missing to the number of lines asked for: people talk.
  private mutating func talkOn() throws {
    guard let wanted = plan.lines else { return }
    goOn(to: plan.today, at: 14 * 60)
    while lines < wanted, let person = random.one(of: people) {
      try noteContact(with: person, by: projects[0].lead, on: 0)
    }
  }

  mutating func freshID() -> String { Identifier.fresh(using: &random) }

  /// A row of `file` by chance.
  mutating func row(_ file: ExampleWords.File) -> [String] { random.one(of: words[file]) ?? [""] }

  /// The first part of a row of `file` by chance.
  mutating func text(_ file: ExampleWords.File) -> String { row(file)[0] }

  /// 0400 is given to nobody.
  mutating func freshPhone() -> String {
    let parts = (0..<3).map { _ in Digits.padded(random.number(0...99)) }
    return "0400 \(parts.joined(separator: " "))"
  }
}
