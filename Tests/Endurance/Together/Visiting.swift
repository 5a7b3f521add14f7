import Domain
import Journal

/// Where a visit to a stick is broken off.
enum Break: CaseIterable {
  case nowhere, beforeTakingIn, afterTakingIn, stopped
}

extension Team {
  /// A laptop goes to a stick and back; what it reported, or nil where it did not come to the end.
  @discardableResult
  func visit(
    _ station: Station, _ stick: Stick, breaking: Break = .nowhere, mayEraseMany: Bool = false
  ) throws -> ExchangeReport? {
    count("exchanges")
    let journal = try station.reading()
    var order = ExchangeOrder(path: stick.path)
    // A laptop may have died between making the folder and marking it: somebody was asked.
    order.beginning = .askedFor
    order.isUnsealed = isUnsealed
    order.mayEraseMany = mayEraseMany
    let exchange = try journal.exchange(order, at: station.now, sealedBy: sealer)
    let watch = breaking == .stopped ? Self.impatient(after: pick(6)) : Watch()
    let visit = try ExchangeVisit(
      exchange, try journal.ground(station.state), watch: watch,
      system: station.cut.system(machine: station.machine))
    if breaking == .beforeTakingIn { return nil }
    let taken = try journal.takeIn(visit.delivery, state: station.state, using: &station.dice)
    station.apply(taken.events)
    if journal.isJoining, Circle(station.state).isMember(station.device) {
      try journal.noteAccepted()
    }
    count("healed", by: taken.healed)
    try judgeActs(station)
    if taken.identityChange != nil {
      station.noteLogs()
      tell("\(station.name) goes on as \(station.device)")
      return try self.visit(station, stick, breaking: breaking, mayEraseMany: mayEraseMany)
    }
    if breaking == .afterTakingIn { return nil }
    return try visit.finish(try journal.ground(station.state), taken)
  }

  /// Somebody who stops it when so many files were looked at.
  private static func impatient(after files: Int) -> Watch {
    let left = Countdown(files)
    return Watch(isStopped: { left.isOver() }, tell: { _ in })
  }

  /// Does something that a power cut or a stop may break off, and starts the program again then.
  func daring(_ station: Station, _ work: () throws -> Void) throws {
    do {
      try work()
    } catch let error as JournalError {
      if case .notSaved(_, on: _, errno: _, saved: let saved) = error { note(saved) }
      guard station.cut.isSet || error == .stopped else { throw error }
    }
    if station.cut.isSet { try startAgain(station) }
  }

  /// The program ends, in order or not, and starts again: it knows the same.
  func startAgain(_ station: Station, isOrderly: Bool = false) throws {
    let isWhole = !station.cut.isSet
    let before = isWhole ? station.hash : ""
    if isOrderly { station.close() } else { station.die() }
    let change = try station.open()
    if change { tell("\(station.name) starts again as \(station.device)") }
    count("restarts")
    guard isWhole else { return }
    try check(station.hash == before, "\(station.name) knows something else after starting again")
  }

  /// Whoever is in lets in those who ask at this stick.
  func letIn(_ station: Station, _ stick: Stick) throws {
    guard stick.hasRequests else { return }
    let circle = Circle(station.state)
    guard circle.isMember(station.device) else { return }
    for request in try station.reading().requests(in: stick.path, station.state) {
      let mayReadOwn =
        request.laptop.organisation == station.organisation
        ? reads(station, circle) && pick(2) == 0 : pick(2) == 0
      let scopes: Set<Scope> = mayReadOwn ? [.shared, .confidential] : [.shared]
      note(try station.append(Deed.accept(request.laptop, for: scopes).proposals))
      tell("\(station.name) lets \(request.laptop.device) in for \(scopes.map(\.rawValue))")
    }
  }

  /// True where a laptop was accepted for what is its organisation's own; one that nobody let in by
  /// its own name yet reads as the one did that it goes on from.
  func reads(_ station: Station, _ circle: Circle) -> Bool {
    if let member = circle.member(station.device) {
      return member.scopes.contains(.confidential)
    }
    return circle.line(of: station.device).contains {
      circle.member($0)?.scopes.contains(.confidential) ?? false
    }
  }
}
