import Domain
import Language

extension Sentences {
  /// What someone should know about what was just written.
  public func warning(_ warning: Warning) -> String {
    switch warning {
    case .walkInClosedTrack(let id, let programme):
      heed(.walkInClosedTrack, session: id, programme: programme)
    case .roomFull(let id): heed(.roomFull, session: id)
    case .othersWaitLonger(let id, let who): heed(.othersWaitLonger, session: id, person: who)
    case .seatsAreFree(let id, let count):
      words.plural(WarningPhrase.seatsAreFree, count, ["session": session(id)])
    case .notExpected(let who, let id): heed(.notExpected, session: id, person: who)
    case .peopleToCall(let id, let count):
      words.plural(WarningPhrase.peopleToCall, count, ["session": session(id)])
    case .holidaySkipped(let day, let holiday):
      words(
        WarningPhrase.holidaySkipped,
        ["day": self.day(day), "holiday": words.text("holiday.\(holiday.rawValue)") ?? ""])
    case .closureSkipped(let day, let name):
      words(WarningPhrase.closureSkipped, ["day": self.day(day), "name": name])
    case .nextInLine(let id, let who): heed(.nextInLine, session: id, person: who)
    }
  }

  private func heed(
    _ phrase: WarningPhrase, session id: SessionID, person who: PersonID? = nil,
    programme: ProgrammeID? = nil
  ) -> String {
    words(
      phrase,
      [
        "session": session(id), "person": who.map(person) ?? "",
        "programme": programme.map(self.programme) ?? "",
      ])
  }
}
