import Domain

/// Makes the keys that are needed, and hands them to those who may have them.
struct KeyHanding {
  let exchange: Exchange
  let circle: Circle
  let age: any Sealer
  let privateFolder: PrivateFolder
  let place: ExchangeFolder
  private(set) var ring: KeyRing
  private(set) var handed = 0

  init(
    exchange: Exchange, circle: Circle, age: any Sealer, privateFolder: PrivateFolder,
    place: ExchangeFolder, ring: KeyRing
  ) {
    self.exchange = exchange
    self.circle = circle
    self.age = age
    self.privateFolder = privateFolder
    self.place = place
    self.ring = ring
  }

  /// The rooms in which this device may read.
  private var rooms: [Circle.Room] {
    let own = circle.organisation(of: exchange.device) ?? ""
    return [.shared, .own(of: own)]
  }

  /// The first key of a room, where it is for this device to make it; a new one, where somebody who
  /// had the last is out.
  mutating func makeKeys() throws(JournalError) {
    for room in rooms {
      if let newest = ring.newest(of: room) {
        let former = circle.formerReaders(of: room)
        guard newest.secret != nil, !former.subtracting(newest.without).isEmpty,
          isReader(of: room)
        else { continue }
        try make(room, after: newest, without: former)
      } else if try isFounder(of: room) {
        try make(room, after: nil, without: circle.formerReaders(of: room))
      }
    }
  }

  private func isReader(of room: Circle.Room) -> Bool {
    circle.readers(of: room, trusting: trusted(in: room)).contains(exchange.device)
      || circle.founder(of: room).map(isUs) ?? false
  }

  private func isUs(_ device: String) -> Bool { circle.line(of: exchange.device).contains(device) }

  /// Who lost its keys must not make another first one: the others would not know it.
  private func isFounder(of room: Circle.Room) throws(JournalError) -> Bool {
    guard let founder = circle.founder(of: room), isUs(founder) else { return false }
    let start = KeyFileName.room(room) + "-"
    let names = try place.part(.keys)?.names() ?? []
    return !names.contains { name in
      name.hasPrefix(start) && name.dropFirst(start.count).first?.isNumber ?? false
    }
  }

  private mutating func make(
    _ room: Circle.Room, after last: ScopeKey?, without former: Set<String>
  ) throws(JournalError) {
    let pair = try age.newPair(in: privateFolder)
    var source = SystemRandomNumberGenerator()
    let key = ScopeKey(
      room: room, epoch: ScopeKey.nextEpoch(after: last?.epoch ?? 0, using: &source),
      publicKey: pair.publicKey, secret: pair.secret, maker: exchange.device, without: former,
      after: last?.publicKey)
    guard ring.take(key) else { return }
    // Kept before anything is sealed with it.
    try ring.write(in: privateFolder.folder)
  }

  /// Those whose word this device takes on who reads in a room: itself, and who made its keys.
  private func trusted(in room: Circle.Room) -> Set<String> {
    Set(ring.keys.filter { $0.room == room }.map(\.maker))
      .union(circle.line(of: exchange.device))
  }

  /// Hands every key of this device to those who may have it and do not have it there yet.
  mutating func handOver() throws(JournalError) {
    guard !ring.keys.isEmpty else { return }
    let folder = try place.making(.keys)
    let there = Set(try folder.names())
    for room in rooms {
      let keys = ring.keys.filter { $0.room == room && $0.secret != nil }
      guard !keys.isEmpty else { continue }
      let readers = circle.readers(of: room, trusting: trusted(in: room))
      let writers = circle.writers(of: room).subtracting(readers)
      for device in readers.union(writers).sorted() where device != exchange.device {
        for key in keys where key.maker != device {
          let given = readers.contains(device) ? key : key.forWritersOnly
          try hand(given, to: device, in: folder, there)
        }
      }
    }
  }

  private mutating func hand(
    _ key: ScopeKey, to device: String, in folder: Folder, _ there: Set<String>
  ) throws(JournalError) {
    let name = KeyFileName.name(key, for: device)
    guard !there.contains(name), let member = circle.member(device),
      AgePair.isPublic(member.publicKey)
    else { return }
    let plain = try privateFolder.nameless()
    try plain.write(JSON.bytes(of: key.value))
    try folder.put(name, by: exchange.device) { (file) throws(JournalError) in
      try age.seal(plain, to: member.publicKey, into: file)
      return name
    }
    handed += 1
  }
}
