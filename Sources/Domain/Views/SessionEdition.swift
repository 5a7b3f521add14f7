/// How often something that a calendar shows of a session was said, and when last.
public struct SessionEdition: Hashable, Sendable {
  /// 0 as it was planned first, higher with each change (RFC 5545, 3.8.7.4). It never falls, as lines
  /// are never taken away: a withdrawal is one more.
  public let sequence: Int
  /// When it was last said, by the clock of the laptop: UTC, as `2026-10-04T09:12:33Z`.
  public let at: String
}

extension State {
  /// The edition of each session that was ever planned here.
  public var sessionEditions: [SessionID: SessionEdition] {
    var lines: [SessionID: Set<Int>] = [:]
    var places: [SessionID: Set<String>] = [:]
    var linesOfPlaces: [String: Set<Int>] = [:]
    for line in held.indices {
      guard let entity = thing(ofLine: line) else { continue }
      switch entity.type {
      case .place: linesOfPlaces[entity.key, default: []].formUnion(withWithdrawals(line))
      case .session where changesCalendar(line):
        lines[entity.key, default: []].formUnion(withWithdrawals(line))
        if let place = held[line].data[Field.place]?.asText {
          places[entity.key, default: []].insert(place)
        }
      default: break
      }
    }
    // Every place it was ever at: were it only the last one, moving it could make the number fall.
    for (session, named) in places {
      for place in named { lines[session, default: []].formUnion(linesOfPlaces[place] ?? []) }
    }
    return lines.mapValues { lines in
      SessionEdition(sequence: lines.count - 1, at: lines.map { held[$0].at }.max() ?? "")
    }
  }

  private func changesCalendar(_ line: Int) -> Bool {
    let kinds: [EventKind] = [.sessionPlanned, .sessionChanged, .sessionCancelled]
    return kinds.contains { $0.name == held[line].kind }
  }

  private func withWithdrawals(_ line: Int) -> [Int] {
    let version = held[line].version
    return [line] + (withdrawals[version] ?? []) + (redactions[version] ?? [])
  }
}
