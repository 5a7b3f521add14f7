import Domain
import Journal

extension Team {
  /// Every line that was called saved is held by everyone who may see it, or the stub of one that
  /// was taken away; and nothing of others' own lines by who may not.
  func judgeLines(_ station: Station) throws {
    let held = Set(try station.linesOnDisk().map(\.event.version))
    let circle = Circle(station.state)
    let isReader = station.hasKey(of: .confidential) && reads(station, circle)
    count("stubs", by: try station.linesOnDisk().count { $0.event.kind == EventKind.gone.name })
    for (version, event) in said where !mayBeLost.contains(version) {
      guard version.log.scope == .shared || isReader && isOwn(version.log, station, circle) else {
        continue
      }
      let stub = LineWriter.stub(of: event).event.version
      let mustGo = station.state.mustGo(event)
      try check(
        held.contains(mustGo ? stub : version),
        "\(station.name) lacks \(version.text), \(event.kind) of \(event.of ?? "nobody")"
          + (mustGo ? ", as a stub" : ""))
      try check(!mustGo || !held.contains(version), "\(station.name) still has \(version.text)")
    }
    for version in takenBack where version.log.scope == .shared && !mayBeLost.contains(version) {
      try check(!station.state.counts(version), "\(version.text) counts, and was taken back")
    }
    guard !isReader, !mayOnceRead(station) else { return }
    for version in held where version.log.scope == .confidential {
      try check(
        station.ownLogs.contains(version.log),
        "\(station.name) has \(version.text), which is not for it")
    }
  }

  /// True where somebody let it read what is an organisation's own, whatever was said later.
  private func mayOnceRead(_ station: Station) -> Bool {
    let ids = Set(station.ownLogs.map(\.device))
    return said.values.contains { event in
      event.kind == EventKind.deviceAccepted.name
        && ids.contains(event.data[.device]?.asText ?? "")
        && event.data[.scopes]?.asList?.contains(.text(Scope.confidential.rawValue)) ?? false
    }
  }

  private func isOwn(_ log: LogName, _ station: Station, _ circle: Circle) -> Bool {
    circle.organisation(of: log.device) == circle.organisation(of: station.device)
  }

  /// The texts that no file may hold, as `station` knows them.
  private func vanished(_ station: Station) -> [String] {
    let people = station.state.erasedPeople.map(Team.canary)
    let texts = station.state.redactedVersions.compactMap { said[$0].flatMap(mention) }
    return people + texts
  }

  func judgeBytes(of station: Station) throws {
    try judge(files: Disk.files(below: station.root), vanished(station))
  }

  func judgeSticks(_ members: [Station]) throws {
    let gone = Set(members.flatMap(vanished)).sorted()
    for stick in sticks {
      // What is sealed and damaged nobody can read any more, nor we.
      let files = Disk.files(below: stick.path).filter { !$0.hasSuffix(".age") || isWhole($0) }
      try judge(files: files, gone)
    }
  }

  private func judge(files: [String], _ texts: [String]) throws {
    for file in files {
      guard let bytes = Disk.bytes(file), !bytes.isEmpty else { continue }
      for text in texts where Disk.stands(Array(text.utf8), in: bytes) {
        throw TrialFailure("“\(text)” still stands in \(file)")
      }
    }
  }

  func isWhole(_ file: String) -> Bool {
    let name = file.split(separator: "/").last ?? ""
    let parts = name.split { "-.".contains($0) }
    guard parts.count > 2, let bytes = Disk.bytes(file) else { return false }
    return UInt32(parts[2].prefix(8), radix: 16) == Checksum.of(bytes)
  }
}
