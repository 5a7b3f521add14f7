/// The handing on of a person to a partner, or to a brugfiguur.
public struct Handoff: Hashable, Sendable {
  let entity: Entity

  public var id: String { entity.id.key }
  public var person: PersonID { entity.id.person ?? "" }
  public var partner: String? { entity.text(.partner) }
  /// The brugfiguur, where it is to one.
  public var bridge: PersonID? { entity.text(.bridge) }
  /// The reserved vacancy it is for.
  public var vacancy: String? { entity.text(.vacancy) }
  public var programme: ProgrammeID? { entity.text(.programme) }
  public var state: HandoffState { entity.choice(.state) ?? .draft }
  /// The day on which it came into this state.
  public var on: Day? { entity.day(.on) }
  public var reason: String? { entity.text(.reason) }
  /// True where the person was introduced in person.
  public var isWarm: Bool { entity.flag(.warm) }
  public var introducedBy: Handle? { entity.text(.introducedBy) }
  public var text: String? { entity.text(.text) }
  public var consent: String? { entity.text(.consent) }
  public var next: String? { entity.text(.next) }
  public var nextOn: Day? { entity.day(.nextOn) }

  /// How many days the person has waited in this state; nil where nothing is waited for.
  public func daysWaiting(on day: Day) -> Int? {
    switch state {
    case .draft, .requested, .accepted, .onHold: on.map { max(0, day - $0) }
    default: nil
    }
  }
}

extension HandoffState {
  /// The states it can come into from this one.
  public var successors: [HandoffState] {
    switch self {
    case .draft: [.requested, .cancelled]
    case .requested: [.accepted, .declined, .onHold, .cancelled]
    case .accepted: [.inProgress, .onHold, .failed, .cancelled]
    case .inProgress: [.completed, .onHold, .failed, .cancelled]
    case .onHold: [.requested, .accepted, .inProgress, .failed, .cancelled]
    case .declined, .completed, .failed, .cancelled: []
    }
  }
}

extension State {
  /// The handoff `id`, nil where there is none.
  public func handoff(_ id: String) -> Handoff? {
    entities(.handoff, key: id).first.map(Handoff.init)
  }

  /// The handoffs of a person, those still open first, then the newest.
  public func handoffs(of person: PersonID) -> [Handoff] {
    entities(.handoff, of: person).map(Handoff.init).sorted { left, right in
      if left.state.isClosed != right.state.isClosed { return right.state.isClosed }
      let one = left.on?.number ?? 0
      let other = right.on?.number ?? 0
      return one != other ? one > other : left.id < right.id
    }
  }

  /// All handoffs, in the order of their ids.
  public var handoffs: [Handoff] { entities(.handoff).map(Handoff.init) }

  /// True where anyone was handed on, or is to be.
  public var hasHandoffs: Bool {
    things.each(.handoff, .shared).contains { folded($0) != nil }
      || things.each(.handoff, .confidential).contains { folded($0) != nil }
  }

  /// The meetings held within a handoff, as of a mentor and a participant, by day.
  public func meetings(in handoff: Handoff) -> [Day] {
    entities(.meeting, of: handoff.person).filter { $0.text(.handoff) == handoff.id }
      .compactMap { $0.day(.on) }.sorted()
  }
}
