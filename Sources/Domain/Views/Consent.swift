/// A ground to pass something on about a person: their consent, a legal task, or shared
/// professional secrecy.
public struct Consent: Hashable, Sendable {
  let entity: Entity

  public var id: String { entity.id.key }
  public var person: PersonID { entity.id.person ?? "" }
  public var purpose: ConsentPurpose? { entity.choice(.purpose) }
  public var ground: ConsentGround? { entity.choice(.ground) }
  /// For which partner; nil for all.
  public var partner: String? { entity.text(.partner) }
  public var on: Day? { entity.day(.on) }
  public var until: Day? { entity.day(.until) }

  /// True where it stands on `day`.
  public func isLive(on day: Day) -> Bool {
    guard entity.choice(.standing, ConsentState.self) == .given else { return false }
    return until.map { day <= $0 } ?? true
  }
}

extension State {
  /// Every ground there is or was for this person.
  public func consents(of person: PersonID) -> [Consent] {
    entities(.consent, of: person).map(Consent.init)
  }

  /// A ground that stands on `day` to hand this person on to `partner`.
  public func ground(for person: PersonID, partner: String, on day: Day) -> Consent? {
    consents(of: person).first {
      $0.purpose == .handoff && $0.isLive(on: day)
        && ($0.partner == nil || $0.partner == partner)
    }
  }
}
