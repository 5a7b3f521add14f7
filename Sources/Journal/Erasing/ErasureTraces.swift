import Domain

/// By what a person who was erased may be known in bytes that are no line: their ids, and their name,
/// phone and e-mail as they stood here.
struct ErasureTraces {
  /// The ids.
  let people: Set<PersonID>
  /// The texts, as bytes.
  private let texts: [[UInt8]]
  /// The lines whose text was taken away.
  private let redacted: Set<Version>

  /// Shorter texts stand in too much else.
  private static let shortest = 4

  /// Those that `state` says were erased, and those `remembered`; how they were called is read from
  /// `before`, in which they still were, and from `remains`: bytes that were a line once, and name
  /// one of them or nobody who is known.
  init(
    of state: State, before: State, remembered: Set<PersonID> = [], remains: [[UInt8]] = []
  ) {
    people = state.erasedPeople.union(remembered)
    redacted = state.redactedVersions
    var found: Set<ArraySlice<UInt8>> = []
    for person in people {
      for text in before.everyText(of: person, in: [.name, .phone, .email]) {
        guard text.utf8.count >= ErasureTraces.shortest else { continue }
        // As it was typed, and as it stands in JSON, where some signs are written otherwise.
        found.insert(ArraySlice(text.utf8))
        found.insert(JSON.bytes(of: .text(text)).dropFirst().dropLast())
      }
    }
    for bytes in remains where ErasureTraces.mayName(people, bytes, before) {
      for key in ["name", "phone", "email"] {
        for text in Bytes.texts(behind: key, in: bytes) where text.count >= ErasureTraces.shortest {
          found.insert(ArraySlice(text))
        }
      }
    }
    texts = found.map(Array.init).sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// True where `bytes` that were a line once may tell how one of `people` was called. Of whom they
  /// were may be what was damaged: then nobody is known whom they name.
  private static func mayName(_ people: Set<PersonID>, _ bytes: [UInt8], _ before: State) -> Bool {
    let subjects = Bytes.people(in: bytes)
    if subjects.contains(where: people.contains) { return true }
    return Bytes.contains(bytes, Array("\"kind\":\"person.".utf8))
      && !subjects.contains { before.person($0) != nil }
  }

  /// True where one of the texts, or of the ids as a text of JSON, stands in `bytes`.
  func stand(in bytes: [UInt8]) -> Bool {
    let ids = people.map { Array("\"\($0)\"".utf8) }
    return (texts + ids).contains { Bytes.contains(bytes, $0) }
  }

  /// True where `bytes` that are no line show that they are about somebody else: each line that
  /// begins in them names a person who was not erased, and is none of which the text was taken away.
  func areShownToBeOfOthers(_ bytes: [UInt8]) -> Bool {
    let remains = Bytes.parts(of: bytes, from: "{\"v\":")
    return !remains.isEmpty && !stand(in: bytes)
      && remains.allSatisfy { remains in
        let subjects = Bytes.people(in: remains)
        return !subjects.isEmpty && !subjects.contains(where: people.contains)
          && isShownToBeKept(remains)
      }
  }

  /// True where what is left of a line shows that it is none of which the text was taken away: by its
  /// place and by its checksum, as either may be what was damaged.
  private func isShownToBeKept(_ remains: [UInt8]) -> Bool {
    guard !redacted.isEmpty else { return true }
    let log = Bytes.texts(behind: "log", in: remains).first?.text
    let sequence = Bytes.numbers(behind: "seq", in: remains).first
    let checksum = Bytes.texts(behind: "crc", in: remains).last?.text
    guard let log, LogName(log) != nil, let sequence else { return false }
    return !redacted.contains { version in
      version.log.text == log && (version.sequence == sequence || version.checksumText == checksum)
    }
  }
}
