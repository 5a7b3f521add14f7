import Domain
import Language

/// What comes of a call, and what is done with a seat that it frees.
extension Workbench {
  mutating func called(_ result: CallResult, _ calls: CallRoundOverlay) -> [Effect] {
    let round = state.callRound(of: calls.session)
    guard let session = state.session(calls.session), !round.rows.isEmpty else { return [] }
    let place = callPlace(calls, round.rows)
    let row = round.rows[place]
    if result == .coming, row.group != .expected { return takesSeat(row, round) }
    if result == .notComing, session.isCancelled {
      let name = sentences.person(row.person)
      status.say(words(CallPhrase.cancelledAnyway, ["name": name]), .warning)
      return []
    }
    let next = round.rows.indices.contains(place + 1) ? round.rows[place + 1].person : nil
    let deed: Deed =
      result == .coming && row.seat == .offered
      ? .accepted(row.person, at: session.id, id: freshID())
      : .called(row.person, about: session, result, id: freshID(), in: state, at: now)
    return write(deed, then: .nextCall(next))
  }

  /// Who waits, or said no before, cannot just come: a seat is offered first, and to whom is said.
  private mutating func takesSeat(_ row: CallRound.Row, _ round: CallRound) -> [Effect] {
    let name = sentences.person(row.person)
    let phrase: CallPhrase =
      row.group == .notComing ? .signUpAgain : round.next == nil ? .noSeatFree : .offerFirst
    status.say(words(phrase, ["name": name]), .warning)
    return []
  }

  /// Offers the free seat to the row, if that person waits, or else to whoever is next.
  mutating func offerSeat(_ calls: CallRoundOverlay) -> [Effect] {
    let round = state.callRound(of: calls.session)
    let row = round.rows.first { $0.person == calls.person }
    let chosen = row?.group == .waiting ? row?.person : nil
    guard let next = round.next else {
      let isAnyoneWaiting = round.rows.contains { $0.group == .waiting }
      let phrase: CallPhrase = isAnyoneWaiting ? .nothingFree : .nobodyWaits
      status.say(words(phrase), .warning)
      return []
    }
    return write(
      .offered(chosen ?? next, at: calls.session), then: .nextCall(chosen ?? next))
  }
}
