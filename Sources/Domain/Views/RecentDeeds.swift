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
    var oldest: UInt32 = 0
    for line in held.indices.reversed() {
      // Most were written before all that are told already.
      if let second = held.second(line), second.seconds < oldest { continue }
      guard isToTell(line) else { continue }
      newest.take(held[line])
      if newest.elements.count >= most, let last = newest.elements.last {
        oldest = WallSecond(last.at)?.seconds ?? 0
      }
    }
    let shared = actsAlsoShared(of: newest.elements)
    return newest.elements.filter { event in
      !(event.version.log.scope == .confidential && shared.contains(SharedAct(of: event)))
    }
  }

  private func isToTell(_ line: Int) -> Bool {
    let event = held[line]
    guard event.act.map({ $0.part == 1 }) ?? true, actCounts(event) else { return false }
    switch lineFacts[line].role {
    case .erases: return true
    case .sets, .withdraws, .redacts: return !isErased(event.of) && !isRedacted(event)
    default: return false
    }
  }

  private struct SharedAct: Hashable {
    let device: String
    let id: String?

    init(of event: Event) {
      device = event.version.log.device
      id = event.act?.id
    }
  }

  /// The acts of these lines of which a shared line was written too.
  private func actsAlsoShared(of events: [Event]) -> Set<SharedAct> {
    let asked = Set(
      events.filter { $0.act != nil && $0.version.log.scope == .confidential }.map(SharedAct.init))
    guard !asked.isEmpty else { return [] }
    var found: Set<SharedAct> = []
    for line in held.indices where held[row: line].traits.contains(.hasAct) {
      let event = held[line]
      let act = SharedAct(of: event)
      if event.version.log.scope == .shared, asked.contains(act) { found.insert(act) }
    }
    return found
  }

  /// What a line is about; nil where it sets nothing.
  public func thing(of event: Event) -> EntityID? {
    line(of: event.version).flatMap { thing(ofLine: $0) }.map(shown)
  }

  /// Why what this line did cannot be undone; nil where it can.
  public func barToUndo(_ event: Event) -> UndoBar? {
    guard let line = line(of: event.version) else { return .goneAlready }
    switch standing(line) {
    case .withdraws: return .isUndoing
    case .erases, .redacts: return .forGood
    case .sets(let entity) where entity.type == .device: return .ofTeam
    default: break
    }
    if isToldAnew(event) { return .forGood }
    return stillCounts(event) ? nil : .goneAlready
  }
}
