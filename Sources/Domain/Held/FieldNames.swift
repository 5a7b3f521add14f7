/// The names of all fields of all kinds by number, so that a line holds two bytes for a name.
enum FieldNames {
  /// The names; their place is their number.
  static let all: [String] = Set(EventKind.all.flatMap { $0.fields.map(\.name) }).sorted()

  private static let numbers = Dictionary(
    uniqueKeysWithValues: all.enumerated().map { ($0.element, UInt8($0.offset)) })
  private static let table = ByteNames(all)

  /// The number of the field `name`; nil where this version has none of that name.
  static func number(_ name: String) -> UInt8? { numbers[name] }

  /// The number of the field whose name stands there.
  static func number(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt8? {
    table.place(bytes, range).map { UInt8($0) }
  }
}

/// The names of all kinds, by number.
enum KindNames {
  private static let table = ByteNames(EventKind.all.map(\.name))
  private static let numbers = Dictionary(
    uniqueKeysWithValues: EventKind.all.enumerated().map { ($0.element.name, UInt8($0.offset)) })

  /// What stands for a kind that this version does not know.
  static let unknown: UInt8 = 255

  static func number(_ name: String) -> UInt8? { numbers[name] }

  static func number(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt8? {
    table.place(bytes, range).map { UInt8($0) }
  }
}

/// A few names that are found by their bytes.
struct ByteNames: Sendable {
  private let names: [[UInt8]]
  private var slots: [Int16]
  private let mask: Int

  init(_ names: [String]) {
    self.names = names.map { Array($0.utf8) }
    var size = 64
    while size < 4 * names.count { size *= 2 }
    slots = [Int16](repeating: -1, count: size)
    mask = size - 1
    for (place, name) in self.names.enumerated() {
      var slot = Int(truncatingIfNeeded: Self.hash(name.span, 0..<name.count)) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int16(place)
    }
  }

  /// The place of the name that stands there.
  func place(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    var slot = Int(truncatingIfNeeded: Self.hash(bytes, range)) & mask
    while slots[slot] >= 0 {
      let place = Int(slots[slot])
      if bytes.holds(names[place], at: range) { return place }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// A number that depends on all of the bytes (FNV-1a, its high half folded in).
  @inline(__always)
  static func hash(_ bytes: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for place in range { hash = (hash ^ UInt64(bytes[place])) &* 0x100_0000_01b3 }
    return hash ^ hash >> 32
  }
}

extension Span<UInt8> {
  /// True where `range` holds these bytes and no others.
  func holds(_ wanted: [UInt8], at range: Range<Int>) -> Bool {
    guard range.count == wanted.count else { return false }
    for place in 0..<wanted.count where self[range.lowerBound + place] != wanted[place] {
      return false
    }
    return true
  }
}
