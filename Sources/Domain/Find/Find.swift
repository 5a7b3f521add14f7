/// Something that a search found.
public struct Found: Hashable, Sendable {
  /// What it is.
  public let id: EntityID
  /// The text in which it was found.
  public let text: String
  /// How well it fits: 0 is best; see `Searchable.rank`.
  public let rank: Int
}

extension State {
  /// People by name or phone, sessions by theme, partners, programmes, places, handoffs by person and
  /// partner, and tips: at most so many, the best fit first. Accents, case and the order of the
  /// words do not count, and a slip of the fingers is forgiven.
  public func find(_ text: String, most: Int = .max) -> [Found] {
    let typed = Searchable(text)
    let digits = PhoneDigits(text)
    guard !typed.isEmpty else { return [] }
    var best = Shortlist<FindHit>(most: doubles.isEmpty ? most : .max) { $0.comesBefore($1) }
    finding.forEach { entry in
      guard let rank = entry.searchable.rank(of: typed) ?? entry.rank(of: digits) else { return }
      let found = Found(id: entry.id, text: entry.text, rank: rank)
      best.take(FindHit(found: found, order: entry.order))
    }
    for (id, handoff) in finding.handoffs {
      guard let hit = hit(id, handoff, typed) else { continue }
      best.take(hit)
    }
    return doubles.isEmpty ? best.elements.map(\.found) : joined(best.elements, most: most)
  }

  private func hit(
    _ id: EntityID, _ handoff: (other: EntityID?, isClosed: Bool), _ typed: Searchable
  ) -> FindHit? {
    guard let person = finding[.person(id.person ?? "")] else { return nil }
    let other = handoff.other.flatMap { finding[$0] }
    let searchable = other.map { person.searchable + $0.searchable } ?? person.searchable
    guard let rank = searchable.rank(of: typed) else { return nil }
    let text = [person.text, other?.text].compactMap(\.self).joined(separator: " – ")
    return FindHit(
      found: Found(id: id, text: text, rank: rank), order: handoff.isClosed ? 1 : 0)
  }

  /// Doubles that were merged are one person, found by any of their names.
  private func joined(_ hits: [FindHit], most: Int) -> [Found] {
    var seen: Set<EntityID> = []
    var found: [Found] = []
    for hit in hits where found.count < most && seen.insert(shown(hit.found.id)).inserted {
      let id = shown(hit.found.id)
      let name = id.type == .person ? id.person.flatMap(person)?.name : nil
      found.append(Found(id: id, text: name ?? hit.found.text, rank: hit.found.rank))
    }
    return found
  }
}

extension FindIndex.Entry {
  /// How well a number that was typed fits the phone; nil where it does not.
  fileprivate func rank(of digits: PhoneDigits?) -> Int? {
    guard let digits, let phone, phone.holds(digits) else { return nil }
    return 3
  }
}

/// The digits of a phone number; spaces, slashes and the prefix of Belgium do not count.
struct PhoneDigits: Hashable, Sendable {
  let digits: [UInt8]

  /// Nil for what has letters, or too few digits to mean one number.
  init?(_ text: String) {
    guard !text.contains(where: \.isLetter) else { return nil }
    let digits = text.utf8.filter { (0x30...0x39).contains($0) }
    let isAbroad = text.utf8.first { $0 != 0x20 } == 0x2B || digits.starts(with: [0x30, 0x30])
    let inLand = Array(digits.drop { $0 == 0x30 })
    let isBelgian = isAbroad && inLand.starts(with: [0x33, 0x32])
    self.digits = isBelgian ? Array(inLand.dropFirst(2).drop { $0 == 0x30 }) : inLand
    guard self.digits.count >= 3 else { return nil }
  }

  func holds(_ other: PhoneDigits) -> Bool {
    guard other.digits.count <= digits.count else { return false }
    return (0...(digits.count - other.digits.count)).contains { start in
      digits[start...].starts(with: other.digits)
    }
  }
}
