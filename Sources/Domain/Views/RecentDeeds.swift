/// Why something that was done cannot be undone.
public enum UndoBar: Hashable, Sendable {
  /// It does not count any more.
  case goneAlready
  /// It is itself an undoing.
  case isUndoing
  /// It took something away for good.
  case forGood
  /// It says who takes part; what was shared meanwhile does not come back.
  case ofTeam
}

extension State {
  /// What was done last on all laptops, the newest first: of what was done together, the line that
  /// gives it its name.
  public func recentDeeds(most: Int) -> [Event] {
    // What touches both scopes is written once in each.
    var newest = Shortlist<Event>(most: most) { left, right in
      left.at != right.at ? left.at > right.at : left.order > right.order
    }
    for line in held.indices where isToTell(line) { newest.take(held[line]) }
    return newest.elements.filter { !isAlsoShared($0) }
  }

  private func isToTell(_ line: Int) -> Bool {
    let event = held[line]
    guard event.act.map({ $0.part == 1 }) ?? true, actCounts(event) else { return false }
    switch standings[line] {
    case .silent, .notApplied: return false
    case .erases: return true
    case .sets, .withdraws, .redacts: return !isErased(event.of) && !isRedacted(event)
    }
  }

  /// True where a shared line was written in the same act.
  private func isAlsoShared(_ event: Event) -> Bool {
    guard let act = event.act, event.version.log.scope == .confidential else { return false }
    let shared = LogName(device: event.version.log.device, scope: .shared)
    return actStandings.keys.contains { $0.id == act.id && $0.log == shared }
  }

  /// What a line is about; nil where it sets nothing.
  public func thing(of event: Event) -> EntityID? {
    guard let line = numbers[event.version], case .sets(let entity) = standings[line] else {
      return nil
    }
    return shown(entity)
  }

  /// Why what this line did cannot be undone; nil where it can.
  public func barToUndo(_ event: Event) -> UndoBar? {
    guard let line = numbers[event.version] else { return .goneAlready }
    switch standings[line] {
    case .withdraws: return .isUndoing
    case .erases, .redacts: return .forGood
    case .sets(let entity) where entity.type == .device: return .ofTeam
    default: break
    }
    if isToldAnew(event) { return .forGood }
    return stillCounts(event) ? nil : .goneAlready
  }
}
