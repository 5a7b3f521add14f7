import Domain
import Screen

/// What is noted about a person: talks, what stands in the way, what they can.
extension Sheet {
  static let appointment = Sheet(
    .contactPlanned,
    [
      .must(.day, Question.chosenDay), .must(.start), .ask(.end),
      .ask(.way, Question.fixed(ContactForm.talk.rawValue)), .ask(.place),
      .ask(.staff, Question.myself),
      .ask(.interpreter) { workbench, subject in
        subject.person.flatMap(workbench.state.person)?.needsInterpreter == true ? "true" : nil
      },
      .ask(.text).short,
    ])

  static let contact = Sheet(
    .contactNoted,
    [
      .must(.way, Question.fixed(ContactForm.talk.rawValue)), .must(.on, Question.today),
      .ask(.text), .ask(.minutes), .ask(.domains), .ask(.module), .ask(.place),
      .ask(.accompanied), .ask(.interpreter), .ask(.staff, Question.myself),
      .ask(.programme, Question.projectOfPerson),
    ])

  static let phoneCall = Sheet(
    .callMade,
    [
      .must(.result), .must(.on, Question.today),
      .ask(.session) { workbench, _ in
        workbench.row == nil ? nil : workbench.chosen.session
      },
      .ask(.note).short,
    ])

  static let threshold = Sheet(
    .thresholdNoted, [.must(.domain), .must(.text).short, .must(.on, Question.today)])

  static let thresholdResolved = Sheet(
    .thresholdResolved, key: .picked { $0.openThresholds },
    [.must(.until, Question.today), .ask(.note).short])

  static let need = Sheet(
    .needNoted,
    [.must(.domain), .must(.text).short, .ask(.ambition), .must(.on, Question.today)])

  static let needMet = Sheet(
    .needNoted, key: .picked { $0.openNeeds }, isChange: true,
    [.must(.domain), .must(.text).short, .ask(.ambition), .ask(.resolved, Question.yes)])

  static let help = Sheet(
    .helpArranged,
    [
      .must(.domain), .ask(.text).short, .ask(.partner), .must(.on, Question.today),
      .ask(.resolved),
    ])

  static let competence = Sheet(
    .competenceRated,
    [
      .must(.name).from { workbench, _ in workbench.typedBefore(.name, .competence) },
      .must(.level).hinted("form.levelHint"), .must(.on, Question.today), .ask(.note).short,
    ])
}

/// Who a person is: languages, statuses, what only the organisation knows.
extension Sheet {
  static let language = Sheet(
    .languageKnown, key: .asked,
    [
      .must(.language).from { workbench, _ in workbench.languageChoices.filter { $0.value != "" } },
      .ask(.mother), .ask(.listening), .ask(.speaking), .ask(.reading), .ask(.writing),
    ])

  static let details = Sheet(
    .personDetailed, key: .none, isChange: true,
    [
      .ask(.birthDate).orDeclined, .ask(.gender).orDeclined, .ask(.address).orDeclined,
      .ask(.origin).orDeclined, .ask(.inBelgiumSince).orDeclined, .ask(.schooling).orDeclined,
      .ask(.household).orDeclined, .ask(.income).orDeclined, .ask(.fileReference).orDeclined,
      .ask(.nationality).orDeclined, .ask(.foreignBackground).orDeclined,
      .ask(.minority).orDeclined, .ask(.disability).orDeclined, .ask(.housing).orDeclined,
      .ask(.rural).orDeclined, .ask(.disadvantage).orDeclined, .ask(.note).short,
    ])

  static let status = Sheet(
    .statusHeld, [.must(.standsAs), .ask(.since), .ask(.until), .ask(.note).short])

  static let statusEnded = Sheet(
    .statusHeld, key: .picked { $0.openStatuses }, isChange: true,
    [.must(.standsAs), .ask(.since), .must(.until, Question.today), .ask(.note).short])

  static let referral = Sheet(
    .referralReceived,
    [
      .must(.on, Question.today), .ask(.partner),
      .ask(.referredBy).from { workbench, _ in workbench.typedBefore(.referredBy, .referral) },
      .ask(.programme, Question.projectOfPerson), .ask(.note).short,
    ])

  static let assignment = Sheet(
    .personAssigned, key: .asked,
    [.must(.staff, Question.myself), .must(.since, Question.today), .ask(.until)])

  static let role = Sheet(
    .roleTaken, key: .asked, [.must(.role), .must(.since, Question.today), .ask(.until)])

  static let peer = Sheet(
    .peerLinked, key: .asked,
    [.must(.peer), .ask(.text).short, .ask(.agreed), .ask(.on, Question.today), .ask(.until)])

  static let double = Sheet(
    .personMerged, key: .asked, [.must(.sameAs), .ask(.note).short])

  static let kept = Sheet(
    .personKept, key: .none, isChange: true, [.must(.until), .must(.reason).short])

  static let absence = Sheet(
    .absenceExplained, key: .asked,
    [
      .must(.session).from { workbench, subject in
        subject.person.map(workbench.absenceChoices) ?? []
      }, .must(.text).short,
    ])

  static let enrolmentNote = Sheet(
    .enrolmentDetailed, key: .asked,
    [.must(.programme, Question.projectOfPerson), .ask(.text), .ask(.note).short])
}

/// What a person comes to.
extension Sheet {
  static let outcome = Sheet(
    .outcomeRecorded,
    [
      .must(.reached), .must(.on, Question.today), .ask(.programme, Question.projectOfPerson),
      .ask(.partner), .ask(.durable), .ask(.until), .ask(.text).short, .ask(.qualified),
    ])

  static let followUp = Sheet(
    .followUpRecorded,
    [
      .must(.outcome).from { workbench, subject in
        subject.person.map(workbench.outcomeChoices) ?? []
      }, .must(.moment), .ask(.stillThere).orUnknown, .must(.on, Question.today),
      .ask(.text).short, .ask(.improved),
    ])

  static let hours = Sheet(
    .hoursWorked,
    [
      .must(.on, Question.today), .must(.minutes), .ask(.taskGiver),
      .ask(.activity).from { workbench, _ in workbench.typedBefore(.activity, .hours) },
      .ask(.programme, Question.projectOfPerson), .ask(.note).short,
    ])

  static let loan = Sheet(
    .resourceLent, key: .asked,
    [
      .must(.resource), .must(.loan), .must(.since, Question.today), .ask(.until),
      .ask(.note).short,
    ])

  static let handoffNote = Sheet(
    .handoffDetailed, key: .shown { $0.chosen.handoff }, isChange: true,
    [.ask(.text), .ask(.note).short])
}
