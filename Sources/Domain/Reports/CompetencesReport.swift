extension Figures {
  /// How each competence changed: from someone's first rating in the period to their last.
  ///
  /// People: those rated at least twice; the means, from 1 to 5, are over them. Better, same and worse
  /// say how many of them went up, stayed or went down. Once: people rated only once.
  func competences() -> Report {
    let ratings = owners(of: .competence).filter { counts(nil, of: $0) }.map { person in
      state.competences(of: person).filter { $0.level != nil && holds($0.on) }
    }
    let names = ratings.flatMap { $0.map(\.name) }.unique.sorted()
    let rows = names.map { name -> [Figure] in
      let own = ratings.map { $0.filter { $0.name == name }.compactMap(\.level) }
      return competenceRow(name, own.filter { $0.count > 1 }, once: own.count { $0.count == 1 })
    }
    return Report(
      .competences,
      [
        (.text, [.competence]), (.number, [.people]), (.decimal, [.first, .last, .change]),
        (.number, [.better, .same, .worse, .once]),
      ], rows, notes: [.byPerson])
  }

  private func competenceRow(_ name: String, _ rated: [[Int]], once: Int) -> [Figure] {
    let pairs = rated.compactMap { levels in
      levels.first.flatMap { first in levels.last.map { (first: first, last: $0) } }
    }
    let first = pairs.reduce(0) { $0 + $1.first }
    let last = pairs.reduce(0) { $0 + $1.last }
    func mean(_ sum: Int) -> Figure { .number(Rounded.quotient(sum * 10, pairs.count)) }
    return [
      .text(name), .number(pairs.count), mean(first), mean(last), mean(last - first),
      .number(pairs.count { $0.last > $0.first }), .number(pairs.count { $0.last == $0.first }),
      .number(pairs.count { $0.last < $0.first }), .number(once),
    ]
  }
}
