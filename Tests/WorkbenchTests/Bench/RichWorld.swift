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
}
