import Domain

/// Reads what others put into the exchange folder, and finds what of it this device lacks.
struct Collecting {
  let exchange: Exchange
  let ground: ExchangeGround
  let watch: Watch
  let privateFolder: PrivateFolder
  let ring: KeyRing
  var report: ExchangeReport
  /// Who is in, by what is held and what was read so far.
  private(set) var circle: Circle
  /// What could be read, by log.
  private(set) var shelves: [LogName: SegmentShelf] = [:]
  private var delivery = Delivery()
  private var filesRead = 0

  init(
    _ exchange: Exchange, _ ground: ExchangeGround, _ privateFolder: PrivateFolder,
    _ ring: KeyRing, _ report: ExchangeReport, _ watch: Watch
  ) {
    self.exchange = exchange
    self.ground = ground
    self.privateFolder = privateFolder
    self.ring = ring
    self.report = report
    self.watch = watch
    circle = ground.circle
  }

  /// Reads everything in `folder`, that of the logs; returns what is new.
  mutating func collect(in folder: Folder) throws(JournalError) -> Delivery {
    let logs = try logNames(in: folder)
    try readShared(logs.filter { $0.scope == .shared }, in: folder)
    if !report.isWaitingToJoin {
      for log in logs where log.scope == .confidential { try readOwn(log, in: folder) }
    }
    for (log, shelf) in shelves { delivery.logs[log] = shelf.fresh.sorted(by: Delivery.comesFirst) }
    holdBackErasures()
    report.ofLaterVersion = delivery.logs.values.joined().count {
      $0.event.format != Event.format || EventKind.named($0.event.kind) == nil
    }
    return delivery
  }

  private mutating func logNames(in folder: Folder) throws(JournalError) -> [LogName] {
    var logs: [LogName] = []
    for name in try folder.names() where !name.hasPrefix(".") {
      if let log = LogName(name) { logs.append(log) } else { report.note(name, .strangeFile) }
    }
    return logs.sorted()
  }

  /// More than a few erasures at once from others wait for a yes here: somebody may have made a
  /// mistake, or worse.
  private mutating func holdBackErasures() {
    guard !exchange.order.mayEraseMany else { return }
    let erased = delivery.logs.values.joined().filter {
      $0.event.kind == EventKind.personErased.name
    }.compactMap(\.event.of)
    let new = Set(erased).subtracting(ground.erased)
    guard new.count > Exchange.erasuresUnasked else { return }
    for log in delivery.logs.keys {
      delivery.logs[log]?.removeAll { line in
        line.event.kind == EventKind.personErased.name && line.event.of.map(new.contains) ?? false
      }
    }
    report.waitingErasures = new.sorted()
  }
}

extension Collecting {
  /// Shared logs tell who is in, and only the logs of those who are in are taken: so they are looked
  /// at again until nobody new turns up.
  private mutating func readShared(_ logs: [LogName], in folder: Folder) throws(JournalError) {
    var waiting: [SegmentShelf] = []
    for log in logs {
      guard let shelf = try read(log, in: folder, secrets: ring.secrets(of: .shared)) else {
        continue
      }
      waiting.append(shelf)
    }
    if !circle.isMember(exchange.device) { lookForUs(in: waiting) }
    guard !report.isWaitingToJoin else { return }
    var isGrowing = true
    while isGrowing {
      let taken = waiting.filter(isOfTheCircle)
      isGrowing = !taken.isEmpty
      for shelf in taken {
        circle.take(shelf.aboutDevices)
        put(shelf)
      }
      waiting.removeAll { shelves[$0.log] != nil }
    }
    for stranger in waiting { report.note(stranger.log.text, .stranger) }
  }

  /// Whoever is let in for the first time knows nobody yet: it believes what lies there, once
  /// somebody there has accepted it.
  private mutating func lookForUs(in shelves: [SegmentShelf]) {
    var found = circle
    for shelf in shelves { found.take(shelf.aboutDevices) }
    if found.isMember(exchange.device) {
      circle = found
    } else {
      report.isWaitingToJoin = true
    }
  }

  /// A device may also go on from one that is in; its own first line says so.
  private func isOfTheCircle(_ shelf: SegmentShelf) -> Bool {
    if ground.held[shelf.log] != nil || circle.isMember(shelf.log.device) { return true }
    var with = circle
    with.take(shelf.aboutDevices.filter { $0.kind == EventKind.logOpened.name })
    return with.isMember(shelf.log.device)
  }

  /// The log of an organisation is read where this device has its key, and its writer belongs there.
  private mutating func readOwn(_ log: LogName, in folder: Folder) throws(JournalError) {
    guard let room = circle.room(of: log) else { return try readUnknown(log, in: folder) }
    guard ring.reads(room),
      let shelf = try read(log, in: folder, secrets: ring.secrets(of: room))
    else { return }
    guard isOfTheCircle(shelf) else { return report.note(log.text, .stranger) }
    put(shelf)
  }

  /// A device that wrote nothing shared under its id says in its own log from whom it goes on.
  private mutating func readUnknown(_ log: LogName, in folder: Folder) throws(JournalError) {
    for room in ring.rooms where room.scope == .confidential && ring.reads(room) {
      guard let shelf = try read(log, in: folder, secrets: ring.secrets(of: room)),
        isOfTheCircle(shelf)
      else { continue }
      var with = circle
      with.take(shelf.aboutDevices.filter { $0.kind == EventKind.logOpened.name })
      guard with.room(of: log) == room else { continue }
      circle = with
      return put(shelf)
    }
    report.note(log.text, .stranger)
  }

  private mutating func put(_ shelf: SegmentShelf) {
    shelves[shelf.log] = shelf
    report.alreadyHad += shelf.known
  }

  /// Reads every segment of `log`; nil where there is no such folder.
  private mutating func read(
    _ log: LogName, in folder: Folder, secrets: [String]
  ) throws(JournalError) -> SegmentShelf? {
    let inside: Folder
    let names: [String]
    do {
      inside = try folder.folder(log.text)
      names = try inside.names()
    } catch {
      if !error.isMissing { report.note(log.text, .strangeFile) }
      return nil
    }
    let reader = SegmentReader(
      log: log, folder: inside, workspace: exchange.workspace, secrets: secrets,
      age: exchange.age, isUnsealed: exchange.order.isUnsealed, privateFolder: privateFolder)
    var shelf = SegmentShelf(log: log)
    for name in names {
      try watch.look(.reading, filesRead, of: filesRead + names.count)
      filesRead += 1
      switch reader.read(name) {
      case .passedBy: continue
      case .trouble(let trouble): report.note("\(log.text)/\(name)", trouble)
      case .read(let segment, let events):
        if !segment.isWhole { report.note("\(log.text)/\(name)", .notWhole) }
        if let refused = shelf.put(segment, events, held: ground.held[log]) {
          report.note("\(log.text)/\(name)", .unreadable(refused))
        }
      }
    }
    return shelf
  }
}
