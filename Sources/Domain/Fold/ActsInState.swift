extension State {
  /// Puts the line in its log, and looks again at the acts there that are not whole.
  mutating func placeInLog(_ line: Int, _ event: Event) {
    let name = event.version.log
    let place = event.version.sequence
    let act = ActKey(of: event)
    if let act, actStandings[act] == .whole {
      // A second line for the same place, in a fork or beside its stub: the act stays whole.
      logs[name, default: LogIndex()].add(line: line, at: place, of: nil)
      touch(line)
    } else {
      logs[name, default: LogIndex()].add(line: line, at: place, of: act)
    }
    guard let log = logs[name], !log.acts.isEmpty else { return }
    for (act, tally) in log.acts { lookAgain(at: act, tally.lines, in: log) }
  }

  private mutating func lookAgain(at act: ActKey, _ lines: [Int], in log: LogIndex) {
    let standing = log.standing(of: act)
    let before = actStandings.updateValue(standing, forKey: act)
    if standing == .whole { logs[act.log]?.forget(act) }
    guard before != standing else { return }
    for line in lines { touch(line) }
  }

  /// Whether the act of this line, if it has one, lets it count.
  func actCounts(_ event: Event) -> Bool {
    guard let act = ActKey(of: event) else { return event.act == nil }
    return actStandings[act]?.counts ?? false
  }

  /// True where a line of the act of `event` is missing or damaged, so that only the rest counts.
  public func isActIncomplete(_ event: Event) -> Bool {
    ActKey(of: event).map { actStandings[$0] == .incomplete } ?? false
  }
}
