/// Something a person did, as the journal has it: the lines of one act, or one line by itself.
public struct DoneDeed: Hashable, Sendable {
  /// Its lines, shared ones first, in the order in which they were written.
  public let events: [Event]

  /// The line that gives the deed its name.
  public var main: Event? { events.first }

  /// The lines made ready to be said again.
  public var again: Deed { Deed(saying: events) }
}

extension Deed {
  /// The deed that says again what `events` say.
  public init(saying events: [Event]) {
    self.init(
      events.compactMap { event in
        EventKind.named(event.kind).map {
          Proposal($0, of: event.of, at: $0.subject == .nobody ? event.at : nil, data: event.data)
        }
      })
  }

  /// The deed that takes `done` back: one withdrawal for each scope and person.
  public static func undo(_ done: DoneDeed) -> Deed {
    var groups: [(scope: Scope, of: PersonID?, versions: [Version])] = []
    for event in done.events {
      let scope = event.version.log.scope
      if let place = groups.firstIndex(where: { $0.scope == scope && $0.of == event.of }) {
        groups[place].versions.append(event.version)
      } else {
        groups.append((scope, event.of, [event.version]))
      }
    }
    return Deed(
      groups.map { Proposal(withdrawing: $0.versions, scope: $0.scope, of: $0.of) })
  }
}

extension State {
  /// The line `version`, nil where it is not held.
  public func event(_ version: Version) -> Event? { line(of: version).map { held[$0] } }

  /// True where a line still counts and can be taken back.
  public func stillCounts(_ event: Event) -> Bool {
    line(of: event.version).map(isUndoable) ?? false
  }

  /// The last thing that `user` did on `device` and that still counts; nil where there is none.
  public func lastDeed(by user: Handle, on device: String) -> DoneDeed? {
    let own = Scope.allCases.compactMap { scope in
      lastLine(in: LogName(device: device, scope: scope)) { line, event in
        event.by == user && isUndoable(line) && !isToldAnew(event)
      }
    }
    return own.max(by: wroteEarlier).map(deed(of:))
  }

  /// The line of a log at the highest place that is looked for.
  private func lastLine(in log: LogName, where isWanted: (Int, Event) -> Bool) -> Event? {
    guard let number = held.find(log), number < logs.count else { return nil }
    for place in stride(from: logs[number].last, to: 0, by: -1) {
      for line in numbers.lines(log: number, at: place) {
        let event = held[line]
        if isWanted(line, event) { return event }
      }
    }
    return nil
  }

  /// True where it says anew what was taken away for good: taken back, nothing would be left of it.
  func isToldAnew(_ event: Event) -> Bool {
    guard let act = event.act else { return false }
    return redactions.values.joined().contains { line in
      held[line].act?.id == act.id && held[line].version.log == event.version.log
    }
  }

  /// All lines that were written together with `event` and still count.
  public func deed(of event: Event) -> DoneDeed {
    guard let act = event.act else { return DoneDeed(events: [event]) }
    let device = event.version.log.device
    let lines = held.lines(ofAct: act.id, device: device).filter(isUndoable)
    return DoneDeed(
      events: lines.map { held[$0] }.sorted { left, right in
        let one = left.version
        let other = right.version
        if one.log.scope != other.log.scope { return one.log.scope == .shared }
        return one.sequence < other.sequence
      })
  }

  private func isUndoable(_ line: Int) -> Bool {
    lineFacts[line].role == .sets && counts(line)
  }

  /// Within one device the wall clock may jump: the place in the log decides, and between the two
  /// logs of a device the clock that both share.
  private func wroteEarlier(_ left: Event, _ right: Event) -> Bool {
    if left.version.log == right.version.log {
      return left.version.sequence < right.version.sequence
    }
    return left.at != right.at ? left.at < right.at : left.order < right.order
  }
}
