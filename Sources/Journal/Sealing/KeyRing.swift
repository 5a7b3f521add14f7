import Domain

/// The keys this device has: its own, and those of the rooms it was let into.
struct KeyRing: Hashable, Sendable {
  static let name = "keys.json"

  /// Its own pair: what others hand to it is sealed to it.
  var own: AgePair?
  private(set) var keys: [ScopeKey] = []

  /// No keys yet.
  init() {}

  /// The key to which new segments of `room` are sealed; nil where there is none.
  func newest(of room: Circle.Room) -> ScopeKey? {
    keys.filter { $0.room == room }.max { ($0.epoch, $0.publicKey) < ($1.epoch, $1.publicKey) }
  }

  /// Every secret that opens segments of `room`, the newest first.
  func secrets(of room: Circle.Room) -> [String] {
    keys.filter { $0.room == room }.sorted { $0.epoch > $1.epoch }.compactMap(\.secret)
  }

  /// True where this device reads in `room`.
  func reads(_ room: Circle.Room) -> Bool { !secrets(of: room).isEmpty }

  /// The rooms it has keys of.
  var rooms: Set<Circle.Room> { Set(keys.map(\.room)) }

  /// Takes in a key that somebody handed over; false where nothing shows that it comes from the
  /// circle, or it is known.
  ///
  /// The first key of a room has to be believed, as nothing is known before it. A later one names the
  /// public key of an earlier, which nobody outside can know.
  mutating func take(_ key: ScopeKey) -> Bool {
    if let place = keys.firstIndex(where: { $0.publicKey == key.publicKey }) {
      guard keys[place].room == key.room, keys[place].secret == nil, key.secret != nil else {
        return false
      }
      keys[place] = key
      return true
    }
    let known = keys.filter { $0.room == key.room }
    let isVouchedFor = known.isEmpty || known.contains { $0.publicKey == key.after }
    // An older key that comes later is vouched for by the newer one that names it.
    let isNamed = known.contains { $0.after == key.publicKey }
    guard isVouchedFor || isNamed else { return false }
    keys.append(key)
    return true
  }
}

extension KeyRing {
  /// Reads it in `folder`; an empty one where there is none.
  static func read(in folder: Folder) throws(JournalError) -> KeyRing {
    var ring = KeyRing()
    guard let bytes = try folder.contents(of: name) else { return ring }
    guard let fields = (try? JSON.read(bytes))?.asObject,
      fields["format"]?.asNumber == Event.format
    else { throw .notAsExpected(name) }
    if let publicKey = fields["public"]?.asText, let secret = fields["secret"]?.asText {
      ring.own = AgePair(publicKey: publicKey, secret: secret)
    }
    ring.keys = fields["keys"]?.asList?.compactMap { ScopeKey($0) } ?? []
    return ring
  }

  func write(in folder: Folder) throws(JournalError) {
    var fields = Fields([.init("format", .number(Event.format))])
    fields["public"] = own.map { .text($0.publicKey) }
    fields["secret"] = own.map { .text($0.secret) }
    fields["keys"] = .list(keys.map(\.value))
    try folder.replace(KeyRing.name, with: JSON.bytes(of: .object(fields)) + [0x0A])
  }
}
