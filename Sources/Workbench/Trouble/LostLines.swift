import Domain

extension Workbench {
  /// What was said to be saved and is not there any more, as when the log was thrown away or an
  /// older copy was put in its place; `events` is what is there. What was erased has a line in its
  /// place, and stays erased.
  func lostLines(besides events: some Sequence<Event>) -> [Unsaved] {
    let places = Set(events.map(PlaceInLog.init))
    let lost = state.lines.filter { line in
      !places.contains(PlaceInLog(line)) && line.kind != EventKind.logOpened.name
        && state.stillCounts(line)
    }
    var order: [String] = []
    var deeds: [String: [Event]] = [:]
    for line in lost {
      let name = line.act.map { "\(line.version.log.text) \($0.id)" } ?? line.version.text
      if deeds[name] == nil { order.append(name) }
      deeds[name, default: []].append(line)
    }
    return order.compactMap { deeds[$0].flatMap(unsaved) }
  }

  private func unsaved(_ lines: [Event]) -> Unsaved? {
    guard let main = lines.first else { return nil }
    let deed = Deed(saying: lines)
    var waiting = Unsaved(
      deed: deed, by: main.by, at: now, lines: deed.proposals,
      name: sentences.head(main, naming: true),
      after: .nothing, draft: nil)
    // The folder may be put back: then they are there already.
    waiting.attempted = lines.map(\.version)
    return waiting
  }
}

/// Where a line stands, whatever it says.
private struct PlaceInLog: Hashable {
  let log: LogName
  let sequence: Int

  init(_ event: Event) {
    log = event.version.log
    sequence = event.version.sequence
  }
}
