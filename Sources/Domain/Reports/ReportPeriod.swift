/// What figures are asked of: a project with all its parts, and from which day to which.
public struct ReportPeriod: Hashable, Sendable {
  /// The project; nil for everything.
  public var programme: ProgrammeID?
  /// The first and the last day, both included; nil where there is no bound.
  public var from: Day?
  public var to: Day?

  public init(programme: ProgrammeID? = nil, from: Day? = nil, to: Day? = nil) {
    self.programme = programme
    self.from = from
    self.to = to
  }

  /// True where `day` lies in it; what has no day only where no day was asked for.
  func holds(_ day: Day?) -> Bool {
    guard let day else { return from == nil && to == nil }
    return from.map { $0 <= day } ?? true && to.map { day <= $0 } ?? true
  }
}

extension State {
  /// The project `id` and all projects that are part of it, however deep.
  func programmesBelow(_ id: ProgrammeID) -> Set<ProgrammeID> {
    var found: Set<ProgrammeID> = [id]
    var fresh = found
    let all = programmes
    while !fresh.isEmpty {
      fresh = Set(all.filter { $0.parent.map(fresh.contains) ?? false }.map(\.id))
        .subtracting(found)
      found.formUnion(fresh)
    }
    return found
  }
}
