/// Those who are known, and those of a list that came before: whether someone on the list is one of
/// them is found without looking at everyone.
public struct KnownPeople: Sendable {
  /// How someone on the list stands to those who are known.
  public enum Standing: Hashable, Sendable {
    /// Nobody is like them.
    case new
    /// They are this person.
    case known(PersonID)
    /// They are this person, whose confidential part was not written yet: writing was broken off.
    case begun(PersonID)
    /// The id in the row is that of someone who was erased.
    case erased
    /// They stand on this line of the list already.
    case onLine(Int)
    /// They may be this person.
    case likely(PersonID)
    /// They may be who stands on this line.
    case likelyLine(Int)
  }

  private enum Who: Hashable, Sendable {
    case person(PersonID), line(Int)
  }

  private struct Entry: Sendable {
    let who: Who
    var likeness: Likeness
    let email: String?
  }

  private var entries: [Entry] = []
  private var entryOf: [PersonID: Int] = [:]
  private var near = NearKeys()
  private var exact: [String: Who] = [:]
  private let begun: [String: [PersonID]]
  private var finished: Set<PersonID> = []
  private var ids: [PersonID: PersonID] = [:]
  private let erased: Set<PersonID>

  /// Everyone in `state`, as the laptop `device` knows them.
  public init(_ state: State, device: String) {
    let said = SaidOfPeople(state, device: device)
    begun = said.begun
    exact = said.known.mapValues { .person($0) }
    erased = state.erasedPeople
    for person in state.people {
      for id in state.ids(of: person.id) { ids[id] = person.id }
      entryOf[person.id] = entries.count
      note(
        Entry(
          who: .person(person.id),
          likeness: Likeness(
            words: FoldedText(person.name).words,
            phone: person.phone.flatMap { PhoneDigits($0) },
            birthDate: state.details(of: person.id)?.birthDate),
          email: NamedFacts.email(person.email)))
    }
  }

  /// How many people were erased here: nobody can tell any more whether they stand on the list.
  public var erasedCount: Int { erased.count }

  /// How `row` stands to all who are known and to the rows that were noted.
  public func standing(of row: PersonOnList) -> Standing {
    if let id = row.id {
      if erased.contains(id) { return .erased }
      if let person = ids[id] { return .known(person) }
    }
    if !row.details.isEmpty, let person = begun[mark(of: row)]?.first(where: isUnfinished) {
      return .begun(person)
    }
    if let who = row.factKeys.lazy.compactMap({ exact[$0] }).first {
      switch who {
      case .person(let person): return .known(person)
      case .line(let line): return .onLine(line)
      }
    }
    switch likeliest(row) {
    case .person(let person): return .likely(person)
    case .line(let line): return .likelyLine(line)
    case nil: return .new
    }
  }

  /// Takes note that `row` is taken, so that who comes below is held against it too; `person` is who
  /// was begun before.
  public mutating func note(_ row: PersonOnList, as person: PersonID? = nil) {
    let who = person.map { Who.person($0) } ?? .line(row.line)
    for key in row.factKeys where exact[key] == nil { exact[key] = who }
    if let person, let place = entryOf[person] {
      finished.insert(person)
      entries[place].likeness = Likeness(row)
    }
    note(Entry(who: who, likeness: Likeness(row), email: NamedFacts.email(row.email)))
  }

  private mutating func note(_ entry: Entry) {
    for key in entry.likeness.nearKeys(email: entry.email) { near.note(key, entries.count) }
    entries.append(entry)
  }

  private func mark(of row: PersonOnList) -> String {
    PersonOnList.mark(of: row.reach, withDay: row.reach[Field.on] != nil)
  }

  private func isUnfinished(_ person: PersonID) -> Bool { !finished.contains(person) }

  private func likeliest(_ row: PersonOnList) -> Who? {
    let sought = Entry(
      who: .line(row.line), likeness: Likeness(row), email: NamedFacts.email(row.email))
    var best: (place: Int, weight: Int)?
    for place in near.entries(sought.likeness.nearKeys(email: sought.email)) {
      guard let weight = KnownPeople.weight(entries[place], sought) else { continue }
      if let best, (best.weight, place) >= (weight, best.place) { continue }
      best = (place, weight)
    }
    return best.map { entries[$0.place].who }
  }

  /// How much speaks for two being one. Another birth date makes another person, whatever the name,
  /// unless phone or e-mail say otherwise: on a list of hundreds some share a name.
  private static func weight(_ one: Entry, _ other: Entry) -> Int? {
    let sameEmail = one.email != nil && one.email == other.email
    let samePhone =
      one.likeness.phone != nil && one.likeness.phone == other.likeness.phone
    let births = [one.likeness.birthDate, other.likeness.birthDate].compactMap(\.self)
    if Set(births).count == 2, !sameEmail, !samePhone { return nil }
    if let weight = one.likeness.weight(with: other.likeness) { return weight }
    let name = NameLikeness(one.likeness.words, other.likeness.words)
    return sameEmail && name != .none ? name.rawValue : nil
  }
}

extension Likeness {
  fileprivate init(_ row: PersonOnList) {
    self.init(
      words: FoldedText(row.name).words, phone: row.phone.flatMap { PhoneDigits($0) },
      birthDate: row.birthDate)
  }

  /// Two who may be one have one of these in common: the name but for a letter, or a word of it with
  /// the phone, the e-mail or the birth date.
  fileprivate func nearKeys(email: String?) -> Set<String> {
    let name = words.sorted().joined(separator: " ")
    var keys: Set<String> = name.isEmpty ? [] : [name]
    keys.formUnion(LookalikeIndex.shortened(name))
    let digits = phone.map { "p" + String(decoding: $0.digits, as: UTF8.self) }
    let facts = [digits, email, NamedFacts.birth(birthDate)].compactMap(\.self)
    for fact in facts {
      for word in words { keys.insert(NamedFacts.key(word, fact)) }
    }
    if let digits, let birthDate { keys.insert(NamedFacts.key(digits, birthDate.text)) }
    return keys
  }
}
