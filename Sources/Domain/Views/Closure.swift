/// Days on which the team is closed.
public struct Closure: Hashable, Sendable {
  public let name: String
  public let since: Day
  public let until: Day

  /// Closed from `since` to `until`, both included.
  public init(name: String, since: Day, until: Day) {
    self.name = name
    self.since = since
    self.until = until
  }

  /// True where the team is closed on `day`.
  public func contains(_ day: Day) -> Bool { since <= day && day <= until }
}

extension State {
  /// The days on which the team is closed, by their first day.
  public var closures: [Closure] {
    entities(.closure).compactMap { entity in
      guard let since = entity.day(.since), let until = entity.day(.until) else { return nil }
      return Closure(name: entity.text(.name) ?? "", since: since, until: until)
    }.sorted { $0.since < $1.since }
  }
}
