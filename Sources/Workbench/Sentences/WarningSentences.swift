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
    case .likelyDouble, .outsideTarget, .targetNotKnown, .outsideConditions, .conditionsNotKnown,
      .vacancyFull, .vacancyPast, .othersWaitForResource, .hoursInMonth, .hoursInYear,
      .monthsWorked, .headcountLow:
      profileWarning(warning)
    }
  }

  /// What someone should know about a person, a partner or what is lent.
  private func profileWarning(_ warning: Warning) -> String {
    switch warning {
    case .likelyDouble(let who): heed(.likelyDouble, person: who, text: who)
    case .outsideTarget(let who, let id): heed(.outsideTarget, person: who, programme: id)
    case .targetNotKnown(let who, let id): heed(.targetNotKnown, person: who, programme: id)
    case .outsideConditions(let who, let id):
      heed(.outsideConditions, person: who, text: partner(id))
    case .conditionsNotKnown(let who, let id):
      heed(.conditionsNotKnown, person: who, text: partner(id))
    case .vacancyFull(let id): heed(.vacancyFull, text: vacancy(id))
    case .vacancyPast(let id, let day): heed(.vacancyPast, text: vacancy(id), other: longDay(day))
    case .othersWaitForResource(let id, let who):
      heed(.othersWaitForResource, person: who, text: resource(id))
    case .hoursInMonth(let who, let minutes, let most):
      heed(.hoursInMonth, person: who, text: words.duration(minutes: minutes), other: "\(most)")
    case .hoursInYear(let who, let minutes, let most):
      heed(.hoursInYear, person: who, text: words.duration(minutes: minutes), other: "\(most)")
    case .monthsWorked(let who, let first, let most):
      heed(.monthsWorked, person: who, text: longDay(first), other: "\(most)")
    case .headcountLow(let id, let headcount, let marked):
      heed(.headcountLow, session: id, text: "\(headcount)", other: "\(marked)")
    default: ""
    }
  }

  private func heed(
    _ phrase: WarningPhrase, session id: SessionID? = nil, person who: PersonID? = nil,
    programme: ProgrammeID? = nil, text: String = "", other: String = ""
  ) -> String {
    words(
      phrase,
      [
        "session": id.map(session) ?? "", "person": who.map(person) ?? "",
        "programme": programme.map(self.programme) ?? "", "text": text, "other": other,
      ])
  }
}
