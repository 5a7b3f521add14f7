import Domain
import Journal

/// Reading a journal and folding it into the state, beside looking at each byte of its files.
struct OpenMeasure {
  let workspace: String
  /// How often each is done.
  private static let times = 7

  func rows() throws(JournalError) -> [Row] {
    let logs = LogFiles.all(in: workspace)
    var lines = 0
    let scan = Samples(
      (0..<Self.times).map { _ in
        Clock.time { lines = logs.reduce(0) { $0 + LogFiles.lineCount($1) } }
      })
    let read = try repeated { () throws(JournalError) in _ = try open() }
    let fold = try repeated { () throws(JournalError) in
      var state = State()
      state.apply(contentsOf: try open())
    }
    return [
      Row("read and fold", fold, note: perSecond(lines, fold)),
      Row("  read and check each line", read, note: perSecond(lines, read), beside: fold),
      Row("  plain look at each byte", scan, note: perSecond(lines, scan), beside: fold),
    ]
  }

  private func open() throws(JournalError) -> PackedLines {
    var source = SystemRandomNumberGenerator()
    let location = WorkspaceLocation(folder: workspace, stateRoot: "\(workspace)/state")
    return try Journal.open(location, mode: .read, using: &source).events
  }

  private func repeated(_ work: () throws(JournalError) -> Void) throws(JournalError) -> Samples {
    var times: [Double] = []
    for _ in 0..<Self.times { times.append(try Clock.time(work)) }
    return Samples(times)
  }

  private func perSecond(_ lines: Int, _ samples: Samples) -> String {
    "\(lines) lines, \(Int(Double(lines) / samples.p50 * 1000)) a second"
  }
}
