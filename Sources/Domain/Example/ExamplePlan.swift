/// How large and how long an example is to be. The same plan gives the same lines, ids included.
public struct ExamplePlan: Hashable, Sendable {
  /// The day on which the example is looked at; the year lies before it, a few sessions after.
  public var today: Day
  /// How many people there are; where `lines` asks for more than they would say, more come.
  public var people: Int
  /// On how many devices it was written.
  public var devices: Int
  /// About how many lines it is to have; nil for as many as come.
  public var lines: Int?
  /// What decides all that is left to chance.
  public var seed: UInt64

  /// A year that ends on `today`.
  public init(today: Day, people: Int = 40, devices: Int = 1, lines: Int? = nil, seed: UInt64 = 1) {
    self.today = today
    self.people = max(1, people)
    self.devices = max(1, devices)
    self.lines = lines
    self.seed = seed
  }

  /// About how many lines one run of a programme brings, with all that is said of its people.
  static let linesPerRun = 600

  /// How many times the programme was run.
  var runs: Int { max(3, (lines ?? 0) / ExamplePlan.linesPerRun) }

  /// The first days of the runs, the earliest first. Today is the tenth session of the last; in a
  /// weekend, when nobody has one, the Monday after.
  var starts: [Day] {
    let spacing = max(1, min(126, 5 * 365 / runs))
    let tenth = today.weekday < 5 ? today : today + (7 - today.weekday)
    return (0..<runs).reversed().map { tenth - 63 - $0 * spacing }
  }

  /// How many people come new to each run.
  var newcomers: Int {
    lines == nil || runs == 3 ? (people + runs - 1) / runs : max(8, people / runs)
  }
}
