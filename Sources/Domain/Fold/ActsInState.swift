extension State {
  /// Puts the line in its log, and looks again at the acts there that are not whole.
  mutating func placeInLog(_ line: Int, _ event: Event) {
    let name = event.version.log
    logs[name, default: LogIndex()].add(line: line, at: event.version.sequence)
    if let act = ActKey(of: event) {
      if actStandings[act] == .whole {
        // A second line for the same place, in a fork or beside its stub: the act stays whole.
        touch(line)
      } else {
        logs[name]?.acts[act, default: []].append(line)
      }
    }
    guard let log = logs[name], !log.acts.isEmpty else { return }
    for (act, lines) in log.acts { lookAgain(at: act, lines, in: log) }
  }

  private mutating func lookAgain(at act: ActKey, _ lines: [Int], in log: LogIndex) {
    let standing = log.standing(of: act) { line in
      held[line].kind == EventKind.gone.name || ActKey(of: held[line]) == act
    }
    let before = actStandings.updateValue(standing, forKey: act)
    if standing == .whole { logs[act.log]?.acts[act] = nil }
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
