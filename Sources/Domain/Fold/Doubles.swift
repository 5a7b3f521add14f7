/// Who is one person under several ids: the equivalence that `person.merged` lines make.
///
/// The things of each id are folded by themselves and only looked at together, so that splitting
/// people again loses nothing.
struct Doubles: Hashable, Sendable {
  /// For each id of someone who has several, the smallest.
  private var smallest: [PersonID: PersonID] = [:]
  /// All ids of a person, sorted, by the smallest.
  private var members: [PersonID: [PersonID]] = [:]

  /// Nobody has two ids.
  init() {}

  /// Whoever is paired is one person, also by way of others.
  init(_ pairs: some Sequence<(PersonID, PersonID)>) {
    var neighbours: [PersonID: Set<PersonID>] = [:]
    for (one, other) in pairs where one != other {
      neighbours[one, default: []].insert(other)
      neighbours[other, default: []].insert(one)
    }
    for start in neighbours.keys where smallest[start] == nil {
      let group = Doubles.reached(from: start, neighbours)
      guard let first = group.first else { continue }
      members[first] = group
      for id in group { smallest[id] = first }
    }
  }

  private static func reached(
    from start: PersonID, _ neighbours: [PersonID: Set<PersonID>]
  ) -> [PersonID] {
    var group: Set<PersonID> = [start]
    var open = [start]
    while let next = open.popLast() {
      for other in neighbours[next] ?? [] where group.insert(other).inserted { open.append(other) }
    }
    return group.sorted()
  }

  /// True where nobody has two ids.
  var isEmpty: Bool { smallest.isEmpty }

  /// The id under which this person is shown.
  func shown(_ id: PersonID) -> PersonID { smallest[id] ?? id }

  /// All ids of this person, sorted.
  func ids(of id: PersonID) -> [PersonID] { members[shown(id)] ?? [id] }

  /// Those who have several ids: each id that is not shown, and the one shown in its place.
  var pairs: [(id: PersonID, shown: PersonID)] {
    smallest.filter { $0.key != $0.value }.map { (id: $0.key, shown: $0.value) }
      .sorted { $0.id < $1.id }
  }
}
