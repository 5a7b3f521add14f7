/// How large and how long an example is to be. The same plan gives the same lines, ids included.
public struct ExamplePlan: Hashable, Sendable {
  /// How many people there are where nobody says.
  static let usualPeople = 240
  /// About how many lines a person brings in the year that is played by itself.
  private static let linesPerPerson = 70
  /// About how many lines one more run of the pilot brings; rather too many than too few, as people
  /// talk on where lines are missing.
  private static let linesPerRun = 1000

  /// The day on which the example is looked at; the year lies before it, some months after.
  public var today: Day
  /// How many people there are in the five projects; where `lines` asks for more than they would
  /// say, more come.
  public var people: Int
  /// On how many devices it was written.
  public var devices: Int
  /// About how many lines it is to have; nil for as many as come.
  public var lines: Int?
  /// What decides all that is left to chance.
  public var seed: UInt64

  /// A year that ends on `today`. Without a number of people there are as many as `lines` has room
  /// for, and no more than usual.
  public init(
    today: Day, people: Int? = nil, devices: Int = 1, lines: Int? = nil, seed: UInt64 = 1
  ) {
    self.today = today
    let room = lines.map { $0 / ExamplePlan.linesPerPerson } ?? ExamplePlan.usualPeople
    self.people = max(1, people ?? min(ExamplePlan.usualPeople, max(6, room)))
    self.devices = max(1, devices)
    self.lines = lines
    self.seed = seed
  }

  /// How many times the pilot was run before, for an example of many lines.
  var earlierRuns: Int {
    guard let lines else { return 0 }
    return max(0, (lines - people * ExamplePlan.linesPerPerson) / ExamplePlan.linesPerRun)
  }

  /// How many people came new to each of the earlier runs.
  static let newcomers = 8
}
