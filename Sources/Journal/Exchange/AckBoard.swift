import Domain

/// Where each device says what it has.
struct AckBoard {
  let exchange: Exchange
  let place: ExchangeFolder
  let privateFolder: PrivateFolder

  /// The folder, beside who this device is, with what others last said.
  static let copies = "acks"

  /// Says what this device has, where that is not what it says there already.
  func acknowledge(_ ground: ExchangeGround) throws(JournalError) {
    let mine = Acknowledgement(
      device: exchange.device, at: exchange.moment, held: ground.held.mapValues(\.ranges),
      erased: ground.erased, disk: exchange.disk)
    let folder = try place.making(.ack)
    let name = Acknowledgement.name(of: exchange.device)
    let there = try folder.contents(of: name).flatMap {
      Acknowledgement($0, device: exchange.device)
    }
    if let there, there.saysTheSame(as: mine), there.at.prefix(10) == mine.at.prefix(10) { return }
    try folder.put(mine.bytes, as: name, by: exchange.device)
  }

  /// Keeps what others said last, so that it can be seen when the folder is not there.
  func keepCopies(circle: Circle) throws(JournalError) {
    guard let folder = try place.part(.ack) else { return }
    let kept = try privateFolder.folder.makingFolder(AckBoard.copies)
    for name in try folder.names() where name.hasSuffix(".json") {
      let device = String(name.dropLast(".json".count))
      guard device != exchange.device, circle.isMember(device),
        let bytes = try? folder.contents(of: name),
        let said = Acknowledgement(bytes, device: device)
      else { continue }
      let before = try kept.contents(of: name).flatMap { Acknowledgement($0, device: device) }
      // Of two folders, the one that was visited later counts.
      if let before, before == said || before.at > said.at { continue }
      try kept.replace(name, with: said.bytes)
    }
  }

  /// What others said last, as far as it was kept in the private folder.
  static func kept(in folder: Folder) throws(JournalError) -> [Acknowledgement] {
    guard let kept = try folder.folderIfThere(copies) else { return [] }
    var found: [Acknowledgement] = []
    for name in try kept.names() where name.hasSuffix(".json") {
      guard let bytes = try? kept.contents(of: name),
        let said = Acknowledgement(bytes, device: String(name.dropLast(".json".count)))
      else { continue }
      found.append(said)
    }
    return found
  }
}
