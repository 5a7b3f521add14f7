import Domain
import Glibc
import Journal
import Language
import Workbench

/// Makes an example: a lively year in which nobody is real.
enum DemoCommand: Command {
  static let name = "demo"
  static let purpose = PurposePhrase.demo
  static let forms = ["[--into DIR] [--people N] [--devices N] [--seed N] [--events N]"]
  static let options: [Option] = [.into, .people, .devices, .seed, .events]

  static func run(_ job: Job) throws {
    let now = try job.now()
    guard let folder = job.arguments[.into] else {
      let place = try ThrowAwayFolder()
      defer { place.remove() }
      let location = ExampleWorkspace.location(in: place)
      _ = try make(at: location, now, job)
      return try openProgram(job, at: location, isExample: true)
    }
    let location: WorkspaceLocation
    do throws(JournalError) {
      location = try WorkspaceLocation.find(
        option: folder, environment: job.environment.variables)
    } catch {
      throw CommandError.journal(error, folder: folder)
    }
    let state = try make(at: location, now, job)
    try report(state, folder, job)
  }

  private static func make(
    at location: WorkspaceLocation, _ now: Moment, _ job: Job
  ) throws -> State {
    let seed = try job.arguments.number(.seed, in: 0...Int.max)
    let plan = ExamplePlan(
      today: now.day, people: try job.arguments.number(.people, in: 1...100_000),
      devices: try job.arguments.number(.devices, in: 1...1000) ?? 1,
      lines: try job.arguments.number(.events, in: 1...10_000_000),
      seed: seed.map(UInt64.init) ?? UInt64.random(in: 0...UInt64.max))
    return try ExampleWorkspace.make(at: location, plan)
  }

  private static func report(_ state: State, _ folder: String, _ job: Job) throws {
    try job.console.say(
      job.words(
        CommandLinePhrase.demoMade,
        [
          "text": folder, "people": job.words.number(state.people.count),
          "sessions": job.words.number(state.sessions.count),
          "n": job.words.number(state.count),
        ]))
    try job.console.say(
      job.words(CommandLinePhrase.openWith, ["text": "samen --workspace \(folder)"]))
  }
}

/// Plays an example into the logs of a new workspace.
struct DemoStage: ExampleStage {
  private(set) var state = State()
  private(set) var ledgers: Ledgers
  private var source: ExampleRandom

  init(
    at location: WorkspaceLocation, _ plan: ExamplePlan, station: Station
  ) throws(JournalError) {
    source = ExampleRandom(seed: ~plan.seed)
    try Workspace.create(
      at: location, title: "samen demo",
      station: StationProfile(station: station.rawValue, user: "walter"), using: &source)
    ledgers = try Ledgers(for: location, devices: plan.devices, using: &source)
  }

  mutating func perform(
    _ deed: Deed, at moment: Moment, by user: Handle, on device: Int
  ) throws -> Int {
    let decided = try state.decide(deed, at: moment)
    let events = try ledgers.append(
      decided.proposals, by: user, at: moment.instant, on: device, state: state, using: &source)
    state.apply(contentsOf: events)
    return events.count
  }
}
