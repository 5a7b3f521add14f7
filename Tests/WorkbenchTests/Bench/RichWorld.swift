import Domain

extension World {
  /// The lively first session, and something of everything that can be noted.
  static func rich() throws -> World {
    var world = try lively()
    try world.writeGuidance(of: "p-aida")
    try world.write(
      .vacancyReserved, .set(.vacancy, "v1"), .set(.name, "keukenhulp"), .set(.partner, "jobroad"),
      .set(.places, 2))
    try world.write(.resourceOffered, .set(.resource, "bike1"), .set(.name, "damesfiets"))
    try world.write(
      .taskGiverAdded, .set(.taskGiver, "tg1"), .set(.name, "Buurtmoestuin"),
      .set(.activity, "schoffelen"))
    return world
  }

  private mutating func writeGuidance(of id: PersonID) throws {
    try write(
      .thresholdNoted, of: id, .set(.threshold, "th1"), .set(.domain, LifeDomain.childcare),
      .set(.text, "geen opvang op woensdag"))
    try write(
      .needNoted, of: id, .set(.need, "n1"), .set(.domain, LifeDomain.mobility),
      .set(.text, "leren fietsen"))
    try write(
      .statusHeld, of: id, .set(.statusId, "st1"), .set(.standsAs, StatusName.article60),
      .set(.since, "2020-09-01"))
    try write(
      .outcomeRecorded, of: id, .set(.outcome, "o1"), .set(.reached, OutcomeResult.training),
      .set(.on, "2021-04-12"))
  }

  /// The rich world with handoffs in several states, to several partners.
  static func boarded() throws -> World {
    var world = try rich()
    world.now = World.moment("2021-03-01", "10:00")
    let mentor = Deed.NewHandoff(
      id: "h2", person: "p-fatima", partner: "duo-for-a-job", isWarm: true, introducedBy: "walter")
    try world.write(.handOn(mentor, ground: ("c2", .consent)))
    try world.move("h2", of: "p-fatima", to: .accepted, on: "2021-03-05")
    try world.move("h2", of: "p-fatima", to: .inProgress, on: "2021-03-08")
    for day in ["2021-03-08", "2021-03-17", "2021-04-02"] {
      try world.write(
        .meetingHeld, of: "p-fatima", .set(.meeting, "m-\(day)"), .set(.handoff, "h2"),
        .set(.on, day))
    }
    let cook = Deed.NewHandoff(id: "h3", person: "p-joke", partner: "jobroad", vacancy: "v1")
    try world.write(.draft(cook))
    world.now = World.noon
    return world
  }

  private mutating func move(
    _ handoff: String, of person: PersonID, to state: HandoffState, on day: String
  ) throws {
    now = World.moment("2021-04-05", "10:00")
    try write(
      .handoffMoved, of: person, .set(.handoff, handoff), .set(.state, state), .set(.on, day),
      .set(.next, "samen bellen"), .set(.nextOn, "2021-05-12"))
  }
}
