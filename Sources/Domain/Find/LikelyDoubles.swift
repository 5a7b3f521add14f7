/// Someone who may be the same person, and how much speaks for it.
public struct LikelyDouble: Hashable, Sendable {
  /// Who is known already.
  public let person: PersonID
  /// The more, the likelier; only good to put several in order.
  public let weight: Int
}

/// Two people who may be one.
public struct PossibleDouble: Hashable, Sendable {
  /// The smaller id of the two.
  public let first: PersonID
  public let second: PersonID
  /// The more, the likelier; only good to put several in order.
  public let weight: Int
}

/// What of a person tells whether two are one.
struct Likeness {
  let words: [String]
  let phone: PhoneDigits?
  let birthDate: Day?

  /// How much speaks for these being one person; nil where too little does.
  ///
  /// A name by itself, a birth date with part of a name, or a phone with part of a name: families
  /// share a phone, and many have their birthday written down as 1 January.
  func weight(with other: Likeness) -> Int? {
    let name = NameLikeness(words, other.words)
    let samePhone = phone != nil && phone == other.phone
    let sameBirth = birthDate != nil && birthDate == other.birthDate
    let otherBirth = birthDate != nil && other.birthDate != nil && !sameBirth
    let isLikely =
      switch name {
      case .same: true
      case .within: !otherBirth || samePhone
      case .shared: sameBirth || samePhone && !otherBirth
      case .none: sameBirth && samePhone
      }
    guard isLikely else { return nil }
    return name.rawValue * 2 + (samePhone ? 3 : 0) + (sameBirth ? 4 : 0) - (otherBirth ? 3 : 0)
  }
}

extension State {
  /// Who may be the same person as someone of this name, phone and birth date, the likeliest first.
  public func likelyDoubles(
    name: String, phone: String? = nil, birthDate: Day? = nil, besides id: PersonID? = nil
  ) -> [LikelyDouble] {
    let sought = Likeness(
      words: FoldedText(name).words, phone: phone.flatMap { PhoneDigits($0) }, birthDate: birthDate)
    let own = id.map(shown)
    var found: [PersonID: Int] = [:]
    for candidate in lookalikes.candidates(sought.words, sought.phone) {
      let person = shown(candidate)
      guard person != own, own.map({ !isKeptApart($0, person) }) ?? true,
        let weight = sought.weight(with: likeness(of: candidate))
      else { continue }
      found[person] = max(weight, found[person] ?? 0)
    }
    return found.map { LikelyDouble(person: $0.key, weight: $0.value) }
      .sorted { ($1.weight, $0.person) < ($0.weight, $1.person) }
  }

  func likeness(of id: PersonID) -> Likeness {
    Likeness(
      words: lookalikes.words[id] ?? [], phone: lookalikes.phones[id],
      birthDate: details(of: id)?.birthDate)
  }
}
