import Domain
import Journal

extension Team {
  /// What must hold once everyone has been everywhere.
  func judge() throws {
    let members = stations.filter(\.isIn)
    for station in members { try judgeBytes(of: station) }
    try judgeSticks(members)
    try judgeSegments()
    for station in members {
      try check(
        Circle(station.state).isMember(station.device), "\(station.name) was never let in")
      try startAgain(station, isOrderly: true)
      try judgeFindings(station)
    }
    try judgeAgreement(members)
    for station in members { try judgeLines(station) }
    try judgeIdentities(members)
    count("runs")
    figures["devices at most"] = max(figures["devices at most"] ?? 0, stations.count)
  }

  private func judgeFindings(_ station: Station) throws {
    let report = try Journal.check(
      station.location, system: System(machineFile: station.machine))
    let forks = report.findings.count { $0.problem == .fork }
    count("forks", by: forks)
    let others = report.findings.filter {
      !$0.problem.isHarmless && $0.problem != .fork && !isOfNothingSaid($0)
    }
    try check(others.isEmpty, "\(station.name): \(others)")
    try check(forks == 0 || hasTwins, "\(station.name) has a fork, and nothing was copied")
  }

  /// True for a place that lacks a line of which nobody was told that it is saved: one that a power cut
  /// spoilt while it was written, and of which the remains went with somebody who was erased.
  private func isOfNothingSaid(_ finding: Finding) -> Bool {
    guard finding.problem == .missing, let places = finding.sequences else { return false }
    return !said.keys.contains { version in
      finding.file.hasPrefix("\(version.log.text).") && places.contains(version.sequence)
    }
  }

  /// Each laptop writes under an id of its own, also after one was copied bit for bit.
  private func judgeIdentities(_ members: [Station]) throws {
    guard Set(members.map(\.device)).count < members.count else { return }
    // Not the same on both: that would be one and the same line.
    for station in members {
      let line = Proposal(.placeChanged, .set(.place, fresh("plaats")), .set(.name, "Plein"))
      note(try station.append([line]))
    }
    try settle()
    let ids = members.map(\.device)
    try check(Set(ids).count == ids.count, "two laptops go on under one id: \(ids)")
  }

  /// The same shared lines are the same everywhere, and own ones among those who read them.
  private func judgeAgreement(_ members: [Station]) throws {
    var first: [String: (name: String, bytes: [UInt8])] = [:]
    for station in members {
      for (part, bytes) in picture(station) {
        if let other = first[part] {
          try check(
            other.bytes == bytes,
            """
            \(other.name) and \(station.name) differ in \(part):
            \(String(decoding: other.bytes, as: UTF8.self))
            \(String(decoding: bytes, as: UTF8.self))
            """)
        } else {
          first[part] = (station.name, bytes)
        }
      }
    }
  }

  /// The parts of what a laptop knows that others have to know as well.
  private func picture(_ station: Station) -> [(part: String, bytes: [UInt8])] {
    guard case .object(let fields) = station.state.picture else { return [] }
    var parts = [("s", JSON.bytes(of: fields["s"] ?? .null))]
    if station.hasKey(of: .confidential), reads(station, Circle(station.state)) {
      parts.append((station.organisation, JSON.bytes(of: fields["c"] ?? .null)))
    }
    return parts
  }
}
