import Domain

/// By what a person who was erased may be known in bytes that are no line: their ids, and their name,
/// phone and e-mail as they stood here.
struct ErasureTraces {
  /// The ids.
  let people: Set<PersonID>
  /// The texts, as bytes.
  private let texts: [[UInt8]]

  /// Shorter texts stand in too much else.
  private static let shortest = 4

  /// Those that `state` says were erased, and those `remembered`; how they were called is read from
  /// `before`, in which they still were, and from `remains`: bytes that were a line about one of them
  /// once.
  init(
    of state: State, before: State, remembered: Set<PersonID> = [], remains: [[UInt8]] = []
  ) {
    people = state.erasedPeople.union(remembered)
    var found: Set<ArraySlice<UInt8>> = []
    for person in people {
      for text in before.everyText(of: person, in: [.name, .phone, .email]) {
        guard text.utf8.count >= ErasureTraces.shortest else { continue }
        // As it was typed, and as it stands in JSON, where some signs are written otherwise.
        found.insert(ArraySlice(text.utf8))
        found.insert(JSON.bytes(of: .text(text)).dropFirst().dropLast())
      }
    }
    for bytes in remains where Bytes.people(in: bytes).contains(where: people.contains) {
      for key in ["name", "phone", "email"] {
        for text in Bytes.texts(behind: key, in: bytes) where text.count >= ErasureTraces.shortest {
          found.insert(ArraySlice(text))
        }
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
  static func people(in bytes: [UInt8]) -> [String] { texts(behind: "of", in: bytes).map(\.text) }

  /// Every text that stands behind this key of JSON, up to the next quotation mark.
  static func texts(behind key: String, in bytes: [UInt8]) -> [[UInt8]] {
    let key = Array("\"\(key)\":\"".utf8)
    var texts: [[UInt8]] = []
    var start = 0
    while let place = next(key, in: bytes, from: start) {
      start = place + key.count
      texts.append(Array(bytes[start...].prefix { $0 != UInt8(ascii: "\"") }))
    }
    return texts
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
