import Domain

/// What came of a delivery.
public struct TakenIn: Sendable {
  /// Nothing was taken in.
  public init() {}

  /// The lines that are in the journal now and were not before.
  public internal(set) var events: [Event] = []
  /// How many lines were taken in.
  public internal(set) var received = 0
  /// How many of them stand at places that had been damaged or lost here.
  public internal(set) var healed = 0
  /// The people whose lines were taken away.
  public internal(set) var erased: [PersonID] = []
  /// Why this device goes on under a new id; nil where it does not.
  public internal(set) var identityChange: IdentityChange?
}

extension Journal {
  /// Writes what others have and this device lacks, durably, and takes away what they erased.
  ///
  /// A line of somebody who was erased becomes a stub before it touches the disk. Where others have
  /// lines of this device that it does not know, it goes on under a new id. `state` is what was known
  /// before.
  public func takeIn(
    _ delivery: Delivery, state: State, using source: inout some RandomNumberGenerator
  ) throws(JournalError) -> TakenIn {
    if let readOnlyReason { throw .readOnly(readOnlyReason) }
    var taken = TakenIn()
    taken.events = begun
    begun = []
    guard delivery.count > 0 else { return taken }
    do throws(JournalError) {
      try makeSureItIsOurs()
      _ = try readLogs()
      let change = changeOfIdentity(by: delivery)
      let lost = try write(delivery, state, &taken)
      if let change = change ?? lost.map(IdentityChange.logLost) {
        try renew(change, using: &source)
        taken.identityChange = change
      }
      try openOwnLogs()
    } catch {
      giveUpWriting(error)
      throw error
    }
    return taken
  }

  /// Returns the log of this device of which the end was damaged and went.
  private func write(
    _ delivery: Delivery, _ state: State, _ taken: inout TakenIn
  ) throws(JournalError) -> LogName? {
    taken.received = delivery.count
    taken.healed = healed(by: delivery)
    let doubtful = Doubt(delivery, known: state, erased: erased.union(erasedInLogs))
    for (log, lines) in delivery.logs.sorted(by: { $0.key < $1.key }) {
      try append(lines.filter { !doubtful.includes($0.event) }.map(\.bytes), to: log)
    }
    taken.events += try readLogs()
    // A line may be what an act with an erasure in it was waiting for.
    guard !doubtful.isNone || state.mayTakeAwayMore else { return nil }
    // Only now is it known whether an erasure counts.
    var next = state
    next.apply(contentsOf: taken.events)
    for (log, lines) in delivery.logs.sorted(by: { $0.key < $1.key }) {
      try append(rest(of: lines.filter { doubtful.includes($0.event) }, log, next, &taken), to: log)
    }
    let late = try readLogs()
    next.apply(contentsOf: late)
    taken.events += late
    let people = next.erasedPeople
    guard !people.isEmpty || !next.redactedVersions.isEmpty else { return nil }
    let report = try takeAway(next, before: state)
    taken.events += try readLogs()
    taken.erased = people.filter { !state.isErased($0) }.sorted()
    return report.lostEnd
  }

  /// What is left of lines that may have to go: their bytes, or the stub where it is not held yet.
  private func rest(
    of lines: [Delivery.Line], _ log: LogName, _ state: State, _ taken: inout TakenIn
  ) -> [[UInt8]] {
    // Two branches of a fork may leave the same stub.
    var stubs: Set<Version> = []
    return lines.compactMap { line in
      guard state.mustGo(line.event) else { return line.bytes }
      let stub = LineWriter.stub(of: line.event)
      let version = stub.event.version
      let isHeld =
        logs[log]?.history.index.holds(version.checksum, at: version.sequence) ?? false
      if !isHeld, stubs.insert(version).inserted { return stub.bytes.dropLast() }
      taken.received -= 1
      return nil
    }
  }

  /// How many lines stand at places below what was held that nothing held.
  private func healed(by delivery: Delivery) -> Int {
    delivery.logs.reduce(0) { count, log in
      guard let held = logs[log.key]?.history.index else { return count }
      return count
        + log.value.count { line in
          line.event.version.sequence < held.highest
            && held.checksums(at: line.event.version.sequence).isEmpty
        }
    }
  }

  /// Lines of this device that others have and it does not know: its log was put back from a backup,
  /// or somebody goes on from a copy of it.
  private func changeOfIdentity(by delivery: Delivery) -> IdentityChange? {
    for (log, lines) in delivery.logs.sorted(by: { $0.key < $1.key }) where log.device == device {
      let held = logs[log]?.history.index ?? SequenceIndex()
      for line in lines {
        let place = line.event.version.sequence
        if place > held.highest { return .logShorter(log) }
        let isStub = line.event.kind == EventKind.gone.name || held.hasStub(at: place)
        if !held.checksums(at: place).isEmpty, !isStub { return .logDiffers(log) }
      }
    }
    return nil
  }

  /// Puts lines at the end of the copy of a log that is kept here; on disk before this returns.
  private func append(_ lines: [[UInt8]], to log: LogName) throws(JournalError) {
    guard !lines.isEmpty else { return }
    let logFolder = try folder.folder(Workspace.logFolder)
    let name = LogFileName.name(of: log)
    let isThere = logs[log] != nil
    let file = try isThere ? logFolder.appending(name) : logFolder.creating(name)
    var out = LinesOut(to: file)
    for line in lines { try out.add(line) }
    try out.finish()
    try file.dataSync()
    if !isThere { try logFolder.sync() }
  }
}

/// Which lines of a delivery may have to go: about people who were erased, or with a text that was
/// taken away, here or by a line of the same delivery.
private struct Doubt {
  private var people: Set<PersonID>
  private var versions: Set<Version>
  /// True where nothing has to be looked at twice.
  private(set) var isNone: Bool

  init(_ delivery: Delivery, known state: State, erased: Set<PersonID>) {
    people = erased
    versions = state.redactedVersions
    var isNew = false
    for line in delivery.logs.values.joined() {
      if line.event.kind == EventKind.personErased.name, let person = line.event.of {
        people.insert(person)
        isNew = true
      } else if line.event.kind == EventKind.eventRedacted.name {
        versions.formUnion(line.event.over)
        isNew = true
      }
    }
    isNone = false
    let people = people
    let versions = versions
    isNone =
      !isNew
      && !delivery.logs.values.joined().contains { Doubt.includes($0.event, people, versions) }
  }

  func includes(_ event: Event) -> Bool { Doubt.includes(event, people, versions) }

  private static func includes(
    _ event: Event, _ people: Set<PersonID>, _ versions: Set<Version>
  ) -> Bool {
    guard !event.staysForGood else { return false }
    return event.of.map(people.contains) ?? false || versions.contains(event.version)
  }
}
