import Domain

/// One exchange with the folder of others, from reading it to leaving it. It touches that folder and
/// the private one of this device; the journal writes what it brings.
public final class ExchangeVisit {
  /// What is new there.
  public let delivery: Delivery

  private let exchange: Exchange
  private let watch: Watch
  private let place: ExchangeFolder
  private let privateFolder: PrivateFolder
  private let before: [LogName: SequenceIndex]
  private let shelves: [LogName: SegmentShelf]
  private var ring: KeyRing
  private var report: ExchangeReport

  /// Goes to the folder, and reads what lies there.
  ///
  /// Throws `ageMissing` where it should be sealed and cannot be, and what `ExchangeFolder.open` does.
  public init(
    _ exchange: Exchange, _ ground: ExchangeGround, watch: Watch = Watch(),
    system: System = System()
  ) throws(JournalError) {
    guard exchange.age != nil || exchange.order.isUnsealed else { throw .ageMissing }
    self.exchange = exchange
    self.watch = watch
    before = ground.held
    privateFolder = PrivateFolder(folder: try Folder.making(exchange.privatePath, system: system))
    privateFolder.tidy()
    place = try ExchangeFolder.open(
      exchange.order.path, of: exchange.workspace, exchange.order.beginning, system: system)
    var keys = KeyTaking(
      exchange: exchange, privateFolder: privateFolder, place: place,
      ids: ground.circle.line(of: exchange.device))
    ring = try keys.ringWithAllHandedOver()
    report = ExchangeReport(place: place.path, isUnsealed: exchange.order.isUnsealed)
    var collecting = Collecting(exchange, ground, privateFolder, ring, report, watch)
    if let folder = try place.part(.log) {
      delivery = try collecting.collect(in: folder)
    } else {
      delivery = Delivery()
      collecting.report.isWaitingToJoin = !ground.circle.isMember(exchange.device)
    }
    report = collecting.report
    shelves = collecting.shelves
  }

  /// Leaves there what this device has, once `taken` is in the journal; `ground` is how it looks now.
  public func finish(_ ground: ExchangeGround, _ taken: TakenIn) throws(JournalError)
    -> ExchangeReport
  {
    guard try place.isStillThere() else { throw .noExchange(exchange.order.path) }
    report.take(taken)
    let member = ground.circle.member(exchange.device)
    report.isRemoved = member?.isRemoved ?? false
    let asking = JoinDesk(exchange: exchange, place: place)
    try asking.ask(publicKey: ring.own?.publicKey ?? "", circle: ground.circle)
    report.requests = try JoinDesk.requests(
      in: place, circle: ground.circle, besides: exchange.device)
    guard !report.isWaitingToJoin else { return report }
    try handKeys(ground)
    try publish(ground)
    try acknowledge(ground)
    return report
  }

  private func handKeys(_ ground: ExchangeGround) throws(JournalError) {
    guard let age = exchange.age else { return }
    var handing = KeyHanding(
      exchange: exchange, circle: ground.circle, age: age, privateFolder: privateFolder,
      place: place, ring: ring)
    try handing.makeKeys()
    try handing.handOver()
    ring = handing.ring
    report.keysHanded = handing.handed
  }

  private func publish(_ ground: ExchangeGround) throws(JournalError) {
    let home = try Folder.at(exchange.home, system: place.folder.system)
    var publishing = Publishing(
      exchange: exchange, ground: ground, watch: watch, privateFolder: privateFolder, ring: ring,
      there: try place.making(.log), here: try home.folder(Workspace.logFolder), before: before,
      shelves: shelves, report: report, memory: try SealedMemory.read(in: privateFolder.folder))
    let remembered = publishing.memory
    defer {
      report = publishing.report
      // Should this fail, a segment is written once more than is needed.
      if publishing.memory != remembered { try? publishing.memory.write(in: privateFolder.folder) }
    }
    try publishing.publish()
  }

  private func acknowledge(_ ground: ExchangeGround) throws(JournalError) {
    let board = AckBoard(exchange: exchange, place: place, privateFolder: privateFolder)
    try board.keepCopies(circle: ground.circle)
    try board.acknowledge(ground)
  }
}

extension ExchangeReport {
  init(place: String, isUnsealed: Bool) {
    self.place = place
    self.isUnsealed = isUnsealed
  }

  mutating func take(_ taken: TakenIn) {
    received = taken.received
    healed = taken.healed
    erased = taken.erased
    identityChange = taken.identityChange
  }
}
