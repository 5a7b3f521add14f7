import Domain
import Language
import Testing
import Workbench

@testable import samen

@Suite("Every refusal, warning and point of attention has its sentence") struct SentencesTests {
  /// One of each case; the switch in `Sentences` is exhaustive, so a new case is missed at building.
  static let refusals: [Refusal] = [
    .unknownKind("x"), .flaw(.seatTaken, .personMissing), .flaw(.tipGiven, .personNotExpected),
    .flaw(.tipGiven, .fieldMissing(.text)), .flaw(.tipGiven, .fieldUnknown("x")),
    .flaw(.attendanceMarked, .valueUnknown(.status, .text("x"))), .unknown(.person, "p"),
    .alreadyThere(.partner, "p"), .emptyText(.name), .textTooLong(.text),
    .notByRecord(.personErased), .nothingToRecord, .noSuchDay("31/02"), .endBeforeStart,
    .untilBeforeSince, .dayInFuture(Day(number: 20_000)), .reasonMissing, .sessionCancelled("s"),
    .sessionClosed("s"), .sessionStarted("s"), .sessionNotYet("s", Day(number: 20_000)),
    .doubleSeat("p", "s"), .alreadyWaiting("p", "s"), .full("s", waiting: 2), .notWaiting("p", "s"),
    .noSeat("p", "s"), .noFreeSeat("s"), .tooLateToRelease("s"), .closedTrack("s", "g"),
    .answerTooHigh(5), .personErased("p"), .alreadyEnrolled("p", "g"), .notEnrolled("p", "g"),
    .notOfThisPerson(.goal, "g"), .handoffWithoutGround("p", partner: "j"),
    .handoffCannotMove(from: .draft, to: .completed), .handoffNotRunning(.draft),
    .bridgeIsSelf("p"), .consentNotLive("c"), .nothingToUndo, .nothingToRedo,
    .nationalNumber(.note), .mergeWithSelf("p"), .alreadyMerged("p", "q"), .peerIsSelf("p"),
    .parentIsSelf("g"), .appointmentHeld("p"), .alreadyResolved("geen opvang"),
    .followUpTooEarly(Day(number: 20_000)), .alreadyLent("b", "p"), .notLent("p", "b"),
    .scopeMissing(.shared), .alreadyRemoved("k7q2m9xw"),
    .keptUntilPast(Day(number: 20_000)), .questionCount(6),
    .appointmentNotYet("p", Day(number: 20_000)),
  ]

  @Test(
    "each refusal says that nothing was saved, and fills in all it names",
    arguments: Tongue.allCases)
  func refusals(tongue: Tongue) {
    let words = Resources.words(tongue)
    let sentences = Sentences(words: words, state: State())
    let safe = words(RefusalPhrase.nothingWritten)
    for refusal in Self.refusals {
      let sentence = sentences.refusal(refusal)
      #expect(sentence.contains(safe), "\(refusal)")
      #expect(!sentence.contains("{") && !sentence.contains("["), "\(sentence)")
      #expect(!sentence.hasSuffix(safe), "\(refusal) does not say what to do next")
    }
  }

  @Test("each warning and point of attention is filled in", arguments: Tongue.allCases)
  func warnings(tongue: Tongue) {
    let sentences = Sentences(words: Resources.words(tongue), state: State())
    let warnings: [Warning] = [
      .walkInClosedTrack("s", "g"), .roomFull("s"), .othersWaitLonger("s", "p"),
      .seatsAreFree("s", 1), .seatsAreFree("s", 3), .notExpected("p", "s"), .peopleToCall("s", 1),
      .peopleToCall("s", 4), .nextInLine("s", "p"), .likelyDouble("p"), .outsideTarget("p", "g"),
      .targetNotKnown("p", "g"), .outsideConditions("p", partner: "j"),
      .conditionsNotKnown("p", partner: "j"), .vacancyFull("v"),
      .vacancyPast("v", Day(number: 20_000)), .othersWaitForResource("b", "p"),
      .hoursInMonth("p", minutes: 3630, most: 60), .hoursInYear("p", minutes: 37_830, most: 630),
      .monthsWorked("p", since: Day(number: 20_000), most: 12),
      .headcountLow("s", headcount: 3, marked: 5),
    ]
    let attention: [Attention] = [
      .absentThrice("p"), .overbooked("s", by: 1), .overbooked("s", by: 2),
      .seatFree("s", next: "p"), .offerOpen("s", "p"), .seatWaiting("s", "p", days: 16),
      .conflict(.person("p")), .tooFew("s", held: 1, capacity: 10),
      .referralWaiting("p", days: 1), .contactWaiting("p", days: 16),
      .enrolledWaiting("p", "g", days: 16), .silent("p", days: 61), .possibleDouble("p", "q"),
      .pastTerm(count: 1, first: "p"), .pastTerm(count: 3, first: "p"),
    ]
    for text in warnings.map(sentences.warning) + attention.map(sentences.attention) {
      #expect(!text.contains("{") && !text.contains("["), "\(text)")
    }
  }
}
