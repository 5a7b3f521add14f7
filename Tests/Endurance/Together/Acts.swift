import Domain
import Journal

extension Team {
  /// Lines of an act that is still on its way do not count yet.
  func judgeActs(_ station: Station) throws {
    var last: [LogName: Int] = [:]
    var held: [String: Int] = [:]
    let lines = station.state.lines
    for event in lines {
      last[event.version.log] = max(last[event.version.log] ?? 0, event.version.sequence)
      if let act = event.act { held["\(event.version.log.text)/\(act.id)", default: 0] += 1 }
    }
    for event in lines {
      guard let act = event.act, station.state.counts(event.version),
        held["\(event.version.log.text)/\(act.id)"] ?? 0 < act.count
      else { continue }
      let end = event.version.sequence - act.part + act.count
      try check(
        last[event.version.log] ?? 0 > end,
        "\(station.name): \(event.version.text) of the act \(act.text) counts, and it is not all there"
      )
    }
  }

  /// No segment that is as it was written ends inside an act.
  func judgeSegments() throws {
    for file in sticks.flatMap(\.segments)
    where isUnsealed && isWhole(file) && !forged.contains(file) {
      let lines = (Disk.bytes(file) ?? []).split(separator: 0x0A)
      guard let last = lines.last.flatMap({ try? LineReader.read(Array($0)) }), let act = last.act
      else { continue }
      try check(act.part == act.count, "\(file) ends inside the act \(act.text)")
    }
  }
}
