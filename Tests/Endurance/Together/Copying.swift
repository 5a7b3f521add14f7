import Domain
import Journal

extension Team {
  /// A laptop is copied: the workspace alone, or with it who it is; onto another disk, or bit for bit.
  func clone(_ station: Station) throws {
    guard stations.count < 6 else { return }
    let twin = newStation(organisation: station.organisation)
    Disk.copy(station.location.folder, to: twin.location.folder)
    let way = pick(hasKeys(station) ? 4 : 1)
    if way > 0 { Disk.copy(station.root + "/state", to: twin.root + "/state") }
    let other = station.machine == Station.machines[0] ? 1 : 0
    twin.machine = way == 1 ? Station.machines[other] : station.machine
    if way == 3 {
      Disk.replacing(
        Disk.mark(of: station.location.folder), Disk.mark(of: twin.location.folder),
        in: twin.deviceFile)
      hasTwins = true
    }
    twin.isIn = station.isIn
    twin.ownLogs.formUnion(try station.linesOnDisk().map(\.event.version.log))
    let isNew = try twin.open()
    try check(isNew == (way < 3), "the copy \(twin.name) of \(station.name), made in way \(way)")
    if way == 0 {
      try twin.reading().setStation(twin.profile)
    }
    count("clones")
    tell("\(twin.name) is a copy of \(station.name), way \(way), as \(twin.device)")
  }

  /// False for a laptop that has still to get or to make the keys of what it was let into: two copies
  /// of it would each make their own, and lock each other out.
  private func hasKeys(_ station: Station) -> Bool {
    if isUnsealed { return true }
    let circle = Circle(station.state)
    return circle.isMember(station.device) && station.hasKey(of: .shared)
      && (station.hasKey(of: .confidential) || !reads(station, circle))
  }

  /// A backup is made, or put back: over what is there, or where nothing is left.
  func backUp(_ station: Station) throws {
    let path = "\(root)/\(station.name).tar"
    if pick(2) == 0 || Disk.bytes(path) == nil {
      try Journal.backup(station.location, to: path)
      return
    }
    if pick(2) == 0 { try loseDisk(of: station) }
    station.close()
    _ = try Journal.restore(
      from: path, to: station.location, at: station.now, using: &station.dice)
    try station.open()
    count("restored")
    tell("\(station.name) is put back from a backup as \(station.device)")
  }

  /// What lay on this disk alone is lost with it.
  private func loseDisk(of station: Station) throws {
    var elsewhere: Set<Version> = []
    for other in stations where other !== station && other.isIn {
      elsewhere.formUnion(try other.linesOnDisk().map(\.event.version))
    }
    // Also of a line of which only the stub is left; and a copy that was damaged here may have been
    // the last but one.
    for (version, event) in said where !elsewhere.contains(version) {
      if !elsewhere.contains(LineWriter.stub(of: event).event.version) {
        mayBeLost.insert(version)
      }
    }
    station.close()
    Disk.remove(station.location.folder)
  }
}
