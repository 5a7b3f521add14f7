// A choice among what was said is written to each id of a person that says otherwise: `over` never
// names lines of another id, so that one line cannot replace them all.

extension State {
  /// True where this is a seat, mark or enrolment of a person who has one under several ids.
  func showsOneOfSeveral(_ thing: EntityID, in scope: Scope) -> Bool {
    let held = origins(of: thing).compactMap { written($0, in: scope) }
    return held.count > 1 && held[0].weight != nil
  }

  /// The lines of a choice, for each id under which something else stands; where one line undoes a
  /// part of another, all of them for each id that has the thing.
  func underEachID(_ lines: [Proposal]) -> [Proposal] {
    lines.flatMap { line -> [Proposal] in
      guard let id = line.kind.entity(of: line.of, data: line.data) else { return [line] }
      let held = origins(of: id).compactMap { written($0, in: line.scope) }
      let entries = line.kind.settings(from: line.data)
      let others = held.filter { thing in
        lines.count > 1 || entries.contains { thing.differs(from: $0) }
      }
      return others.isEmpty ? [line] : others.map { line.about($0.id) }
    }
  }

  /// The lines made ready to be said again, after they were taken back.
  ///
  /// Where the first of them chooses among what was said differently, it is that choice again, which
  /// no rule looks at.
  public func again(_ done: DoneDeed) -> Deed {
    guard let first = done.again.proposals.first, isChoice(first) else { return done.again }
    return Deed(done.again.proposals.map(\.settling))
  }

  private func isChoice(_ line: Proposal) -> Bool {
    guard let thing = line.kind.entity(of: line.of, data: line.data),
      let entity = entity(shown(thing), in: line.scope)
    else { return false }
    return line.kind.settings(from: line.data).contains { entry in
      guard let field = entity.fields[entry.name], field.isInConflict else { return false }
      return field.heads.contains { $0.value == entry.value }
    }
  }
}

extension Entity {
  /// True where something other than `entry` stands here. Of a seat, mark or enrolment that is shown
  /// as a whole, what was never said of it is said to be nothing.
  fileprivate func differs(from entry: Fields.Entry) -> Bool {
    guard let heads = fields[entry.name]?.heads else {
      return weight != nil && !entry.value.isNull
    }
    return heads.contains { $0.value != entry.value }
  }
}

extension Proposal {
  /// The same, said of the thing as it is held under one id.
  fileprivate func about(_ thing: EntityID) -> Proposal {
    var data = data
    if let key = kind.keyField { data[key] = .text(thing.key) }
    return about(thing.person ?? of, saying: data)
  }

  private func about(_ person: PersonID?, saying data: Fields) -> Proposal {
    Proposal(kind, of: person, at: at, data: data)
  }
}
