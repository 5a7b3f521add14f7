import Domain
import Language

extension Sentences {
  /// What happened, that nothing was written, and what to do next.
  ///
  /// The switch is exhaustive on purpose: a new refusal does not build before it has its sentence.
  public func refusal(_ refusal: Refusal) -> String {
    switch refusal {
    case .unknownKind(let name): say(.unknownKind, text: name)
    case .flaw(let kind, let flaw): self.flaw(flaw, in: kind)
    case .unknown(let type, let id): say(.unknown, text: id, thing: type)
    case .alreadyThere(let type, let id): say(.alreadyThere, text: id, thing: type)
    case .emptyText(let field): say(.emptyText, text: words.field(field.name))
    case .textTooLong(let field): say(.textTooLong, text: words.field(field.name))
    case .nationalNumber(let field): say(.nationalNumber, text: words.field(field.name))
    case .notByRecord(let kind): say(.notByRecord, text: kind.name)
    case .nothingToRecord: say(.nothingToRecord)
    case .noSuchDay(let typed): say(.noSuchDay, text: typed)
    case .endBeforeStart: say(.endBeforeStart)
    case .untilBeforeSince: say(.untilBeforeSince)
    case .dayInFuture(let day): say(.dayInFuture, text: longDay(day))
    case .reasonMissing: say(.reasonMissing)
    case .sessionCancelled(let id): say(.sessionCancelled, session: id)
    case .sessionClosed(let id): say(.sessionClosed, session: id)
    case .sessionStarted(let id): say(.sessionStarted, session: id)
    case .sessionNotYet(let id, let day): say(.sessionNotYet, session: id, text: longDay(day))
    case .doubleSeat(let who, let id): say(.doubleSeat, person: who, session: id)
    case .alreadyWaiting(let who, let id): say(.alreadyWaiting, person: who, session: id)
    case .full(let id, let waiting): say(.full, session: id, text: words.number(waiting))
    case .notWaiting(let who, let id): say(.notWaiting, person: who, session: id)
    case .noSeat(let who, let id): say(.noSeat, person: who, session: id)
    case .noFreeSeat(let id): say(.noFreeSeat, session: id)
    case .tooLateToRelease(let id): say(.tooLateToRelease, session: id)
    case .closedTrack(let id, let programme):
      say(.closedTrack, session: id, text: self.programme(programme))
    case .answerTooHigh(let highest): say(.answerTooHigh, text: words.number(highest))
    case .questionCount(let count): say(.questionCount, text: words.number(count))
    case .appointmentNotYet(let who, let day):
      say(.appointmentNotYet, person: who, text: longDay(day))
    case .personErased(let who): say(.personErased, text: who)
    case .alreadyEnrolled(let who, let id):
      say(.alreadyEnrolled, person: who, text: programme(id))
    case .notEnrolled(let who, let id): say(.notEnrolled, person: who, text: programme(id))
    case .notOfThisPerson(let type, let id): say(.notOfThisPerson, text: id, thing: type)
    case .mergeWithSelf, .alreadyMerged, .peerIsSelf, .parentIsSelf, .appointmentHeld,
      .alreadyResolved, .followUpTooEarly, .alreadyLent, .notLent:
      guidance(refusal)
    case .scopeMissing(let scope):
      say(.scopeMissing, text: choice(scope.rawValue, of: .scopes))
    case .keptUntilPast(let day): say(.keptUntilPast, text: longDay(day))
    case .alreadyRemoved(let id): say(.alreadyRemoved, text: name(.device, id))
    case .handoffWithoutGround(let who, let id):
      say(.handoffWithoutGround, person: who, text: partner(id))
    case .handoffCannotMove(let from, let to): move(from, to)
    case .handoffNotRunning(let state):
      say(.handoffNotRunning, text: choice(state.rawValue, of: .state))
    case .bridgeIsSelf(let who): say(.bridgeIsSelf, person: who)
    case .consentNotLive(let id): say(.consentNotLive, text: id)
    case .nothingToUndo: say(.nothingToUndo)
    case .nothingToRedo: say(.nothingToRedo)
    case .notThere(let version): say(.notThere, text: version.text)
    case .template(let mistake):
      say(.template, text: mistake.template, allowed: mistake.part)
    }
  }

  /// What was refused of who is who, of guidance, and of what is lent.
  private func guidance(_ refusal: Refusal) -> String {
    switch refusal {
    case .mergeWithSelf(let who): say(.mergeWithSelf, person: who)
    case .alreadyMerged(let who, let other):
      say(.alreadyMerged, person: who, text: "\(who), \(other)")
    case .peerIsSelf(let who): say(.peerIsSelf, person: who)
    case .parentIsSelf(let id): say(.parentIsSelf, text: programme(id))
    case .appointmentHeld(let who): say(.appointmentHeld, person: who)
    case .alreadyResolved(let text): say(.alreadyResolved, text: text)
    case .followUpTooEarly(let day): say(.followUpTooEarly, text: longDay(day))
    case .alreadyLent(let id, let who): say(.alreadyLent, person: who, text: resource(id))
    case .notLent(let who, let id): say(.notLent, person: who, text: resource(id))
    default: ""
    }
  }

  private func move(_ from: HandoffState, _ to: HandoffState) -> String {
    let next = from.successors.map { choice($0.rawValue, of: .state) }
    return say(
      .handoffCannotMove, text: choice(from.rawValue, of: .state),
      other: choice(to.rawValue, of: .state),
      allowed: next.isEmpty ? words(CommonPhrase.noValue) : next.joined(separator: ", "))
  }

  /// The phrase with every value it may ask for.
  func say(
    _ phrase: RefusalPhrase, person who: PersonID? = nil, session id: SessionID? = nil,
    text: String = "", thing: EntityType? = nil, other: String = "", allowed: String = ""
  ) -> String {
    words(
      phrase,
      [
        "safe": words(RefusalPhrase.nothingWritten), "person": who.map(person) ?? "",
        "session": id.map(session) ?? "", "text": text,
        "thing": thing.map { words.entity($0.rawValue) } ?? "", "other": other,
        "allowed": allowed,
      ])
  }
}
