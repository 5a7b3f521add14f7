import Domain

extension Journal {
  /// An exchange as `order` asks for it; `path` is where programs are looked for.
  public func exchange(
    _ order: ExchangeOrder, at moment: String, programs path: String
  ) throws(JournalError) -> Exchange {
    try exchange(order, at: moment, sealedBy: Age(path: path))
  }

  /// The same, where it is known what seals.
  package func exchange(
    _ order: ExchangeOrder, at moment: String, sealedBy sealer: (any Sealer)?
  ) throws(JournalError) -> Exchange {
    if let readOnlyReason { throw .readOnly(readOnlyReason) }
    guard let device else { throw .readOnly(.closed) }
    try sayWhomItGoesOnFrom(at: moment)
    return Exchange(
      order: order, age: sealer, workspace: workspace.id, device: device,
      station: station, home: location.folder,
      privatePath: DeviceFile.path(location, workspace.id), moment: moment,
      disk: DiskSealing.look(at: folder))
  }

  /// What an exchange has to know of this workspace as it is now.
  public func ground(_ state: State) throws(JournalError) -> ExchangeGround {
    // What this instance wrote it has not read yet.
    _ = try readLogs()
    // Of a log that the disk refuses it would look as if its lines were new, or lost.
    if let unreadable { throw unreadable }
    return ExchangeGround(
      circle: circle(state), held: logs.mapValues(\.history.index),
      erased: state.erasedPeople, redacted: state.redactedVersions)
  }

  /// Who is in; this device goes on from another also before it wrote a line that says so.
  private func circle(_ state: State) -> Circle {
    var circle = Circle(state)
    if let device, let origin = deviceFile?.continues { circle.note(device, goesOnFrom: origin) }
    return circle
  }

  /// True while this device waits to be let in by the others.
  public var isJoining: Bool { deviceFile?.isJoining ?? false }

  /// Takes note that somebody let this device in.
  public func noteAccepted() throws(JournalError) {
    guard isJoining else { return }
    deviceFile?.isJoining = false
    try recordDevice()
  }

  /// What other devices said last of what they have.
  public func acknowledgements() throws(JournalError) -> [Acknowledgement] {
    guard let folder = try DeviceFile.folder(location, workspace.id, system: system) else {
      return []
    }
    return try AckBoard.kept(in: folder)
  }

  /// The devices that have lines here.
  public var devices: [String] { Set(logs.keys.map(\.device)).sorted() }

  /// Makes a pair of keys for this device where it has none and `age` is there to make it.
  public func prepareKeys(programs path: String) throws(JournalError) {
    guard let age = Age(path: path) else { return }
    let folder = try DeviceFile.makingFolder(location, workspace.id, system: system)
    var ring = try KeyRing.read(in: folder)
    guard ring.own == nil else { return }
    ring.own = try age.newPair(in: PrivateFolder(folder: folder))
    try ring.write(in: folder)
  }

  /// The public key of this device; nil where it has none.
  public var publicKey: String? {
    guard let folder = try? DeviceFile.folder(location, workspace.id, system: system) else {
      return nil
    }
    return try? KeyRing.read(in: folder).own?.publicKey
  }

  /// How this device asks to be let in.
  public var ownRequest: JoinRequest? {
    guard let device else { return nil }
    return JoinRequest(
      Deed.Introduction(
        device: device, name: station.name, station: station.station,
        organisation: station.organisation, publicKey: publicKey ?? ""),
      workspace: workspace.id)
  }
}
