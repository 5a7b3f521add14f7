/// A scarce thing that can be lent, as a second-hand bike (seed 002).
public struct Resource: Hashable, Sendable {
  let entity: Entity

  public var id: String { entity.id.key }
  public var name: String { entity.text(.name) ?? id }
  public var programme: ProgrammeID? { entity.text(.programme) }
  /// How many there are is the number of things of the same name; each bike is a thing of its own.
  public var on: Day? { entity.day(.on) }
  public var until: Day? { entity.day(.until) }
  public var note: String? { entity.text(.note) }
}

/// A person who waits for a scarce thing, has it, or brought it back.
public struct Loan: Hashable, Sendable {
  let entity: Entity

  public var person: PersonID { entity.id.person ?? "" }
  public var resource: String { entity.id.key }
  public var state: LoanState { entity.choice(.loan) ?? .waiting }
  /// Since when the person waits or has it.
  public var since: Day? { entity.day(.since) }
  /// Until when the person may keep it, or the day it came back.
  public var until: Day? { entity.day(.until) }
  public var note: String? { entity.text(.note) }
}

extension State {
  /// The thing `id`, nil where there is none.
  public func resource(_ id: String) -> Resource? {
    entity(EntityID(.resource, id)).map(Resource.init)
  }

  /// All scarce things, in the order in which they were offered.
  public var resources: [Resource] {
    entities(.resource).inOrderSaid().map(Resource.init)
  }

  /// Who waits for this thing, has it or had it; who waits longest first.
  public func loans(of resource: String) -> [Loan] {
    entities(.loan, key: resource).sorted { left, right in
      let one = left.day(.since)?.number ?? 0
      let other = right.day(.since)?.number ?? 0
      return one != other ? one < other : Entity.saidEarlier(left, right)
    }.map(Loan.init)
  }

  /// What this person waits for, has or had.
  public func loans(to person: PersonID) -> [Loan] {
    entities(.loan, of: person).map(Loan.init)
  }
}
