// Of someone who is held under several ids, any id will do to speak of them: the rules see the one
// under which the person is shown, and the line goes to the id that has what it changes.

extension State {
  /// The line as the rules look at it: about the id under which the person is shown.
  func asShown(_ line: Proposal) -> Proposal {
    // A withdrawal is about the id of what it takes back, and a merge about the ids it names.
    guard !doubles.isEmpty, line.withdraws.isEmpty, !line.isAboutIDs, let person = line.of
    else { return line }
    var data = line.data
    for field in line.kind.fields where field.type == .reference(.person) {
      if let other = data[field]?.asText { data[field] = .text(shown(other)) }
    }
    return line.about(shown(person), saying: data)
  }

  /// The lines that say it where it is held: of the ids of a person, the one that has the thing, and
  /// each other one that would say something else of it, so that what is set right is right
  /// everywhere.
  func addressed(_ line: Proposal) -> [Proposal] {
    guard line.withdraws.isEmpty, !line.isAboutIDs, let person = line.of,
      ids(of: person).count > 1
    else { return [line] }
    let held = ids(of: person).compactMap { self.held(of: line.about($0)) }
    let weightiest = held.first?.weight == nil ? nil : held.max(by: Entity.weighsLess)
    let asked = held.first { $0.id.person == person }
    guard let main = weightiest ?? asked ?? held.first else { return [line] }
    let settings = line.kind.settings(from: line.data)
    let others = held.filter { $0.id != main.id && $0.outweighs(main, setting: settings) }
    return ([main] + others).map { line.about($0.id.person ?? person) }
  }

  private func held(of line: Proposal) -> Entity? {
    line.kind.entity(of: line.of, data: line.data).flatMap { written($0, in: line.scope) }
  }
}

extension Entity {
  /// True where what is held here would still be shown, or still differ, once `other` has `entries`.
  fileprivate func outweighs(_ other: Entity, setting entries: [Fields.Entry]) -> Bool {
    if let weight, let after = other.setting(entries).weight { return weight > after }
    return entries.contains { entry in
      fields[entry.name]?.heads.contains { $0.value != entry.value } ?? false
    }
  }
}

extension Proposal {
  /// True where it says which ids are one person or two, and so means them as they are.
  fileprivate var isAboutIDs: Bool { kind == .personMerged || kind == .personDistinct }

  /// The same, said of `person`.
  func about(_ person: PersonID, saying data: Fields? = nil) -> Proposal {
    Proposal(kind, of: person, at: at, data: data ?? self.data)
  }
}
