import Domain
import Language

extension Sentences {
  /// One line of `Op te volgen`.
  public func attention(_ attention: Attention) -> String {
    switch attention {
    case .overbooked(let id, let count):
      words.plural(AttentionPhrase.overbooked, count, ["session": session(id)])
    case .tooFew(let id, let held, let capacity):
      words(
        AttentionPhrase.tooFew,
        [
          "session": session(id), "held": words.number(held), "seats": words.number(capacity),
        ])
    case .seatFree(let id, let next): look(.seatFree, session: id, person: next)
    case .offerOpen(let id, let who): look(.offerOpen, session: id, person: who)
    case .seatWaiting(let id, let who, let days):
      look(.seatWaiting, session: id, person: who, days: days)
    case .handoffWaiting(let handoff, let days): look(.handoffWaiting, handoff, days: days)
    case .actionDue(let handoff): look(.actionDue, handoff)
    case .pastTerm(let count, _): words.plural(AttentionPhrase.pastTerm, count)
    case .conflict(let id): words(AttentionPhrase.conflict, ["thing": thing(id)])
    default: personal(attention)
    }
  }

  /// A line that is about one person.
  private func personal(_ attention: Attention) -> String {
    switch attention {
    case .absentThrice(let who): look(.absentThrice, person: who)
    case .appointmentOpen(let contact, let days):
      look(.appointmentOpen, person: contact.person, days: days, day: contact.day)
    case .referralWaiting(let who, let days): look(.referralWaiting, person: who, days: days)
    case .contactWaiting(let who, let days): look(.contactWaiting, person: who, days: days)
    case .enrolledWaiting(let who, let id, let days):
      look(.enrolledWaiting, person: who, days: days, what: programme(id))
    case .followUpDue(let outcome, let moment, let days):
      look(
        .followUpDue, person: outcome.person, days: days,
        what: choice(moment.rawValue, of: .moment))
    case .loanOverdue(let loan, let days):
      look(.loanOverdue, person: loan.person, days: days, what: resource(loan.resource))
    case .silent(let who, let days): look(.silent, person: who, days: days)
    case .consentEnding(let consent, let left):
      words.plural(
        AttentionPhrase.consentEnding, left,
        ["person": person(consent.person), "day": consent.until.map(day) ?? ""])
    case .possibleDouble(let one, let other):
      look(.possibleDouble, person: one, what: person(other))
    default: ""
    }
  }

  /// "Afspraak met Aida H.".
  public func appointment(_ contact: Contact) -> String {
    words(LinePhrase.appointmentWith, ["person": person(contact.person)])
  }

  private func look(
    _ phrase: AttentionPhrase, session id: SessionID? = nil, person who: PersonID,
    days: Int? = nil, day: Day? = nil, what: String = ""
  ) -> String {
    words(
      phrase,
      [
        "session": id.map(session) ?? "", "person": person(who),
        "days": days.map(words.days) ?? "", "day": day.map(self.day) ?? "", "what": what,
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
