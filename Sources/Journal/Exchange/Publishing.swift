import Domain

/// Puts into the exchange folder what lies here and not there, and takes away what may not or need
/// not lie there any more.
struct Publishing {
  let exchange: Exchange
  let ground: ExchangeGround
  let watch: Watch
  let privateFolder: PrivateFolder
  let ring: KeyRing
  /// The folder of the logs there, and of those here.
  let there: Folder
  let here: Folder
  /// What this device held when it came.
  let before: [LogName: SequenceIndex]
  /// What lies there, by log.
  let shelves: [LogName: SegmentShelf]
  var report: ExchangeReport
  var memory: SealedMemory

  /// Publishes every log that this device may.
  mutating func publish() throws(JournalError) {
    let logs = ground.held.keys.sorted()
    for (done, log) in logs.enumerated() {
      try watch.look(.writing, done, of: logs.count)
      try publish(log)
    }
  }

  private mutating func publish(_ log: LogName) throws(JournalError) {
    guard let held = ground.held[log], held.highest > 0 else { return }
    guard let seal = seal(of: log) else {
      report.waitingForKey += held.missing(in: SequenceIndex()).count
      return
    }
    try there.folderIfThere(log.text)?.removeLeftovers(of: ground.circle.line(of: exchange.device))
    var plan = try plan(log)
    let copy = LogCopy(log, in: here)
    let missing = try missing(copy, held, plan.lying)
    plan.absorb(besides: missing.count, isOwn: log.device == exchange.device)
    let toWrite = try lines(of: copy, missing, plan)
    if !toWrite.isEmpty || !plan.isTidy {
      let folder = try there.makingSharedFolder(log.text)
      let writer = SegmentWriter(
        folder: folder, device: exchange.device, seal: seal, privateFolder: privateFolder)
      let written = try writer.write(toWrite)
      report.sent += missing.count
      remember(log, written, seal)
      try tidy(folder, log, plan, written)
    }
  }

  /// The lines held here that do not lie there; without those that have to wait.
  private func missing(
    _ copy: LogCopy, _ held: SequenceIndex, _ lying: SequenceIndex
  ) throws(JournalError) -> [(sequence: Int, checksum: UInt32)] {
    let missing = held.missing(in: lying)
    guard !missing.isEmpty else { return [] }
    let events = try copy.lines().map(\.event)
    let waiting = Set(
      (UnendedActs(in: events).lines + originals(of: copy.log, events, lying)).map(\.version))
    return missing.filter { line in
      !waiting.contains(
        Version(log: copy.log, sequence: line.sequence, checksum: line.checksum))
    }
  }

  /// The originals of lines of which the stub came just now, as those may be about somebody of whose
  /// erasure this device does not know yet. If it is not told by the next time, nobody was erased:
  /// somebody put a stub there that says nothing.
  private func originals(
    of log: LogName, _ events: [Event], _ lying: SequenceIndex
  ) -> [Event] {
    events.filter { event in
      guard lying.hasStub(at: event.version.sequence), event.kind != EventKind.gone.name else {
        return false
      }
      let stub = LineWriter.stub(of: event).event.version
      return lying.holds(stub.checksum, at: stub.sequence)
        && before[log]?.holds(stub.checksum, at: stub.sequence) != true
    }
  }

  /// How the segments of `log` are written; nil where they may not leave this device now.
  private func seal(of log: LogName) -> SegmentSeal? {
    if log.scope == .shared, exchange.order.isUnsealed { return .open }
    guard let age = exchange.age, let room = ground.circle.room(of: log),
      let key = ring.newest(of: room)
    else { return nil }
    return .sealed(age, to: key.publicKey)
  }

  private func plan(_ log: LogName) throws(JournalError) -> PublishingPlan {
    let lying = shelves[log]?.segments ?? []
    let laid = memory.entries(of: log)
    var plan = PublishingPlan(
      log: log, segments: lying, ground: ground,
      ours: log.scope == .confidential ? Set(laid.map(\.name)) : nil)
    // What this device sealed and cannot open is known to it by name.
    guard let folder = try there.folderIfThere(log.text) else { return plan }
    let names = Set(try folder.names()).subtracting(lying.map(\.file))
    for entry in laid where names.contains(entry.name) {
      plan.take(entry, held: ground.held[log] ?? SequenceIndex())
    }
    return plan
  }

  /// The lines to be written: those that are missing there, and those of the segments that are taken
  /// together with them.
  private func lines(
    of copy: LogCopy, _ missing: [(sequence: Int, checksum: UInt32)], _ plan: PublishingPlan
  ) throws(JournalError) -> [SegmentWriter.Line] {
    guard !missing.isEmpty || !plan.absorbed.isEmpty else { return [] }
    var wanted = SequenceIndex()
    let again = plan.absorbed.flatMap { $0.lines.map { ($0.sequence, $0.checksum) } }
    for line in (missing + again).sorted(by: <) {
      _ = wanted.insert(line.1, at: line.0, isStub: false)
    }
    var taken = SequenceIndex()
    let held = try copy.lines()
    // A segment never begins or ends inside an act: its other lines go along.
    let acts = Set(
      held.map(\.event).filter { wanted.holds($0.version.checksum, at: $0.version.sequence) }
        .compactMap(ActPlace.init))
    var lines: [SegmentWriter.Line] = []
    for line in held {
      let version = line.event.version
      let isOfAct = ActPlace(line.event).map(acts.contains) ?? false
      guard isOfAct || wanted.holds(version.checksum, at: version.sequence),
        !ground.mustGo(version, of: line.event.of, kind: line.event.kind),
        taken.insert(version.checksum, at: version.sequence, isStub: false) != .duplicate
      else { continue }
      lines.append(
        SegmentWriter.Line(
          sequence: version.sequence, checksum: version.checksum, act: line.event.act,
          bytes: try copy.bytes(of: line)))
    }
    return lines.sorted { ($0.sequence, $0.checksum) < ($1.sequence, $1.checksum) }
  }
}

extension Publishing {
  /// Lines of an organisation's own are remembered by the name of the file they were sealed in.
  private mutating func remember(
    _ log: LogName, _ written: [SegmentWriter.Written], _ seal: SegmentSeal
  ) {
    guard case .sealed = seal, log.scope == .confidential else { return }
    for segment in written { memory.note(segment, of: log) }
  }

  /// Removes what is wholly covered by another segment, and what holds lines that must not lie
  /// anywhere; what could not be read is left, as it may still be arriving.
  private mutating func tidy(
    _ folder: Folder, _ log: LogName, _ plan: PublishingPlan, _ written: [SegmentWriter.Written]
  ) throws(JournalError) {
    let gone = plan.toRemove(after: written, held: ground.held[log] ?? SequenceIndex())
    for name in gone where !written.contains(where: { $0.name.text == name }) {
      do throws(JournalError) {
        try folder.remove(name)
        report.filesRemoved += 1
      } catch {
        if !error.isMissing { report.note("\(log.text)/\(name)", .unreadable(error)) }
      }
      memory.forget(name, of: log)
    }
    if !gone.isEmpty { try folder.syncWherePossible() }
  }
}
