/// Why something is not written. Wordless: the modules that face people turn it into a sentence.
public enum Refusal: Error, Hashable, Sendable {
  // What was asked does not make sense by itself.
  case unknownKind(String)
  case flaw(EventKind, EventKind.Flaw)
  case unknown(EntityType, String)
  case alreadyThere(EntityType, String)
  case emptyText(Field)
  case textTooLong(Field)
  /// A number of the national register stands in it.
  case nationalNumber(Field)
  case notByRecord(EventKind)
  case nothingToRecord

  // Days and times.
  case noSuchDay(String)
  case endBeforeStart
  case untilBeforeSince
  case dayInFuture(Day)
  case reasonMissing

  // Sessions and seats.
  case sessionCancelled(SessionID)
  case sessionClosed(SessionID)
  case sessionStarted(SessionID)
  case sessionNotYet(SessionID, Day)
  case doubleSeat(PersonID, SessionID)
  case alreadyWaiting(PersonID, SessionID)
  case full(SessionID, waiting: Int)
  case notWaiting(PersonID, SessionID)
  case noSeat(PersonID, SessionID)
  case noFreeSeat(SessionID)
  case tooLateToRelease(SessionID)
  case closedTrack(SessionID, ProgrammeID)
  case answerTooHigh(Int)
  case questionCount(Int)

  // People and programmes.
  case personErased(PersonID)
  case alreadyEnrolled(PersonID, ProgrammeID)
  case notEnrolled(PersonID, ProgrammeID)
  case notOfThisPerson(EntityType, String)
  case mergeWithSelf(PersonID)
  case alreadyMerged(PersonID, PersonID)
  case peerIsSelf(PersonID)
  case parentIsSelf(ProgrammeID)

  // Guidance, and what is lent.
  case appointmentHeld(PersonID)
  case appointmentNotYet(PersonID, Day)
  /// What the threshold says.
  case alreadyResolved(String)
  /// The day of the outcome.
  case followUpTooEarly(Day)
  /// The thing, and who has it.
  case alreadyLent(String, PersonID)
  case notLent(PersonID, String)

  // The laptops of the team, and what goes for good.
  case scopeMissing(Scope)
  case alreadyRemoved(String)
  case keptUntilPast(Day)

  // Handoffs.
  case handoffWithoutGround(PersonID, partner: String)
  case handoffCannotMove(from: HandoffState, to: HandoffState)
  case handoffNotRunning(HandoffState)
  case bridgeIsSelf(PersonID)
  case consentNotLive(String)

  // Templates and undo.
  case nothingToUndo
  case nothingToRedo
  case notThere(Version)
  case template(TemplateMistake)
}

/// What someone should know although it is written.
public enum Warning: Hashable, Sendable {
  /// Came without having signed up, to a track that is closed to outsiders.
  case walkInClosedTrack(SessionID, ProgrammeID)
  /// More people are there than there are seats.
  case roomFull(SessionID)
  /// Someone else has waited longer for this seat.
  case othersWaitLonger(SessionID, PersonID)
  /// Put on the waiting list although seats are free.
  case seatsAreFree(SessionID, Int)
  /// Has no seat at this session.
  case notExpected(PersonID, SessionID)
  /// People are signed up who do not know of the change.
  case peopleToCall(SessionID, Int)
  /// A session that comes back was not laid down on this day, a holiday.
  case holidaySkipped(Day, Holiday)
  /// A session that comes back was not laid down on this day: the team is closed.
  case closureSkipped(Day, String)
  /// A seat is free now, and this person waits for it.
  case nextInLine(SessionID, PersonID)
  /// Someone new may be this person, who is known.
  case likelyDouble(PersonID)
  /// The profile does not fit those the programme is for.
  case outsideTarget(PersonID, ProgrammeID)
  /// Too little is known to tell whether the programme is for this person.
  case targetNotKnown(PersonID, ProgrammeID)
  /// The person is not of the age, or does not know the Dutch, that the partner asks for.
  case outsideConditions(PersonID, partner: String)
  /// Too little is known to tell whether the person is what the partner asks for.
  case conditionsNotKnown(PersonID, partner: String)
  /// All places of the vacancy are promised already.
  case vacancyFull(String)
  /// The vacancy was kept free until this day.
  case vacancyPast(String, Day)
  /// Someone else has waited longer for this thing, or for one of the same name.
  case othersWaitForResource(String, PersonID)
  /// More was worked in a month than the programme lets someone work; `most` in hours.
  case hoursInMonth(PersonID, minutes: Int, most: Int)
  /// More was worked in a year than the programme lets someone work; `most` in hours.
  case hoursInYear(PersonID, minutes: Int, most: Int)
  /// Has worked longer than the programme lets someone work; `most` in months.
  case monthsWorked(PersonID, since: Day, most: Int)
  /// Fewer people were counted than stand on the sheet as having been there.
  case headcountLow(SessionID, headcount: Int, marked: Int)
}
