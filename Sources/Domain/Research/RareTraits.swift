/// Makes traits wider until nobody stands alone: each combination that is told holds at least so many
/// people (k-anonymity: Sweeney 2002, "k-anonymity: a model for protecting privacy").
///
/// Whoever shares what is told of them with enough others keeps it. For the rest one trait is made a
/// rung wider, the one that brings most of them together, and so on. Those who remain at the end have
/// nothing told of them; where they are too few to hide among one another, the smallest group goes with
/// them.
struct RareTraits {
  /// The rungs of each trait of each person: `people[person][trait][rung]`.
  let people: [[[TraitValue]]]
  /// So many share each combination.
  let least: Int
  private var told: [[TraitValue]?]
  private var rung: [Int]

  /// Everyone has as many traits, and of each trait as many rungs.
  init(_ people: [[[TraitValue]]], least: Int) {
    self.people = people
    self.least = least
    told = Array(repeating: nil, count: people.count)
    rung = Array(repeating: 0, count: people.first?.count ?? 0)
  }

  /// What is told of each, in the same order; nil where there are too few people for anything.
  mutating func widened() -> [[TraitValue]]? {
    guard people.count >= least else { return nil }
    var left = settle(Array(people.indices))
    while !left.isEmpty, let trait = nextTrait(for: left) {
      rung[trait] += 1
      left = settle(left)
    }
    if !left.isEmpty { hide(left) }
    return told.map { $0 ?? nothing }
  }

  private var nothing: [TraitValue] { rung.map { _ in .leftOut } }

  private func told(of person: Int, at rung: [Int]) -> [TraitValue] {
    zip(people[person], rung).map { rungs, place in
      place < rungs.count ? rungs[place] : .leftOut
    }
  }

  /// Those who share what is told of them keep it; gives the others.
  private mutating func settle(_ left: [Int]) -> [Int] {
    var rest: [Int] = []
    for (values, members) in Dictionary(grouping: left, by: { told(of: $0, at: rung) }) {
      if members.count < least {
        rest += members
      } else {
        for person in members { told[person] = values }
      }
    }
    return rest
  }

  /// The trait to be made wider: the one after which most of them are enough together; the one that is
  /// given up first where several are as good. The last trait is kept for as long as there is another:
  /// by gender the funds break everything down. Nil where nothing is told any more.
  private func nextTrait(for left: [Int]) -> Int? {
    let open = rung.indices.filter { rung[$0] < people[0][$0].count }
    var best: (trait: Int, settled: Int)?
    for trait in open.count > 1 ? open.filter({ $0 != rung.count - 1 }) : open {
      var wider = rung
      wider[trait] += 1
      let groups = Dictionary(grouping: left) { told(of: $0, at: wider) }
      let settled = groups.values.map(\.count).filter { $0 >= least }.reduce(0, +)
      if best.map({ settled > $0.settled }) ?? true { best = (trait, settled) }
    }
    return best?.trait
  }

  /// Tells nothing of them, nor of a group that is large enough to hide them.
  private mutating func hide(_ left: [Int]) {
    let groups = Dictionary(grouping: people.indices.filter { told[$0] != nil }) {
      told[$0] ?? nothing
    }
    let smallest = groups.min { one, other in
      (one.value.count, one.value.min() ?? 0) < (other.value.count, other.value.min() ?? 0)
    }
    for person in smallest?.value ?? [] { told[person] = nothing }
  }
}
