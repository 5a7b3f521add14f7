/// Who is to be called before a session: those who are expected, then those who wait for a seat.
public struct CallRound: Hashable, Sendable {
  /// Why someone is on the list.
  public enum Group: Int, Hashable, Sendable {
    case expected, waiting, notComing
  }

  /// One person to call.
  public struct Row: Hashable, Sendable {
    public let person: PersonID
    public let group: Group
    public let seat: SeatState
    /// What the last call came to, since the session was last moved; nil where nobody called.
    public let lastCall: Call?
    /// Which place in the waiting list, from 1.
    public let waitingPlace: Int?

    /// True where nobody reached the person yet.
    public var isOpen: Bool {
      group == .expected && lastCall?.result != .coming
    }
  }

  public let session: SessionID
  /// Those expected by name, those who wait by their place, those who said no by name.
  public let rows: [Row]
  /// How many seats are free; nil where everyone fits.
  public let free: Int?

  /// Who a free seat is to be offered to; nil where none is free or nobody waits.
  public var next: PersonID? {
    guard free.map({ $0 > 0 }) ?? true else { return nil }
    return rows.first { $0.group == .waiting }?.person
  }
}

extension State {
  /// The call round of a session; empty where there is no such session.
  public func callRound(of id: SessionID) -> CallRound {
    guard let session = session(id) else { return CallRound(session: id, rows: [], free: nil) }
    let waiting = waitingList(of: id).map(\.person)
    let changed = lastMove(of: session)
    let rows = seats(at: id).compactMap { seat -> CallRound.Row? in
      guard person(seat.person) != nil else { return nil }
      let call = lastCall(to: seat.person, about: id).flatMap { isFresh($0, since: changed) }
      guard let group = group(seat, call) else { return nil }
      return CallRound.Row(
        person: seat.person, group: group, seat: seat.state, lastCall: call,
        waitingPlace: waiting.firstIndex(of: seat.person).map { $0 + 1 })
    }
    return CallRound(
      session: id, rows: rows.sorted(by: callOrder),
      free: session.isCancelled ? 0 : freeSeats(at: session))
  }

  private func group(_ seat: Seat, _ call: Call?) -> CallRound.Group? {
    switch seat.state {
    case .taken, .offered: .expected
    case .waiting: .waiting
    case .released: call?.result == .notComing ? .notComing : nil
    }
  }

  private func callOrder(_ left: CallRound.Row, _ right: CallRound.Row) -> Bool {
    if left.group != right.group { return left.group.rawValue < right.group.rawValue }
    if let one = left.waitingPlace, let other = right.waitingPlace { return one < other }
    let names = (person(left.person)?.name ?? "", person(right.person)?.name ?? "")
    return names.0 != names.1 ? names.0 < names.1 : left.person < right.person
  }

  /// The line that last said when and where the session is, or that it is not.
  private func lastMove(of session: Session) -> VersionOrder? {
    let told = [Field.day, .start, .place, .cancelled]
    return told.compactMap { session.entity.fields[$0.name]?.heads.last?.order }.max()
  }

  /// A call from before the session was moved says nothing about it now.
  private func isFresh(_ call: Call, since moved: VersionOrder?) -> Call? {
    guard let moved, let order = call.entity.firstOrder else { return call }
    return moved < order ? call : nil
  }
}
