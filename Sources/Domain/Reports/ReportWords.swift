/// The columns of reports, by the key they have in JSON.
public enum ReportColumn: String, CaseIterable, Sendable {
  // What a row is about.
  case programme, session, per, what, source, stage, municipality, partner, staff, taker, person
  case domain, competence, result, place, attended, measure
  // People.
  case people, reached, enrolled, referred, onward, share
  // Sessions and seats.
  case held, planned, cancelled, target, filled, capacity, taken, offered, waiting, promoted
  case released, sessions
  case there, walkIns, excused, absent, perSession
  // The call round.
  case calls, coming, notComing, noAnswer, messageLeft, came
  // Money.
  case count, paid, inKind
  // Survey and self-rating.
  case sheets, score, autonomy, connection, mastery
  // Outcomes.
  case outcomes, rate, low, high, durable
  case fourWeeksDue, fourWeeksDone, fourWeeksThere, sixMonthsDue, sixMonthsDone, sixMonthsThere
  // Waiting.
  case measured, median, ninetieth, longest, waitingNow, whoWaits
  // Referrals and handoffs.
  case referrals, handoffs, draft, requested, accepted, inProgress, onHold, completed, declined
  case failed
  // Targets.
  case goal, since, until, done, pace, paceNeeded
  // Guidance.
  case contacts, moments, hours, hoursPerPerson, first, last, change, better, same, worse, once
  case opened, resolved, open, openPeople, steps
  // Wijk-werken.
  case busiestMonth, monthLimit, busiestYear, yearLimit, months, monthsLimit, over
  // Outreach.
  case shifts, withoutContact, flyers, talks
  // European Social Fund.
  case code, indicator, women, men, nonBinary, genderUnknown, inAll, unknownAnswers
  case counted, enteredOn, leftOn, fact, factSince, missing
}

/// Words that stand in a row of a report, where they are no word of a field.
public enum ReportWord: String, CaseIterable, Sendable {
  case total, unknown, nobody, noSession
  /// What a row of a report in several parts is about.
  case theme, month, session, module, domain
  case budget, left, perSession, perSeat, perPerson
  case sessionsHeld, seatsFilled, peopleThere, peopleReached, peopleEnrolled
  case surveySheets, costsPaid
  case none, oneOrTwo, threeToFive, sixOrMore
  case reached, referred, contact, enrolled, firstSession, handoff, outcome, onwardFlow
  case referralToContact, contactToEnrolment, enrolmentToSession, waitlistToSeat
  case handoffToAnswer, handoffToStart, waitingToLoan, endToOutcome
  case strengths
  case overMonth, overYear, overMonths
  // European Social Fund: what the indicators are called, by what they count.
  case esfTotal, esfComplete, esfUnemployed, esfLongTerm, esfInactive, esfInactiveOutside
  case esfEmployed, esfBelow18, esf18To29, esfFrom55, esfBelow25, esfAbove54, esfAbove54Outside
  case esfIsced02, esfIsced12, esfIsced34, esfIsced58
  case esfDisability, esfThirdCountry, esfBackground, esfMinority, esfMigrant, esfOther
  case esfHousing, esfRural
  case esfLeft, esfLeftSearching, esfLeftTraining, esfLeftQualified, esfLeftWorking
  case esfLeftDisadvantaged
  case esfSixMonths, esfWorksLater, esfImprovedLater, esfWorksLaterAbove54
  case esfWorksLaterDisadvantaged
  // How someone stands to a figure, and which base data are missing.
  case countsIn, incomplete, notToldYet
  case baseGender, baseBirthDate, baseSchooling, baseStatus
}

/// What someone should know before using figures.
public enum ReportNote: String, CaseIterable, Sendable {
  /// A person counts once, so that the total may be less than the sum.
  case countsOnce
  /// What names no project counts for the projects of the person.
  case byPerson
  /// Under five people nothing is shown.
  case hiddenUnderFive
  /// What goes together need not follow from one another.
  case noCause
  /// Whoever is spoken to or at a session is reached; enrolled is something else.
  case reachedIsNotEnrolled
  /// A session counts the heads where more heads than names were counted.
  case headcount
  /// What belongs to several life domains counts in each.
  case severalDomains
  /// Due on the last day of the figures.
  case duePassed
  /// The longest waiting first.
  case worstFirst
  /// A month is a twelfth of a year of 365 days.
  case paceOfMonths
  /// As it is on the last day of the figures.
  case asOfEnd
  /// Who came in in the period counts once, as they were then.
  case esfEntry
  /// Results are those after the last leaving.
  case esfLeaving
  /// Who misses base data counts only in the total.
  case esfComplete
  /// Of how many it is not known.
  case esfUnknown
  /// This laptop was not let into the confidential part.
  case withoutConfidential
  /// Other organisations keep theirs to themselves.
  case ownConfidentialOnly
}
