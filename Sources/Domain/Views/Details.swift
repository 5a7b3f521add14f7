/// What only the own organisation knows of a person: known, declined, or not asked. Confidential.
public struct Details: Hashable, Sendable {
  let entity: Entity

  public var person: PersonID { entity.id.person ?? "" }
  public var birthDate: Day? { entity.day(.birthDate) }
  public var gender: Gender? { entity.choice(.gender) }
  public var address: String? { entity.text(.address) }
  /// Where the person or their family comes from, in their own words.
  public var origin: String? { entity.text(.origin) }
  public var inBelgiumSince: Day? { entity.day(.inBelgiumSince) }
  public var income: String? { entity.text(.income) }
  public var schooling: Schooling? { entity.choice(.schooling) }
  public var household: Household? { entity.choice(.household) }
  /// The number of the person's file at VDAB or OCMW.
  public var fileReference: String? { entity.text(.fileReference) }
  public var nationality: Nationality? { entity.choice(.nationality) }
  /// Whether the parents were born abroad.
  public var foreignBackground: YesOrNo? { entity.choice(.foreignBackground) }
  public var minority: YesOrNo? { entity.choice(.minority) }
  public var disability: YesOrNo? { entity.choice(.disability) }
  public var housing: Housing? { entity.choice(.housing) }
  /// Whether the person lives in a thinly populated area.
  public var rural: YesOrNo? { entity.choice(.rural) }
  /// Another disadvantage than those above, as after detention or with an addiction.
  public var disadvantage: YesOrNo? { entity.choice(.disadvantage) }
  public var note: String? { entity.text(.note) }
  /// The fields people said different things of, sorted.
  public var conflicts: [String] { entity.conflicts }
  /// The names of the fields the person did not want to answer.
  public var declined: [String] { entity.texts(.declined) }
}

/// What a person is before the law or an office, from a day to a day. Confidential.
public struct HeldStatus: Hashable, Sendable {
  let entity: Entity

  public var id: String { entity.id.key }
  public var person: PersonID { entity.id.person ?? "" }
  public var name: StatusName? { entity.choice(.standsAs) }
  public var since: Day? { entity.day(.since) }
  public var until: Day? { entity.day(.until) }
  public var note: String? { entity.text(.note) }

  /// True where it holds on `day`; without a first day it held always.
  public func isCurrent(on day: Day) -> Bool {
    (since.map { $0 <= day } ?? true) && (until.map { day <= $0 } ?? true)
  }
}

extension State {
  /// What is known of a person in confidence; nil where nothing is.
  public func details(of person: PersonID) -> Details? {
    entity(EntityID(.detail, of: person), in: .confidential).map(Details.init)
  }

  /// The statuses of a person, the oldest first.
  public func statuses(of person: PersonID) -> [HeldStatus] {
    entities(.status, of: person).map(HeldStatus.init)
      .sorted { ($0.since?.number ?? 0, $0.id) < ($1.since?.number ?? 0, $1.id) }
  }
}
