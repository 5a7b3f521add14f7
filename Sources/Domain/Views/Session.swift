/// A coming together at a day, a time and a place.
public struct Session: Hashable, Sendable {
  let entity: Entity

  public var id: SessionID { entity.id.key }
  public var programme: ProgrammeID? { entity.text(.programme) }
  public var series: String? { entity.text(.series) }
  /// Which session of its series it is, from 1.
  public var number: Int? { entity.number(.number) }
  public var day: Day? { entity.day(.day) }
  public var start: ClockTime? { entity.time(.start) }
  public var end: ClockTime? { entity.time(.end) }
  public var form: SessionForm? { entity.choice(.form) }
  public var theme: String? { entity.text(.theme) }
  public var place: String? { entity.text(.place) }
  /// How many people fit; nil where everyone does.
  public var capacity: Int? { entity.number(.capacity) }
  public var facilitator: Handle? { entity.text(.facilitator) }
  public var secondFacilitator: Handle? { entity.text(.secondFacilitator) }
  /// Who takes the place of the facilitator.
  public var substitute: Handle? { entity.text(.substitute) }
  public var module: Module? { entity.choice(.module) }
  /// What is not allowed or is asked of people there, as rules against an epidemic (seed 000).
  public var restriction: String? { entity.text(.restriction) }
  /// How long it lasts, in minutes; nil where its end is not known.
  public var minutes: Int? {
    guard let start, let end else { return nil }
    return end.minutes - start.minutes
  }
  public var note: String? { entity.text(.note) }
  /// Why it was moved or cancelled.
  public var reason: String? { entity.text(.reason) }
  /// True where it was put on another day, time or place after it was planned.
  public var wasMoved: Bool { !isCancelled && reason != nil }
  public var isCancelled: Bool { entity.flag(.cancelled) }
  public var isClosed: Bool { entity.flag(.closed) }
  public var headcount: Int? { entity.number(.headcount) }
  /// The fields people said different things of, sorted.
  public var conflicts: [String] { entity.conflicts }

  /// True where it begins before `moment`.
  public func hasStarted(at moment: Moment) -> Bool {
    guard let day else { return false }
    return day != moment.day ? day < moment.day : (start.map { $0 <= moment.time } ?? false)
  }
}

extension State {
  /// The session `id`, nil where there is none.
  public func session(_ id: SessionID) -> Session? {
    entity(EntityID(.session, id)).map(Session.init)
  }

  /// All sessions, by day, time and id.
  public var sessions: [Session] { calendar.ids.compactMap(session) }

  /// The sessions of this day, by time.
  public func sessions(on day: Day) -> [Session] { sessions(from: day, to: day) }

  /// The sessions from one day to another, both included.
  public func sessions(from first: Day, to last: Day) -> [Session] {
    calendar.ids(from: first.firstMinute, to: last.lastMinute).compactMap(session)
  }

  /// Who may sign up in advance for this session.
  public func access(to session: Session) -> Access {
    if let own = session.entity.choice(.access, Access.self) { return own }
    guard let programme = session.programme.flatMap(programme), let day = session.day else {
      return .open
    }
    return programme.access(on: day)
  }
}

extension Array {
  /// The first place from which `predicate` holds, in an array where it never ceases to hold again.
  func firstPlace(where predicate: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if predicate(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
