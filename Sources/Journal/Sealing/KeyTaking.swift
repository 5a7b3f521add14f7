import Domain

/// Takes up the keys that others handed to this device.
struct KeyTaking {
  let exchange: Exchange
  let privateFolder: PrivateFolder
  let place: ExchangeFolder
  /// The ids under which this device is known: what was handed to one it goes on from is for it.
  let ids: [String]

  /// The ring of this device with every key that lies there for it; a pair of its own is made where
  /// it has none.
  mutating func ringWithAllHandedOver() throws(JournalError) -> KeyRing {
    var ring = try KeyRing.read(in: privateFolder.folder)
    guard let age = exchange.age else { return ring }
    let before = ring
    if ring.own == nil { ring.own = try age.newPair(in: privateFolder) }
    for key in try handedOver(age, ring).sorted(by: { $0.epoch < $1.epoch }) {
      _ = ring.take(key)
    }
    // Before anything is sealed with it: a key that was lost again would lock everyone out.
    if ring != before { try ring.write(in: privateFolder.folder) }
    return ring
  }

  private func handedOver(_ age: any Sealer, _ ring: KeyRing) throws(JournalError) -> [ScopeKey] {
    guard let own = ring.own, let folder = try place.part(.keys) else { return [] }
    var keys: [ScopeKey] = []
    for name in try folder.names() {
      guard ids.contains(where: { KeyFileName.isFor($0, name) }),
        let file = try? folder.reading(name), let size = try? file.status().st_size,
        Int(size) <= KeyTaking.largest,
        let plain = try age.open(file, with: [own.secret], in: privateFolder),
        let bytes = try? plain.wholeContents(), let value = try? JSON.read(bytes),
        let key = ScopeKey(value)
      else { continue }
      keys.append(key)
    }
    return keys
  }

  /// A key takes less than 1 KiB; with the names of those who are without it, far less than this.
  private static let largest = 1 << 20
}

/// The names of the files in `keys/`: scope, organisation, epoch, device.
enum KeyFileName {
  /// The file in which `device` is handed a key.
  static func name(_ key: ScopeKey, for device: String) -> String {
    "\(room(key.room))-\(key.epoch)-\(device)\(key.secret == nil ? ".write" : "").age"
  }

  /// How the files with keys of a room begin.
  static func room(_ room: Circle.Room) -> String {
    room.organisation.isEmpty
      ? room.scope.rawValue : "\(room.scope.rawValue)-\(room.organisation)"
  }

  /// True where `name` may be one for `device`, also where a program that shares folders put a note
  /// into it.
  static func isFor(_ device: String, _ name: String) -> Bool {
    name.hasSuffix(".age") && !name.hasPrefix(".") && name.contains("-\(device)")
  }
}
