extension State {
  /// Erases a person under every id they go by. Final: who asks has asked twice. Not to be had by
  /// `record`, so that no script does it unasked.
  /// - Throws: where nobody is held under this id, or they were erased before.
  public func decideErasing(_ person: PersonID) throws(Refusal) -> Decided {
    let ids = try erasable(person)
    return Decided(proposals: ids.map { Proposal(.personErased, of: $0) }, warnings: [])
  }

  /// The ids that go with this person. Of someone of whom everything was withdrawn the bytes are
  /// still there, so that a line, and not a name, decides who is known.
  func erasable(_ person: PersonID) throws(Refusal) -> [PersonID] {
    if isErased(person) { throw .personErased(person) }
    let ids = ids(of: person)
    guard ids.contains(where: { spokenOf.find($0) != nil }) else { throw .unknown(.person, person) }
    return ids
  }
}
