import Domain
import Language
import Screen

/// The call round of a session, in front of the panes.
struct CallRoundOverlay: Hashable, Sendable {
  let session: SessionID
  /// Whose row the keys act on.
  var person: PersonID?
}

extension Workbench {
  /// The session the call round is about: the one on screen, or else the next one after today.
  var callableSession: Session? {
    if let session { return session }
    return state.sessions(from: now.day + 1, to: now.day + 60).first { !$0.isCancelled }
  }

  /// Opens the call round, on this person or else on the first who was not reached.
  mutating func openCallRound(_ session: Session, at person: PersonID? = nil) {
    let rows = state.callRound(of: session.id).rows
    let first = rows.first(where: \.isOpen) ?? rows.first
    overlay = .calls(CallRoundOverlay(session: session.id, person: person ?? first?.person))
  }

  mutating func callsPressed(_ calls: CallRoundOverlay, _ key: Key) -> [Effect] {
    if let rows = callMove(key) {
      moveInCalls(calls, by: rows)
      return []
    }
    switch key.code {
    case .escape, .character("q"): overlay = nil
    case .enter: showCalled(calls)
    case .character("c"): return called(.coming, calls)
    case .character("n"): return called(.notComing, calls)
    case .character("g"): return called(.noAnswer, calls)
    case .character("b"): return called(.messageLeft, calls)
    case .character("o"): return offerSeat(calls)
    case .character("u"): return undo()
    case .character("U"): return redo()
    case .character("z"): return perform(.mouseToggled)
    default: status.say(words(PanePhrase.noSuchKey))
    }
    return []
  }

  /// By how many rows a key moves; nil where it does not.
  private func callMove(_ key: Key) -> Int? {
    switch key.code {
    case .up, .character("k"): -1
    case .down, .character("j"): 1
    case .pageUp: -10
    case .pageDown: 10
    case .home: -10_000
    case .end: 10_000
    default: nil
    }
  }

  mutating func moveInCalls(_ calls: CallRoundOverlay, by count: Int) {
    let rows = state.callRound(of: calls.session).rows
    guard !rows.isEmpty else { return }
    let place = callPlace(calls, rows) + count
    var calls = calls
    calls.person = rows[min(max(0, place), rows.count - 1)].person
    overlay = .calls(calls)
  }

  /// The row the keys act on; the first where the person is not on the list any more.
  func callPlace(_ calls: CallRoundOverlay, _ rows: [CallRound.Row]) -> Int {
    rows.firstIndex { $0.person == calls.person } ?? 0
  }

  /// Goes to the profile of who is being called.
  mutating func showCalled(_ calls: CallRoundOverlay) {
    overlay = nil
    choose(session: calls.session)
    if let person = calls.person { choose(person: person) }
    focus = .profile
  }
}
