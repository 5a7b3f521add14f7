import Domain
import Language

extension Sentences {
  /// "Uitnodiging voor Aida H.: CV opmaken, di 25 mei 13:30".
  public func paper(_ paper: Paper) -> String {
    switch paper {
    case .attendance(let id): say(.forSession, paper, session: id)
    case .attests(let id): say(.forAllThere, paper, session: id)
    case .invitations(let id): say(.forAll, paper, session: id)
    case .attest(let who, let id?, _), .invitation(let who, let id?):
      say(.forPersonAt, paper, person: who, session: id)
    case .attest(let who, nil, _), .consent(let who), .invitation(let who, nil), .access(let who):
      say(.forPerson, paper, person: who)
    case .fiche(let id): fiche(paper, id)
    case .field, .calendar, .tips: words.paper(paper.kind.rawValue)
    }
  }

  private func fiche(_ paper: Paper, _ id: String) -> String {
    guard let handoff = state.handoff(id) else { return words.paper(paper.kind.rawValue) }
    return words(
      PaperPhrase.forPersonAt,
      [
        "paper": words.paper(paper.kind.rawValue), "person": person(handoff.person),
        "text": partner(handoff.partner ?? ""),
      ])
  }

  private func say(
    _ phrase: PaperPhrase, _ paper: Paper, person who: PersonID? = nil, session id: SessionID? = nil
  ) -> String {
    words(
      phrase,
      [
        "paper": words.paper(paper.kind.rawValue), "person": who.map(person) ?? "",
        "text": id.map(session) ?? "",
      ])
  }

  /// Why a paper cannot be made, what is safe, and what to do next.
  public func paperFlaw(_ flaw: PaperFlaw) -> String {
    switch flaw {
    case .unknown(let type, let id): refusal(.unknown(type, id))
    case .sessionCancelled(let id): none(.sessionCancelled, session: id)
    case .sessionOver(let id): none(.sessionOver, session: id)
    case .nobodyThere(let id): none(.nobodyThere, session: id)
    case .nobodySignedUp(let id): none(.nobodySignedUp, session: id)
    case .neverThere(let who): none(.neverThere, person: who)
    case .noSeatAhead(let who): none(.noSeatAhead, person: who)
    case .handoffOver(let who, let partner): none(.handoffOver, person: who, partner: partner)
    case .nothingToTell(let who, let partner): none(.nothingToTell, person: who, partner: partner)
    case .noTips(nil): words(PaperPhrase.noTips)
    case .noTips(let theme?): words(PaperPhrase.noTipsAbout, ["text": theme])
    case .daysBackwards: words(PaperPhrase.daysBackwards)
    case .tooManyMonths(let most): words(PaperPhrase.tooManyMonths, ["n": words.number(most)])
    }
  }

  private func none(
    _ phrase: PaperPhrase, person who: PersonID? = nil, session id: SessionID? = nil,
    partner: String? = nil
  ) -> String {
    words(
      phrase,
      [
        "person": who.map(person) ?? "", "session": id.map(session) ?? "",
        "partner": partner.map(self.partner) ?? "",
      ])
  }
}
