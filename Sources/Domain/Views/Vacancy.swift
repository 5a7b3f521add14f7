/// A vacancy an employer keeps free for participants.
public struct Vacancy: Hashable, Sendable {
  let entity: Entity

  public var id: String { entity.id.key }
  public var name: String { entity.text(.name) ?? id }
  public var partner: String? { entity.text(.partner) }
  /// How many people can start.
  public var places: Int { entity.number(.places) ?? 1 }
  public var on: Day? { entity.day(.on) }
  public var until: Day? { entity.day(.until) }
  public var municipality: String? { entity.text(.municipality) }
  public var note: String? { entity.text(.note) }

  /// True where it is kept free on `day`.
  public func isOpen(on day: Day) -> Bool { until.map { day <= $0 } ?? true }
}

extension State {
  /// The vacancy `id`, nil where there is none.
  public func vacancy(_ id: String) -> Vacancy? { entity(EntityID(.vacancy, id)).map(Vacancy.init) }

  /// All vacancies, in the order in which they were reserved.
  public var vacancies: [Vacancy] {
    entities(.vacancy).inOrderSaid().map(Vacancy.init)
  }

  /// The handoffs that take a place of this vacancy: those that were not refused or broken off.
  public func handoffs(to vacancy: Vacancy) -> [Handoff] {
    handoffs.filter { handoff in
      handoff.vacancy == vacancy.id && (!handoff.state.isClosed || handoff.state == .completed)
    }
  }

  /// How many places of this vacancy are still free; negative where too many were promised.
  public func freePlaces(of vacancy: Vacancy) -> Int {
    vacancy.places - handoffs(to: vacancy).count
  }
}
