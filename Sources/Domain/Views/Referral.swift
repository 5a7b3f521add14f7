/// Someone sent a person here: where every waiting time begins. Confidential.
public struct Referral: Hashable, Sendable {
  let entity: Entity

  public var id: String { entity.id.key }
  public var person: PersonID { entity.id.person ?? "" }
  public var on: Day? { entity.day(.on) }
  public var programme: ProgrammeID? { entity.text(.programme) }
  /// The organisation that sent the person.
  public var partner: String? { entity.text(.partner) }
  /// Who sent the person, where it is no partner: a neighbour, the person alone.
  public var referredBy: String? { entity.text(.referredBy) }
  public var note: String? { entity.text(.note) }
}

extension State {
  /// The referrals of a person, the oldest first.
  public func referrals(of person: PersonID) -> [Referral] {
    entities(.referral, of: person).map(Referral.init)
      .sorted { ($0.on?.number ?? 0, $0.id) < ($1.on?.number ?? 0, $1.id) }
  }
}
