extension State {
  /// Puts the line in its log, and looks again at the acts there that are not whole.
  mutating func placeInLog(_ line: Int, _ log: Int, at place: Int, _ act: ActKey?) {
    while logs.count <= log { logs.append(LogIndex()) }
    let act = act.flatMap { $0.first > 0 ? $0 : nil }
    if logs[log].extend(line: line, at: place, of: act) { return }
    endRunningAct(in: log)
    if let act, isWhole(act, besides: line, at: place) {
      // A second line for the same place, in a fork or beside its stub: the act stays whole.
      logs[log].add(line: line, at: place, of: nil)
      touch(line)
    } else {
      logs[log].add(line: line, at: place, of: act)
    }
    lookAgainAtActs(in: log)
  }

  /// Weighs the acts of which the last lines did not come, now that no more are at hand.
  mutating func endRunningActs() {
    for log in logs.indices where logs[log].running != nil {
      endRunningAct(in: log)
      lookAgainAtActs(in: log)
    }
  }

  private mutating func endRunningAct(in log: Int) {
    guard let running = logs[log].endRunning() else { return }
    for (place, line) in running.lines.enumerated() {
      logs[log].add(line: line, at: running.act.first + place, of: running.act)
    }
  }

  /// True where all lines of the act were held before `line` came.
  private func isWhole(_ act: ActKey, besides line: Int, at place: Int) -> Bool {
    guard actStandings[act] == nil, logs[act.log].acts[act] == nil else { return false }
    return numbers.lines(log: act.log, at: place).contains { $0 != line && self.act($0) == act }
  }

  private mutating func lookAgainAtActs(in log: Int) {
    let index = logs[log]
    for (act, tally) in index.acts { lookAgain(at: act, tally.lines, in: index) }
  }

  private mutating func lookAgain(at act: ActKey, _ lines: [Int], in log: LogIndex) {
    let standing = log.standing(of: act)
    let before = actStandings[act]
    actStandings[act] = standing == .whole ? nil : standing
    if standing == .whole { logs[act.log].forget(act) }
    guard before != standing else { return }
    for line in lines { touch(line) }
  }

  /// The act a held line belongs to; nil where it belongs to none.
  func act(_ line: Int) -> ActKey? {
    held.find(held.version(line).log).flatMap { ActKey(of: held[line], log: $0) }
  }

  /// Whether the act of this line, which is held, lets it count.
  func actCounts(_ event: Event) -> Bool {
    guard event.act != nil else { return true }
    guard let log = held.find(event.version.log), let act = ActKey(of: event, log: log) else {
      return false
    }
    return actStandings[act]?.counts ?? true
  }

  /// True where a line of the act of `event` is missing or damaged, so that only the rest counts.
  public func isActIncomplete(_ event: Event) -> Bool {
    guard !actStandings.isEmpty, let log = held.find(event.version.log) else { return false }
    return ActKey(of: event, log: log).map { actStandings[$0] == .incomplete } ?? false
  }
}
