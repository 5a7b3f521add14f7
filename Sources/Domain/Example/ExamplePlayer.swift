/// Plays an example day by day. What happens when stands in the agenda; what is done then stands in
/// the extensions, one file for each thing people do.
struct ExamplePlayer<Stage: ExampleStage> {
  /// Thrown when there are enough lines.
  struct Enough: Error {}

  /// One run of the programme.
  struct Run {
    let programme: ProgrammeID
    let start: Day
    let device: Int
    let facilitator: Handle
    var members: [PersonID] = []
    var sessions: [SessionID] = []
  }

  let example: Example
  var stage: Stage
  var random: ExampleRandom
  var agenda: [Int: [ExampleTask]] = [:]
  var runs: [Run] = []
  var people: [PersonID] = []
  var names: Set<String> = []
  var lines = 0
  var openHandoffs: Set<PersonID> = []
  var grounds = 0
  private var now: (day: Day, minutes: Int, seconds: Int)

  init(example: Example, stage: Stage) {
    self.example = example
    self.stage = stage
    random = ExampleRandom(seed: example.plan.seed)
    now = (example.plan.today, 0, 0)
  }

  var plan: ExamplePlan { example.plan }
  var words: ExampleWords { example.words }
  var today: Day { now.day }
  var state: State { stage.state }

  mutating func play() throws {
    planRuns()
    planStaff()
    planHandoffs()
    guard let first = runs.first.map({ $0.start - 30 }) else { return }
    do {
      for number in first.number..<plan.today.number { try live(Day(number: number)) }
      try talkOn()
    } catch is Enough {}
  }

  /// Does what is due on `day`, by the clock; what is done may put more on the agenda of the day.
  private mutating func live(_ day: Day) throws {
    while let tasks = agenda[day.number], !tasks.isEmpty {
      let next = tasks.indices.min { tasks[$0].minutes < tasks[$1].minutes } ?? 0
      let task = tasks[next]
      agenda[day.number]?.remove(at: next)
      now = (day, max(task.minutes, now.day == day ? now.minutes : 0), 0)
      try perform(task.what)
    }
    agenda[day.number] = nil
  }

  /// Puts `what` on the agenda; what would come after the example is left out.
  mutating func plan(_ what: ExampleTask.What, on day: Day, at minutes: Int) {
    guard day < plan.today else { return }
    agenda[day.number, default: []].append(ExampleTask(minutes: minutes, what: what))
  }

  /// Does `deed` now, and lets half a minute go by.
  mutating func perform(_ deed: Deed, by user: Handle, on device: Int) throws {
    let moment = BrusselsTime.moment(now.day, minutes: now.minutes, seconds: now.seconds)
    now.seconds += 27
    lines += try stage.perform(deed, at: moment, by: user, on: device % plan.devices)
    if let enough = plan.lines, lines >= enough { throw Enough() }
  }

  /// What is still missing to the number of lines asked for: people talk.
  private mutating func talkOn() throws {
    guard let wanted = plan.lines else { return }
    now = (plan.today - 1, 16 * 60, 0)
    while lines < wanted, let person = random.one(of: people) {
      now.seconds = now.seconds % 3600
      try talk(with: person)
    }
  }

  mutating func freshID() -> String { Identifier.fresh(using: &random) }

  mutating func colleague() -> Handle {
    random.one(of: words.staff)?.first ?? "walter"
  }
}
