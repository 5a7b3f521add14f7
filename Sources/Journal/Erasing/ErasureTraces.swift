import Domain

/// By what a person who was erased may be known in bytes that are no line: their ids, and their name,
/// phone and e-mail as they stood here.
struct ErasureTraces {
  /// The ids.
  let people: Set<PersonID>
  /// The texts, as bytes.
  private let texts: [[UInt8]]
  /// True where nobody was erased and no text taken away.
  let isEmpty: Bool

  /// Shorter texts stand in too much else.
  private static let shortest = 4

  /// Those that `state` says were erased, and those `remembered`; how they were called is read from
  /// `before`, in which they still were.
  init(of state: State, before: State, remembered: Set<PersonID> = []) {
    people = state.erasedPeople.union(remembered)
    isEmpty = people.isEmpty && state.redactedVersions.isEmpty
    var found: Set<ArraySlice<UInt8>> = []
    for person in people {
      for text in before.everyText(of: person, in: [.name, .phone, .email]) {
        guard text.utf8.count >= ErasureTraces.shortest else { continue }
        // As it was typed, and as it stands in JSON, where some signs are written otherwise.
        found.insert(ArraySlice(text.utf8))
        found.insert(JSON.bytes(of: .text(text)).dropFirst().dropLast())
      }
    }
    texts = found.map(Array.init).sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// True where one of the texts, or of the ids as a text of JSON, stands in `bytes`.
  func stand(in bytes: [UInt8]) -> Bool {
    let ids = people.map { Array("\"\($0)\"".utf8) }
    return (texts + ids).contains { Bytes.contains(bytes, $0) }
  }

  /// True where `bytes` that are no line show that they are about somebody else: each line that
  /// begins in them names a person, and none of those was erased.
  func areShownToBeOfOthers(_ bytes: [UInt8]) -> Bool {
    let starts = Bytes.count(of: Array("{\"v\":".utf8), in: bytes)
    let subjects = Bytes.people(in: bytes)
    return starts > 0 && bytes.first == UInt8(ascii: "{") && subjects.count >= starts
      && !subjects.contains(where: people.contains) && !stand(in: bytes)
  }
}

/// Looking for bytes in bytes.
enum Bytes {
  static func contains(_ bytes: [UInt8], _ wanted: [UInt8]) -> Bool {
    next(wanted, in: bytes, from: 0) != nil
  }

  static func count(of wanted: [UInt8], in bytes: [UInt8]) -> Int {
    var count = 0
    var start = 0
    while let place = next(wanted, in: bytes, from: start) {
      count += 1
      start = place + wanted.count
    }
    return count
  }

  /// Every text that stands behind `"of":`.
  static func people(in bytes: [UInt8]) -> [String] {
    let key = Array("\"of\":\"".utf8)
    var people: [String] = []
    var start = 0
    while let place = next(key, in: bytes, from: start) {
      start = place + key.count
      let id = bytes[start...].prefix { $0 != UInt8(ascii: "\"") }
      people.append(String(decoding: id, as: UTF8.self))
    }
    return people
  }

  private static func next(_ wanted: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard let first = wanted.first, bytes.count >= wanted.count else { return nil }
    var place = start
    while place <= bytes.count - wanted.count {
      if bytes[place] == first, wanted.indices.allSatisfy({ bytes[place + $0] == wanted[$0] }) {
        return place
      }
      place += 1
    }
    return nil
  }
}
