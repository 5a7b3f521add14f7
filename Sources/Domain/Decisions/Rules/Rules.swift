/// The rules, one file for each kind that has one. What has no rule is refused by nothing but the
/// gate.
enum Rules {
  /// A rule: refuses a line, or lets it pass with what someone should know.
  typealias Rule = @Sendable (Proposal, Context) throws(Refusal) -> [Warning]

  private static let byKind: [EventKind: Rule] = [
    .programmeOpened: programmeParent, .programmeChanged: programmeParent,
    .sessionPlanned: planSession, .sessionChanged: changeSession,
    .sessionCancelled: cancelSession, .sessionClosed: closeSession,
    .enrolmentStarted: startEnrolment, .enrolmentEnded: endEnrolment,
    .seatTaken: takeSeat, .seatWaitlisted: joinWaitingList, .seatOffered: offerSeat,
    .seatReleased: releaseSeat, .attendanceMarked: markAttendance,
    .surveyAnswered: answerSurvey,
    .consentGiven: giveConsent, .consentWithdrawn: withdrawConsent,
    .handoffDrafted: draftHandoff, .handoffMoved: moveHandoff, .meetingHeld: holdMeeting,
    .stepTaken: takeStep, .eventWithdrawn: withdraw,
    .personRegistered: registerPerson, .personDetailed: detailPerson, .personMerged: mergePeople,
    .personAssigned: period, .roleTaken: period, .statusHeld: period, .peerLinked: linkPeers,
    .closureNoted: period, .resourceOffered: period, .vacancyReserved: period,
    .targetSet: period, .outcomeRecorded: period, .followUpRecorded: followUpOutcome,
    .contactPlanned: planContact, .thresholdResolved: resolveThreshold,
    .resourceLent: lendResource, .hoursWorked: workHours, .selfRatingGiven: rateSelf,
    .personKept: keepPerson, .deviceAccepted: acceptDevice, .deviceRemoved: removeDevice,
    .personErased: notByRecord, .eventRedacted: notByRecord, .logOpened: notByRecord,
    .gone: notByRecord,
  ]

  static func check(_ line: Proposal, _ context: Context) throws(Refusal) -> [Warning] {
    guard let rule = byKind[line.kind] else { return [] }
    return try rule(line, context)
  }

  @Sendable
  private static func notByRecord(
    _ line: Proposal, _ context: Context
  ) throws(Refusal) -> [Warning] {
    throw .notByRecord(line.kind)
  }
}

extension Proposal {
  func text(_ field: Field) -> String? { data[field]?.asText }
  func day(_ field: Field) -> Day? { text(field).flatMap { Day($0) } }
  func time(_ field: Field) -> ClockTime? { text(field).flatMap { ClockTime($0) } }
}
