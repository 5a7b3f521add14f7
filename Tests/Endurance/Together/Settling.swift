import Domain
import Journal

extension Team {
  /// Nobody needs more rounds than this, whatever happened before.
  private static let mostRounds = 24

  /// Everything arrives, and everyone goes to every stick until nothing moves any more.
  func settle() throws {
    for stick in sticks { stick.arrive() }
    for station in stations where station.cut.isSet { try startAgain(station) }
    for round in 1...Team.mostRounds {
      var moved = 0
      for station in stations where station.isIn {
        for stick in sticks { moved += try moves(station, stick) }
      }
      guard moved > 0 else { return count("rounds", by: round) }
    }
    throw TrialFailure("it does not come to rest")
  }

  /// How much one visit moved.
  private func moves(_ station: Station, _ stick: Stick) throws -> Int {
    let device = station.device
    let lines = said.count
    tell("\(station.name) as \(device) goes to \(stick.path.suffix(6))")
    guard let report = try visit(station, stick, mayEraseMany: true) else { return 1 }
    // One lets the others in, and says so at once.
    if station === stations[0] { try letIn(station, stick) }
    if said.count > lines { try visit(station, stick, mayEraseMany: true) }
    let isNew = device != station.device || said.count > lines || report.isWaitingToJoin
    let moved =
      report.received + report.sent + report.filesRemoved + report.keysHanded + (isNew ? 1 : 0)
    if moved > 0 {
      tell(
        "\(station.name): \(report.received) in, \(report.sent) out, "
          + "\(report.filesRemoved) removed, \(report.keysHanded) keys")
    }
    return moved
  }
}
