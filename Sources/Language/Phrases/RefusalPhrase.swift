/// Why something is not written, what is safe and what to do next:
/// `Resources/language/sentences.*.txt`. `{safe}` is the sentence of `nothingWritten`.
public enum RefusalPhrase: String, PhraseKey {
  case nothingWritten = "refusal.nothingWritten"

  // What was asked does not make sense by itself.
  case unknownKind = "refusal.unknownKind"
  case personMissing = "refusal.personMissing"
  case personNotExpected = "refusal.personNotExpected"
  case fieldMissing = "refusal.fieldMissing"
  case fieldUnknown = "refusal.fieldUnknown"
  case valueUnknown = "refusal.valueUnknown"
  case unknown = "refusal.unknown"
  case alreadyThere = "refusal.alreadyThere"
  case emptyText = "refusal.emptyText"
  case textTooLong = "refusal.textTooLong"
  case nationalNumber = "refusal.nationalNumber"
  case notByRecord = "refusal.notByRecord"
  case nothingToRecord = "refusal.nothingToRecord"

  // Days and times.
  case noSuchDay = "refusal.noSuchDay"
  case notADate = "refusal.notADate"
  case otherWeekday = "refusal.otherWeekday"
  case notATime = "refusal.notATime"
  case endBeforeStart = "refusal.endBeforeStart"
  case untilBeforeSince = "refusal.untilBeforeSince"
  case dayInFuture = "refusal.dayInFuture"
  case reasonMissing = "refusal.reasonMissing"

  // Sessions and seats.
  case sessionCancelled = "refusal.sessionCancelled"
  case sessionClosed = "refusal.sessionClosed"
  case sessionStarted = "refusal.sessionStarted"
  case sessionNotYet = "refusal.sessionNotYet"
  case doubleSeat = "refusal.doubleSeat"
  case alreadyWaiting = "refusal.alreadyWaiting"
  case full = "refusal.full"
  case notWaiting = "refusal.notWaiting"
  case noSeat = "refusal.noSeat"
  case noFreeSeat = "refusal.noFreeSeat"
  case tooLateToRelease = "refusal.tooLateToRelease"
  case closedTrack = "refusal.closedTrack"
  case answerTooHigh = "refusal.answerTooHigh"
  case questionCount = "refusal.questionCount"

  // People and programmes.
  case personErased = "refusal.personErased"
  case alreadyEnrolled = "refusal.alreadyEnrolled"
  case notEnrolled = "refusal.notEnrolled"
  case notOfThisPerson = "refusal.notOfThisPerson"
  case mergeWithSelf = "refusal.mergeWithSelf"
  case alreadyMerged = "refusal.alreadyMerged"
  case peerIsSelf = "refusal.peerIsSelf"
  case parentIsSelf = "refusal.parentIsSelf"

  // Guidance, and what is lent.
  case appointmentHeld = "refusal.appointmentHeld"
  case appointmentNotYet = "refusal.appointmentNotYet"
  case alreadyResolved = "refusal.alreadyResolved"
  case followUpTooEarly = "refusal.followUpTooEarly"
  case alreadyLent = "refusal.alreadyLent"
  case notLent = "refusal.notLent"

  // The laptops of the team, and what goes for good.
  case scopeMissing = "refusal.scopeMissing"
  case alreadyRemoved = "refusal.alreadyRemoved"
  case keptUntilPast = "refusal.keptUntilPast"

  // Handoffs.
  case handoffWithoutGround = "refusal.handoffWithoutGround"
  case handoffCannotMove = "refusal.handoffCannotMove"
  case handoffNotRunning = "refusal.handoffNotRunning"
  case bridgeIsSelf = "refusal.bridgeIsSelf"
  case consentNotLive = "refusal.consentNotLive"

  // Templates and undo.
  case nothingToUndo = "refusal.nothingToUndo"
  case nothingToRedo = "refusal.nothingToRedo"
  case notThere = "refusal.notThere"
  case template = "refusal.template"
}
