/// How far someone came, from the day they were sent here to half a year after they found their way.
public enum ExampleMilestone: Int, CaseIterable, Sendable {
  case referred, contacted, enrolled, waiting, attending
  case drafted, requested, accepted, inProgress
  case outcome, fourWeeks, sixMonths

  /// How many of 150 people are at this point today, in which projects, and since how many days.
  private var share: (people: Int, projects: [Int], ago: ClosedRange<Int>) {
    switch self {
    case .referred: (11, [0, 1, 2, 3, 4], 1...24)
    case .contacted: (11, [0, 1, 2, 3, 4], 1...21)
    case .enrolled: (11, [0, 1, 2, 3, 4], 1...9)
    case .waiting: (12, [0, 1], 3...20)
    case .attending: (18, [0, 1, 2, 3, 4, 1, 2], 30...260)
    case .drafted: (11, [0, 1, 2, 3, 4], 1...12)
    case .requested: (13, [0, 1, 2, 3, 4], 1...34)
    case .accepted: (11, [0, 1, 2, 3, 4], 1...22)
    case .inProgress: (14, [1, 0, 2, 3, 4], 4...120)
    case .outcome: (13, [1, 2, 3, 4], 2...40)
    case .fourWeeks: (12, [1, 2, 3, 4], 1...110)
    case .sixMonths: (13, [2, 3, 4, 1], 1...30)
    }
  }

  /// How many days it usually takes to come here from the point before.
  var gap: ClosedRange<Int> {
    switch self {
    case .referred: 0...0
    case .contacted: 2...14
    case .enrolled: 1...9
    case .waiting: 1...3
    case .attending: 6...12
    case .drafted: 18...55
    case .requested: 1...6
    case .accepted: 4...21
    case .inProgress: 2...12
    case .outcome: 25...75
    case .fourWeeks: 28...32
    case .sixMonths: 156...160
    }
  }

  /// What lies before it on the way. One who waits for a seat was at no session yet.
  var way: [ExampleMilestone] {
    ExampleMilestone.allCases.filter {
      $0.rawValue <= rawValue && (self == .waiting || $0 != .waiting)
    }
  }

  /// Since how many days people are at this point.
  var ago: ClosedRange<Int> { share.ago }

  /// The point that person `number` of `people` has come to, and the project they are in. Beyond 150
  /// it is the long-standing participants who make the rooms full.
  static func place(
    of number: Int, among people: Int
  ) -> (milestone: ExampleMilestone, project: Int) {
    if people < spread.count { return spread[number * spread.count / people] }
    return number < spread.count ? spread[number] : regulars[number % regulars.count]
  }

  private static let regulars: [(milestone: ExampleMilestone, project: Int)] = [
    (.attending, 2), (.fourWeeks, 1), (.attending, 0), (.sixMonths, 2), (.attending, 3),
    (.fourWeeks, 2), (.attending, 1), (.sixMonths, 3), (.attending, 4), (.attending, 2),
    (.fourWeeks, 3), (.attending, 0), (.sixMonths, 1), (.fourWeeks, 4), (.attending, 2),
  ]

  /// The point that each of 150 people has come to, and the project they are in: spread so that
  /// fewer people are at many points too.
  private static let spread: [(milestone: ExampleMilestone, project: Int)] = {
    var rounds: [(place: Int, milestone: ExampleMilestone, project: Int)] = []
    for milestone in allCases {
      let share = milestone.share
      for number in 0..<share.people {
        let place = (2 * number + 1) * 1000 / (2 * share.people)
        rounds.append((place, milestone, share.projects[number % share.projects.count]))
      }
    }
    return rounds.sorted { ($0.place, $0.milestone.rawValue) < ($1.place, $1.milestone.rawValue) }
      .map { ($0.milestone, $0.project) }
  }()
}
