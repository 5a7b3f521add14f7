import Domain
import Screen

/// What is noted about a session and its project.
extension Sheet {
  static let cost = Sheet(
    .costBooked,
    [
      .must(.amount), .ask(.item),
      .ask(.paidBy).from { workbench, _ in
        workbench.typedBefore(.paidBy, .cost)
      }, .ask(.inKind), .ask(.session, Question.session),
      .ask(.programme, Question.projectOfSession), .must(.on, Question.today), .ask(.text).short,
    ])

  static let insight = Sheet(
    .insightNoted,
    [
      .must(.text), .ask(.theme) { workbench, _ in workbench.session?.theme },
      .ask(.session, Question.session),
    ])

  static let intervision = Sheet(
    .intervisionNoted, [.must(.text), .ask(.session, Question.session)])

  static let closure = Sheet(
    .closureNoted, [.must(.name), .must(.since, Question.chosenDay), .must(.until)])

  static let project = Sheet(
    .programmeChanged, key: .picked { $0.offer(for: .programme) }, isChange: true,
    [
      .must(.name), .ask(.since), .ask(.until), .ask(.access), .ask(.openFrom),
      .ask(.municipalities), .ask(.themes), .ask(.sessions), .ask(.budget), .ask(.parent),
      .ask(.eligible), .ask(.targetGroups), .ask(.modules), .ask(.waitLimit), .ask(.silentAfter),
      .ask(.manyThresholds), .ask(.hoursPerMonth), .ask(.hoursPerYear), .ask(.maxMonths),
      .ask(.keepMonths), .ask(.questions), .ask(.funderLine),
    ])

  static let funder = Sheet(
    .funderAdded,
    [
      .must(.programme, Question.projectOfSession), .must(.name), .ask(.share), .ask(.amount),
      .ask(.reference), .ask(.keepUntil),
    ])

  static let target = Sheet(
    .targetSet,
    [
      .must(.programme, Question.projectOfSession), .must(.measure), .must(.goalCount),
      .ask(.since), .ask(.until),
    ])
}

/// The team, and the places and partners around it.
extension Sheet {
  static let place = Sheet(.placeAdded, placeQuestions)
  static let placeChanged = Sheet(
    .placeChanged, key: .picked { $0.offer(for: .place) }, isChange: true, placeQuestions)

  private static let placeQuestions: [Question] = [
    .must(.name), .ask(.placeKind), .ask(.setting), .ask(.address),
    .ask(.municipality).from { workbench, _ in workbench.municipalityChoices }, .ask(.note).short,
  ]

  static let colleague = Sheet(
    .staffAdded, key: .fresh, [.must(.name), .ask(.post), .ask(.phone), .ask(.email)])
  static let colleagueChanged = Sheet(
    .staffAdded, key: .picked { $0.offer(for: .staff) }, isChange: true,
    [.must(.name), .ask(.post), .ask(.phone), .ask(.email)])

  static let partner = Sheet(.partnerAdded, partnerQuestions)
  static let partnerChanged = Sheet(
    .partnerAdded, key: .picked { $0.offer(for: .partner) }, isChange: true, partnerQuestions)

  private static let partnerQuestions: [Question] = [
    .must(.name), .ask(.does), .ask(.contactPerson), .ask(.phone), .ask(.email), .ask(.usualWait),
    .ask(.fromAge), .ask(.toAge), .ask(.dutch), .ask(.conditions).short, .ask(.programme),
    .ask(.note).short,
  ]

  static let vacancy = Sheet(.vacancyReserved, vacancyQuestions)
  static let vacancyChanged = Sheet(
    .vacancyReserved, key: .picked { $0.offer(for: .vacancy) }, isChange: true, vacancyQuestions)

  private static let vacancyQuestions: [Question] = [
    .must(.name), .must(.partner), .ask(.places, Question.fixed("1")), .ask(.until),
    .ask(.municipality).from { workbench, _ in workbench.municipalityChoices }, .ask(.note).short,
  ]

  static let resource = Sheet(
    .resourceOffered,
    [
      .must(.name).from { workbench, _ in workbench.typedBefore(.name, .resource) },
      .ask(.programme, Question.projectOfSession), .ask(.on, Question.today), .ask(.until),
      .ask(.note).short,
    ])

  static let taskGiver = Sheet(.taskGiverAdded, taskGiverQuestions)
  static let taskGiverChanged = Sheet(
    .taskGiverAdded, key: .picked { $0.offer(for: .taskGiver) }, isChange: true,
    taskGiverQuestions)

  private static let taskGiverQuestions: [Question] = [
    .must(.name),
    .ask(.activity).from { workbench, _ in
      workbench.typedBefore(.activity, .taskGiver)
    }, .ask(.municipality).from { workbench, _ in workbench.municipalityChoices }, .ask(.phone),
    .ask(.email), .ask(.note).short,
  ]

  /// A shift at a place where people are; one without a talk counts too.
  static let outreach = Sheet(
    .outreachCounted,
    [
      .must(.on, Question.dayOfShift), .ask(.place, Question.placeOfShift), .ask(.minutes),
      .ask(.flyers, Question.fixed("0")), .ask(.talks, Question.fixed("0")),
      .ask(.programme, Question.projectOfSession), .ask(.staff, Question.myself),
      .ask(.note).short,
    ])
}
