import Domain
import Language

extension Sentences {
  /// One line of `Op te volgen`.
  public func attention(_ attention: Attention) -> String {
    switch attention {
    case .handoffWaiting(let handoff, let days): look(.handoffWaiting, handoff, days: days)
    case .absentThrice(let who): look(.absentThrice, person: who)
    case .overbooked(let id, let count):
      words.plural(AttentionPhrase.overbooked, count, ["session": session(id)])
    case .seatFree(let id, let next): look(.seatFree, session: id, person: next)
    case .offerOpen(let id, let who): look(.offerOpen, session: id, person: who)
    case .seatWaiting(let id, let who, let days):
      look(.seatWaiting, session: id, person: who, days: days)
    case .actionDue(let handoff): look(.actionDue, handoff)
    case .conflict(let id): words(AttentionPhrase.conflict, ["thing": thing(id)])
    }
  }

  private func look(
    _ phrase: AttentionPhrase, session id: SessionID? = nil, person who: PersonID,
    days: Int? = nil
  ) -> String {
    words(
      phrase,
      [
        "session": id.map(session) ?? "", "person": person(who),
        "days": days.map(words.days) ?? "",
      ])
  }

  private func look(
    _ phrase: AttentionPhrase, _ handoff: Handoff, days: Int? = nil
  ) -> String {
    words(
      phrase,
      [
        "handoff": self.handoff(handoff), "days": days.map(words.days) ?? "",
        "state": choice(handoff.state.rawValue, of: .state),
        "next": handoff.next ?? words(CommonPhrase.noValue),
        "day": handoff.nextOn.map(day) ?? "",
      ])
  }
}
