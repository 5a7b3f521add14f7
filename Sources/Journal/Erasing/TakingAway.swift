import Domain

/// What was taken away with somebody.
public struct ErasureReport: Hashable, Sendable {
  /// How many lines became stubs.
  public internal(set) var stubs = 0
  /// How many damaged bytes went, as nothing showed that they were about somebody else.
  public internal(set) var bytes = 0
  /// How many half-filled forms went.
  public internal(set) var drafts = 0
  /// How many papers that were made here went; they can be made again for the others.
  public internal(set) var papers = 0
  /// The log of this device of which the end was damaged and went: what stood there is not known, so
  /// that its places must not be given out again.
  var lostEnd: LogName?
}

extension Journal {
  /// Writes that the people in `proposals` are erased, and takes away everything of them on this
  /// device: in the logs, in what was set aside, in half-filled forms and in papers.
  /// - Throws: `notTakenAway` where only the taking away failed, and what `append` throws.
  public func erase(
    _ proposals: [Proposal], by: Handle, at: String, state: State,
    using source: inout some RandomNumberGenerator
  ) throws(JournalError) -> (events: [Event], report: ErasureReport) {
    let events = try appendOwnFirst(proposals, by: by, at: at, state: state, using: &source)
    var next = state
    next.apply(contentsOf: events)
    do throws(JournalError) {
      let report = try takeAway(next, before: state)
      let fresh = try readLogs()
      if let lost = report.lostEnd { try renew(.logLost(lost), using: &source) }
      try openOwnLogs()
      return (events + fresh, report)
    } catch {
      giveUpWriting(error)
      throw .notTakenAway(error, saved: events)
    }
  }

  /// Writes what is an organisation's own first: what is told anew there is on disk before the old text
  /// is taken away everywhere.
  private func appendOwnFirst(
    _ proposals: [Proposal], by: Handle, at: String, state: State,
    using source: inout some RandomNumberGenerator
  ) throws(JournalError) -> [Event] {
    var events: [Event] = []
    var next = state
    for scope in Scope.allCases.sorted() {
      let lines = proposals.filter { $0.scope == scope }
      guard !lines.isEmpty else { continue }
      do throws(JournalError) {
        let written = try append(lines, by: by, at: at, state: next, using: &source)
        next.apply(contentsOf: written)
        events += written
      } catch .notSaved(let call, on: let file, errno: let errno, saved: let saved) {
        throw .notSaved(call, on: file, errno: errno, saved: events + saved)
      }
    }
    return events
  }

  /// Takes away what an erasure that was broken off left; `events` are those that are held then.
  func finishErasing(
    in events: inout PackedLines, using source: inout some RandomNumberGenerator
  ) throws(JournalError) {
    let isNeeded =
      !erasedInLogs.isSubset(of: erased)
      || events.has(.eventRedacted)
      || !erasedInLogs.isEmpty
        && events.contains { event in
          event.of.map(erasedInLogs.contains) ?? false && !event.staysForGood
        }
    guard isNeeded else { return }
    var state = State()
    state.apply(contentsOf: events)
    guard !state.erasedPeople.isSubset(of: erased) || events.contains(where: state.mustGo) else {
      return
    }
    let report = try takeAway(state, before: state)
    var held: Set<Version> = []
    let kept = events.filter { !state.mustGo($0) } + (try readLogs())
    events = PackedLines(kept.filter { held.insert($0.version).inserted })
    if let lost = report.lostEnd { try renew(.logLost(lost), using: &source) }
  }

  /// Takes away everything of the people who were erased by what `state` knows; `before` is what was
  /// known of them until then.
  ///
  /// Goes through everything on this device. The logs come last: as long as they hold something that
  /// must go, an erasure that was broken off is seen, and known by its names.
  func takeAway(_ state: State, before: State) throws(JournalError) -> ErasureReport {
    var report = ErasureReport()
    let sources = try sourcesHere()
    var remains: [[UInt8]] = []
    for source in sources { remains += try source.remains() }
    let traces = ErasureTraces(of: state, before: before, remains: remains)
    try sweepQuarantine(traces, &report)
    try sweepDrafts(traces, &report)
    report.papers = try PaperFiles(of: workspace, at: location, system: system).removeAll()
    report.lostEnd = ownLogsThatLostLines().first
    let gathering = Gathering(sources, of: workspace.id, erased: erased)
    for source in sources {
      guard let log = source.log, gathering.logs.contains(log) else { continue }
      try takeAway(from: source, log, gathering, traces, &report)
    }
    // Remembered outside the workspace: a backup from before must not bring anyone back.
    deviceFile?.erased.formUnion(state.erasedPeople)
    try recordDevice()
    return report
  }

  private func takeAway(
    from source: LogSource, _ log: LogName, _ gathering: Gathering, _ traces: ErasureTraces,
    _ report: inout ErasureReport
  ) throws(JournalError) {
    let stubs = source.harvest.lines.count { gathering.mustGo($0.event) }
    guard stubs > 0 || !source.harvest.rest.isEmpty else { return }
    var kept: [Harvest.Rest] = []
    for rest in source.harvest.rest {
      let bytes = try source.file.read(at: rest.place.lowerBound, count: rest.place.count)
      if traces.areShownToBeOfOthers(bytes) { kept.append(rest) }
    }
    if !kept.isEmpty {
      let aside = SetAside(origin: LogFileName.name(of: log), file: source.file, pieces: kept)
      _ = try aside.keep(in: quarantine())
    }
    let rebuild = gathering.rebuild(log)
    try folder.folder(Workspace.logFolder).replace(LogFileName.name(of: log)) {
      (copy) throws(JournalError) in try rebuild.write(to: copy)
    }
    report.stubs += stubs
    report.bytes +=
      source.harvest.rest.reduce(0) { $0 + $1.place.count }
      - kept.reduce(0) { $0 + $1.place.count }
  }

  private func sweepQuarantine(
    _ traces: ErasureTraces, _ report: inout ErasureReport
  ) throws(JournalError) {
    let quarantine = try quarantine()
    for name in try quarantine.names() {
      if let bytes = try? quarantine.contents(of: name),
        SetAside.pieces(in: bytes).allSatisfy(traces.areShownToBeOfOthers)
      {
        continue
      }
      report.bytes += Int((try? quarantine.reading(name).status().st_size) ?? 0)
      try quarantine.remove(name)
    }
    try quarantine.sync()
  }

  private func sweepDrafts(
    _ traces: ErasureTraces, _ report: inout ErasureReport
  ) throws(JournalError) {
    let drafts = try drafts()
    for name in try drafts.folder.names() where Folder.isLeftover(name) {
      try drafts.folder.remove(name)
    }
    for name in try drafts.names() {
      guard let bytes = try drafts.read(name),
        traces.stand(in: bytes)
          || name.split(separator: ".").contains(where: { traces.people.contains(String($0)) })
      else { continue }
      try drafts.remove(name)
      report.drafts += 1
    }
  }
}
