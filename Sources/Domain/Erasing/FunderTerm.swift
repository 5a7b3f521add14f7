/// A funder who may still ask to see the file of a person.
public struct FunderTerm: Hashable, Sendable {
  public let funder: String
  public let programme: ProgrammeID
  /// The last day on which it may.
  public let until: Day
}

extension State {
  /// The funders of the projects a person took part in, and of what these are part of, who may still
  /// ask on `today` to see the file; the longest first.
  func funderTerms(of person: PersonID, on today: Day) -> [FunderTerm] {
    let own = Set(enrolments(of: person).map(\.programme))
    let projects = programmes.map(\.id).filter { id in
      own.contains(id) || !own.isDisjoint(with: programmesBelow(id))
    }
    let terms = projects.flatMap { id in
      funders(of: id).compactMap { funder -> FunderTerm? in
        guard let until = funder.keepUntil, today <= until else { return nil }
        return FunderTerm(funder: funder.name, programme: id, until: until)
      }
    }
    return terms.sorted { ($1.until, $0.funder) < ($0.until, $1.funder) }
  }
}
