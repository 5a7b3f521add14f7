import Domain

extension Journal {
  /// Puts the logs at `location` in order: every whole line once, on a line of its own, in the log it
  /// belongs to. What is no line goes to the quarantine first, byte for byte.
  ///
  /// Each log is written beside the old one and read back before it takes its place; a repair that is
  /// broken off is done again from the start. Where this device may have written lines that are lost
  /// now, it goes on under a new id. Throws `readOnly` where nothing can be written.
  public static func repair(
    _ location: WorkspaceLocation, using source: inout some RandomNumberGenerator,
    system: System = System()
  ) throws(JournalError) -> RepairReport {
    var report = RepairReport()
    report.madeWorkspaceFile = try WorkspaceRescue(location, system: system).restoreFile()
    let journal = try Journal(location, system: system)
    try journal.takeLockOrThrow()
    _ = try journal.readLogs()
    try journal.knowDevice()
    let lost = journal.ownLogsThatLostLines()
    let sources = try journal.sourcesHere()
    let gathering = Gathering(sources, of: journal.workspace.id, erased: journal.erased)
    try journal.rebuild(gathering, &report)
    if let log = lost.first {
      try journal.renew(.logLost(log), using: &source)
      report.identityChange = .logLost(log)
    }
    return report
  }

  /// Takes the lock, or throws why nothing can be written.
  func takeLockOrThrow() throws(JournalError) {
    try takeLock()
    if let readOnlyReason { throw .readOnly(readOnlyReason) }
  }

  /// The logs of this device of which lines at the end may be lost: their places must not be given
  /// out a second time.
  func ownLogsThatLostLines() -> [LogName] {
    logs.values.filter { $0.name.device == device && $0.history.mayHaveLostItsEnd }
      .map(\.name).sorted()
  }

  /// Every file in the log folder; throws where one cannot be read, as a repair without it would
  /// take its lines for lost. What is no file at all stays where it is, and `check` names it.
  func sourcesHere() throws(JournalError) -> [LogSource] {
    let logFolder = try folder.folder(Workspace.logFolder)
    var sources: [LogSource] = []
    for name in try logFolder.names() where !Folder.isLeftover(name) {
      let file: OpenFile
      do {
        file = try logFolder.reading(name)
      } catch .notAsExpected {
        continue
      }
      let harvest = try Harvest(file, 0..<Int(try file.status().st_size))
      sources.append(
        LogSource(name: name, log: LogFileName.log(of: name), file: file, harvest: harvest))
    }
    return sources
  }
}

extension Journal {
  /// Writes every log anew that is not as `gathering` puts it together, and takes out of the log
  /// folder what is no log of this workspace.
  func rebuild(_ gathering: Gathering, _ report: inout RepairReport) throws(JournalError) {
    let here = gathering.sources.filter { $0.name != nil }
    // A log of another workspace goes first: its name may be that of one of ours.
    for source in here where source.isForeign(to: gathering.workspace) {
      try takeOut(source, gathering, &report)
    }
    for name in gathering.logs.sorted() { try rebuild(name, gathering, &report) }
    for source in here where source.log == nil && !source.isForeign(to: gathering.workspace) {
      try takeOut(source, gathering, &report)
    }
  }

  private func rebuild(
    _ name: LogName, _ gathering: Gathering, _ report: inout RepairReport
  ) throws(JournalError) {
    let own = gathering.sources.first {
      $0.name == LogFileName.name(of: name) && !$0.isForeign(to: gathering.workspace)
    }
    if own == nil, try isTaken(LogFileName.name(of: name)) { return }
    let rebuild = gathering.rebuild(name)
    let before = own?.harvest.lines.map(\.event.version) ?? []
    guard let own else { return try write(rebuild, name, from: nil, gathering, &report) }
    if own.harvest.isTidy, before == rebuild.versions { return }
    try write(rebuild, name, from: own, gathering, &report)
  }

  /// True where something that is no file stands in the place of a log.
  private func isTaken(_ name: String) throws(JournalError) -> Bool {
    try folder.folder(Workspace.logFolder).names().contains(name)
  }

  private func write(
    _ rebuild: Rebuild, _ name: LogName, from own: LogSource?, _ gathering: Gathering,
    _ report: inout RepairReport
  ) throws(JournalError) {
    guard !rebuild.versions.isEmpty || own != nil else { return }
    let aside = own.map { leftOver(of: $0, gathering) }
    if let aside, !aside.pieces.isEmpty { report.setAside.append(try aside.keep(in: quarantine())) }
    let fileName = LogFileName.name(of: name)
    try folder.folder(Workspace.logFolder).replace(fileName) { (copy) throws(JournalError) in
      try rebuild.write(to: copy)
    }
    if let aside { try forgetTornEnds(of: name, aside.pieces) }
    let ownCount = own?.harvest.lines.count { $0.event.version.log == name } ?? 0
    var log = RepairReport.Log(name: name)
    log.lines = rebuild.versions.count
    log.broughtIn = max(0, rebuild.versions.count - ownCount)
    log.doubles = rebuild.doubles
    log.stubs = rebuild.stubs
    log.bytesSetAside = aside?.size ?? 0
    report.logs.append(log)
  }

  /// What of a file goes into no log: bytes that are no line, and lines nobody here knows the log of.
  private func leftOver(of source: LogSource, _ gathering: Gathering) -> SetAside {
    let unknown = source.harvest.lines.filter {
      !gathering.takes($0, from: source) && !gathering.isErased($0.event.of)
    }.map { Harvest.Rest(place: $0.place, after: $0.event.version.sequence) }
    let pieces = (source.harvest.rest + unknown).sorted {
      $0.place.lowerBound < $1.place.lowerBound
    }
    return SetAside(origin: source.name ?? "", file: source.file, pieces: pieces)
  }

  /// Torn ends are known by their place in the file, which is another now.
  private func forgetTornEnds(
    of log: LogName, _ pieces: [Harvest.Rest]
  ) throws(JournalError) {
    let places = Set(pieces.map { TornPlace($0.place.lowerBound, $0.place.count) })
    try Quarantine(folder: quarantine()).forget(places, of: log.text)
  }

  /// Takes a file out of the log folder whose lines, where it has any of ours, are in their logs now.
  private func takeOut(
    _ source: LogSource, _ gathering: Gathering, _ report: inout RepairReport
  ) throws(JournalError) {
    guard let name = source.name else { return }
    let logFolder = try folder.folder(Workspace.logFolder)
    if source.harvest.lines.contains(where: { gathering.takes($0, from: source) }) {
      let aside = leftOver(of: source, gathering)
      if !aside.pieces.isEmpty { report.setAside.append(try aside.keep(in: quarantine())) }
      try logFolder.remove(name)
      try logFolder.sync()
    } else {
      report.setAside.append(try logFolder.move(name, to: quarantine(), as: SetAside.safe(name)))
    }
    report.filesTakenOut.append(name)
  }

  func quarantine() throws(JournalError) -> Folder {
    try folder.folder(Workspace.quarantineFolder)
  }
}
