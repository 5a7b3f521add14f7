import Domain

extension Journal {
  /// Finds out who this device is, without changing anything.
  func knowDevice() throws(JournalError) {
    guard let folder = try DeviceFile.folder(location, workspace.id, system: system) else {
      return
    }
    deviceFile = try DeviceFile.read(in: folder)
  }

  /// Takes a new id at once where the old one must not write on, and gets ready to write.
  func takeIdentity(using source: inout some RandomNumberGenerator) throws(JournalError) {
    if let change = try changeOfIdentity() { try renew(change, using: &source) }
    try openOwnLogs()
  }

  /// Goes on under a new id from now on. A workspace that came without its device and without a line
  /// cannot have been founded here: whoever opens it has to be let in.
  func renew(
    _ change: IdentityChange, using source: inout some RandomNumberGenerator
  ) throws(JournalError) {
    identityChange = change
    deviceFile = DeviceFile(
      device: freshDevice(using: &source), station: station,
      machine: Machine.mark(system: system), folder: try Machine.mark(of: folder),
      continues: origin, isJoining: deviceFile?.isJoining ?? logs.isEmpty, erased: erased)
    try recordDevice()
  }

  /// The id that the next one goes on from: the last under which anything was written that everyone
  /// reads, as nobody knows of one that never wrote.
  private var origin: String? {
    guard let device else { return nil }
    return logs[LogName(device: device, scope: .shared)] == nil
      ? deviceFile?.continues ?? device : device
  }

  /// Begins the shared log of a device that goes on from another, so that the others learn of it also
  /// where nothing else is written under the new id.
  func sayWhomItGoesOnFrom(at moment: String) throws(JournalError) {
    guard let log = ownLogs[.shared], !log.isOpened, let origin = deviceFile?.continues else {
      return
    }
    var batch = Batch(
      log: log.name, sequence: log.nextSequence, lamport: lamports[.shared] ?? 0)
    let user = station.user.isEmpty ? "samen" : station.user
    try batch.open(workspace: workspace.id, continues: origin, by: user, at: moment)
    begun += try write([batch])
  }

  /// What speaks against writing on under the id held; nil where nothing does.
  func changeOfIdentity() throws(JournalError) -> IdentityChange? {
    guard let deviceFile else { return .deviceFileMissing }
    // What cannot be read may hold any place; the file itself stays where it is.
    let own = fileFindings.keys.compactMap { LogFileName.log(of: $0) }.sorted()
    if let log = own.first(where: { $0.device == deviceFile.device }) {
      return .logUnreadable(log)
    }
    return .reason(
      deviceFile, machine: Machine.mark(system: system), folder: try Machine.mark(of: folder),
      logs: logs.mapValues(\.history))
  }

  private func freshDevice(using source: inout some RandomNumberGenerator) -> String {
    let taken = Set(logs.keys.map(\.device))
    var device = Identifier.fresh(length: 8, using: &source)
    while taken.contains(device) { device = Identifier.fresh(length: 8, using: &source) }
    return device
  }

  func openOwnLogs() throws(JournalError) {
    guard let device else { return }
    let logFolder = try folder.folder(Workspace.logFolder)
    for scope in Scope.allCases {
      let name = LogName(device: device, scope: scope)
      ownLogs[scope] = OwnLog(name, in: logFolder, as: logs[name])
    }
  }
}
