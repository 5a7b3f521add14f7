extension EventKind {
  /// Every kind this version knows. A new kind is a file in `Events/` and a name here.
  public static let all: [EventKind] = [
    .logOpened, .eventWithdrawn, .eventRedacted, .gone,
    .programmeOpened, .programmeChanged, .placeAdded, .placeChanged, .staffAdded, .partnerAdded,
    .sessionPlanned, .sessionChanged, .sessionCancelled, .sessionClosed, .personRegistered,
    .personChanged, .personAssigned, .personMerged, .personDistinct, .personErased,
    .enrolmentStarted,
    .enrolmentEnded,
    .seatTaken, .seatWaitlisted, .seatOffered, .seatReleased, .attendanceMarked, .surveyAnswered,
    .tipGiven, .strengthNoted, .roleTaken, .consentGiven, .consentWithdrawn, .handoffDrafted,
    .handoffMoved, .meetingHeld, .contactNoted, .goalSet, .stepTaken,
    .callMade, .languageKnown, .peerLinked, .resourceLent, .selfRatingGiven, .insightNoted,
    .vacancyReserved, .resourceOffered, .taskGiverAdded, .costBooked, .outreachCounted,
    .closureNoted, .personDetailed, .statusHeld, .referralReceived, .enrolmentDetailed,
    .contactPlanned, .thresholdNoted, .thresholdResolved, .needNoted, .competenceRated,
    .absenceExplained, .handoffDetailed, .helpArranged, .hoursWorked, .outcomeRecorded,
    .followUpRecorded, .intervisionNoted, .funderAdded, .targetSet,
    .deviceJoined, .deviceAccepted, .deviceRemoved, .personKept,
    .reportFrozen, .reportCounted,
  ]

  private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

  /// The kind called `name`, nil where this version does not know it.
  public static func named(_ name: String) -> EventKind? { byName[name] }
}
