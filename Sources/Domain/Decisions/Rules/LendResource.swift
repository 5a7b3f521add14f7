extension Rules {
  /// A scarce thing is with one person at a time, and comes back from who has it.
  @Sendable
  static func lendResource(_ line: Proposal, _ context: Context) throws(Refusal) -> [Warning] {
    guard let person = line.of, let id = line.text(.resource),
      let state = line.text(.loan).flatMap(LoanState.init)
    else { return [] }
    let borrower = context.state.loans(of: id).first { $0.state == .lent }
    if state == .returned {
      guard let borrower, borrower.person == person else { throw .notLent(person, id) }
      if let since = borrower.since, let until = line.day(.until), until < since {
        throw .untilBeforeSince
      }
      return []
    }
    let mayAsk = borrower.map { ($0.person == person) == (state == .lent) } ?? true
    if let borrower, !mayAsk { throw .alreadyLent(id, borrower.person) }
    if let since = line.day(.since), let until = line.day(.until), until < since {
      throw .untilBeforeSince
    }
    guard state == .lent, let first = context.state.waitsLongest(for: id), first != person else {
      return []
    }
    return [.othersWaitForResource(id, first)]
  }
}

extension State {
  /// Who waits longest for this thing, or for one of the same name: of two bikes either will do.
  func waitsLongest(for id: String) -> PersonID? {
    let name = resource(id).map { FoldedText($0.name) }
    let alike = resources.filter { $0.id == id || FoldedText($0.name) == name }
    return alike.flatMap { loans(of: $0.id) }.filter { $0.state == .waiting }
      .min { ($0.since?.number ?? 0, $0.person) < ($1.since?.number ?? 0, $1.person) }?.person
  }
}
