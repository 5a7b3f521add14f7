/// Something that a search found.
public struct Found: Hashable, Sendable {
  /// What it is.
  public let id: EntityID
  /// The text in which it was found.
  public let text: String
  /// How well it fits: 0 is best; see `FoldedText.rank`.
  public let rank: Int
}

extension State {
  /// People by name or phone, sessions by theme, partners, programmes, places and tips, the best
  /// fit first. Accents and case do not count.
  public func find(_ text: String) -> [Found] {
    let query = FoldedText(text)
    let digits = PhoneDigits(text)
    var all = people.compactMap { hit($0, query, digits) }.sorted { $0.text < $1.text }
    all += sessions.compactMap { fit(EntityID(.session, $0.id), $0.theme, query) }
    all += partners.compactMap { fit(EntityID(.partner, $0.id), $0.name, query) }
    all += programmes.compactMap { fit(EntityID(.programme, $0.id), $0.name, query) }
    all += places.compactMap { fit(EntityID(.place, $0.id), $0.name, query) }
    all += tips.compactMap { fit(EntityID(.tip, $0.id), $0.text, query) }
    // What fits equally well stays in the order above, sessions in that of the calendar.
    return (0...2).flatMap { rank in all.filter { $0.rank == rank } }
  }

  private func hit(_ person: Person, _ query: FoldedText, _ digits: PhoneDigits?) -> Found? {
    if let byName = fit(.person(person.id), person.name, query) { return byName }
    guard let digits, let phone = person.phone, PhoneDigits(phone)?.holds(digits) ?? false else {
      return nil
    }
    return Found(id: .person(person.id), text: "\(person.name) \(phone)", rank: 1)
  }

  private func fit(_ id: EntityID, _ text: String?, _ query: FoldedText) -> Found? {
    guard let text, let rank = FoldedText(text).rank(of: query) else { return nil }
    return Found(id: id, text: text, rank: rank)
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
