/// What kind of thing a field belongs to.
public enum EntityType: String, Hashable, CaseIterable, Sendable {
  case programme, place, staff, partner, session
  case person, enrolment, assignment, seat, attendance, strength, role, consent, handoff, meeting
  case call, language, peer, loan, double, distinct
  case survey, tip, selfRating, insight, vacancy, resource, taskGiver, funder, target, cost,
    outreach, closure, device, kept, frozen
  case goal, step, contact, detail, status, referral, enrolmentDetail, threshold, need
  case competence, absence, handoffDetail, help, hours, outcome, followUp, intervision, counted
}

/// One thing the journal speaks of: a session, a person, a person's seat at a session.
///
/// What is about a person carries that person in its identity, so that nothing about someone can
/// hide in a thing of someone else when a person is erased.
public struct EntityID: Hashable, Sendable {
  /// What kind of thing.
  public let type: EntityType
  /// The person it is about; nil for what is about nobody.
  public let person: PersonID?
  /// Its own id, or that of the session or programme it joins the person to. Empty for a person.
  public let key: String

  /// The thing `key` of `type`, about `person`.
  public init(_ type: EntityType, of person: PersonID? = nil, _ key: String = "") {
    self.type = type
    self.person = person
    self.key = key
  }

  /// The person `id`.
  public static func person(_ id: PersonID) -> EntityID { EntityID(.person, of: id) }

  /// The id under which people and the command line speak of it.
  public var id: String { type == .person ? person ?? "" : key }
}

extension EntityID: Comparable {
  public static func < (left: EntityID, right: EntityID) -> Bool {
    if left.type != right.type { return left.type.rawValue < right.type.rawValue }
    if left.key != right.key { return left.key < right.key }
    return (left.person ?? "") < (right.person ?? "")
  }
}
