/// What a person wants to reach, with the steps towards it. Confidential.
public struct Goal: Hashable, Sendable {
  let entity: Entity
  /// The steps, in the order in which they were taken down.
  public let steps: [Step]

  public var id: String { entity.id.key }
  public var person: PersonID { entity.id.person ?? "" }
  public var text: String { entity.text(.text) ?? "" }
  public var domain: LifeDomain? { entity.choice(.domain) }
  public var on: Day? { entity.day(.on) }
  public var isDone: Bool { entity.flag(.done) }
}

/// A step towards a goal.
public struct Step: Hashable, Sendable {
  let entity: Entity

  public var id: String { entity.id.key }
  public var goal: String? { entity.text(.goal) }
  public var text: String { entity.text(.text) ?? "" }
  public var on: Day? { entity.day(.on) }
  /// Who took it; nil where nobody said.
  public var taker: StepTaker? { entity.choice(.taker) }
  public var isDone: Bool { entity.flag(.done) }
}

extension State {
  /// The goals of a person, in the order in which they were set.
  public func goals(of person: PersonID) -> [Goal] {
    let steps = entities(.step, of: person).inOrderSaid().map(Step.init)
    return entities(.goal, of: person).inOrderSaid().map { goal in
      Goal(entity: goal, steps: steps.filter { $0.goal == goal.id.key })
    }
  }
}
