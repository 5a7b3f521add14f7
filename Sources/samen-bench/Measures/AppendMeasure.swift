import Domain
import Glibc
import Journal

/// Deciding and writing one line so that it survives a power cut, beside the least the system needs
/// for as many bytes.
struct AppendMeasure {
  let plan: BenchPlan
  let playground: Playground

  func rows() throws -> [Row] {
    let bytes = try samenTimes()
    let plain = try plainTimes(bytes: bytes.size)
    return [
      Row("samen: decide, write, fdatasync", bytes.times, bytes: bytes.size),
      Row("  plain write and fdatasync", plain, bytes: bytes.size, beside: bytes.times),
    ]
  }

  private func samenTimes() throws -> (times: Samples, size: Int) {
    var source = SystemRandomNumberGenerator()
    let location = WorkspaceLocation(
      folder: "\(playground.path)/append", stateRoot: "\(playground.path)/state")
    try Workspace.create(
      at: location, title: "bench", station: StationProfile(station: "desk", user: "walter"),
      using: &source)
    let journal = try Journal.open(location, using: &source).journal
    var state = State()
    var times: [Double] = []
    for number in 0..<plan.appends {
      let deed = Deed(.staffAdded, .set(.staff, "bench\(number)"), .set(.name, "Walter"))
      times.append(
        try Clock.time {
          let decided = try state.decide(deed, at: try AppendMeasure.moment)
          let events = try journal.append(
            decided.proposals, by: "walter", at: AppendMeasure.instant, state: state,
            using: &source)
          state.apply(contentsOf: events)
        })
    }
    journal.close()
    return (Samples(times), size(of: location.folder) / plan.appends)
  }

  private func plainTimes(bytes: Int) throws(BenchError) -> Samples {
    let file = open("\(playground.path)/plain", O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw .system("open", errno) }
    defer { close(file) }
    let line = [UInt8](repeating: UInt8(ascii: "a"), count: bytes)
    return Samples(
      (0..<plan.appends).map { _ in
        Clock.time {
          _ = write(file, line, line.count)
          fdatasync(file)
        }
      })
  }

  private func size(of workspace: String) -> Int {
    LogFiles.all(in: workspace).reduce(0) { $0 + LogFiles.size($1) }
  }

  private static let instant = "2026-11-23T09:00:00Z"

  private static var moment: Moment {
    get throws(BenchError) {
      guard let day = Day("2026-11-23"), let time = ClockTime("10:00") else { throw .usage }
      return Moment(instant: instant, day: day, time: time)
    }
  }
}
