/// An organisation that people are handed on to, or come from.
public struct Partner: Hashable, Sendable {
  let entity: Entity

  public var id: String { entity.id.key }
  public var name: String { entity.text(.name) ?? id }
  public var does: PartnerRole { entity.choice(.does) ?? .other }
  public var contactPerson: String? { entity.text(.contactPerson) }
  public var phone: String? { entity.text(.phone) }
  public var email: String? { entity.text(.email) }
  /// The programme it takes part in; nil where it is not bound to one.
  public var programme: ProgrammeID? { entity.text(.programme) }
  public var conditions: String? { entity.text(.conditions) }
  /// Whom it takes: from which age, up to which age, from which level of Dutch.
  public var fromAge: Int? { entity.number(.fromAge) }
  public var toAge: Int? { entity.number(.toAge) }
  public var dutch: LanguageLevel? { entity.choice(.dutch) }
  /// How many days it usually takes to answer.
  public var usualWait: Int? { entity.number(.usualWait) }
}

extension State {
  /// The partner `id`, nil where there is none.
  public func partner(_ id: String) -> Partner? { entity(EntityID(.partner, id)).map(Partner.init) }

  /// All partners, in the order in which they were added.
  public var partners: [Partner] {
    entities(.partner).inOrderSaid().map(Partner.init)
  }
}
