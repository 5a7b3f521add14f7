/// Everything that can be found by what it is called, each folded once: made while lines come in, so
/// that a key of a search costs no more than comparing letters.
struct FindIndex: Sendable {
  /// One thing by what it is called.
  struct Entry: Sendable {
    let id: EntityID
    let text: String
    let searchable: Searchable
    let phone: PhoneDigits?
    /// Its place among those that fit equally well.
    let order: Int
  }

  /// The entries, and the gaps of those that are gone.
  private var entries: [Entry?] = []
  private var places: [EntityID: Int] = [:]
  private var gaps: [Int] = []
  /// Handoffs have no name: they are found by whom they are about, and to whom.
  private(set) var handoffs: [EntityID: (other: EntityID?, isClosed: Bool)] = [:]

  /// The field of each kind of thing by which it is found.
  static let names: [EntityType: Field] = [
    .person: .name, .session: .theme, .partner: .name, .programme: .name, .place: .name,
    .tip: .text,
  ]

  /// What is held under this name, where it has one.
  subscript(_ id: EntityID) -> Entry? { places[id].flatMap { entries[$0] } }

  /// Takes note of what is now held of a thing, with its name folded; nil where nothing is.
  mutating func note(_ id: EntityID, _ entity: Entity?, _ folded: FoldedText?) {
    if id.type == .handoff { return noteHandoff(id, entity) }
    guard let field = FindIndex.names[id.type] else { return }
    guard let entity, let folded, let text = entity.text(field) else { return drop(id) }
    let entry = Entry(
      id: id, text: text, searchable: Searchable(folded),
      phone: id.type == .person ? entity.text(.phone).flatMap { PhoneDigits($0) } : nil,
      order: entity.day(.day).map { $0.number * 1440 + (entity.time(.start)?.minutes ?? 0) } ?? 0)
    if let place = places[id] {
      entries[place] = entry
    } else {
      keep(entry)
    }
  }

  private mutating func keep(_ entry: Entry) {
    if let gap = gaps.popLast() {
      entries[gap] = entry
      places[entry.id] = gap
    } else {
      places[entry.id] = entries.count
      entries.append(entry)
    }
  }

  private mutating func drop(_ id: EntityID) {
    guard let place = places.removeValue(forKey: id) else { return }
    entries[place] = nil
    gaps.append(place)
  }

  private mutating func noteHandoff(_ id: EntityID, _ entity: Entity?) {
    handoffs[id] = entity.map(Handoff.init).map { handoff in
      let partner = handoff.partner.map { EntityID(.partner, $0) }
      return (partner ?? handoff.bridge.map { .person($0) }, handoff.state.isClosed)
    }
  }

  /// Hands each entry to `look`.
  func forEach(_ look: (Entry) -> Void) {
    for entry in entries { if let entry { look(entry) } }
  }
}
