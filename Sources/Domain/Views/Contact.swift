/// A talk with a person, or an appointment for one. Confidential.
public struct Contact: Hashable, Sendable {
  let entity: Entity

  public var id: String { entity.id.key }
  public var person: PersonID { entity.id.person ?? "" }
  /// The day it took place; nil as long as it is an appointment.
  public var on: Day? { entity.day(.on) }
  /// The day it is planned for; nil for what was never planned.
  public var day: Day? { entity.day(.day) }
  public var start: ClockTime? { entity.time(.start) }
  public var end: ClockTime? { entity.time(.end) }
  public var place: String? { entity.text(.place) }
  /// Who has it; nil where nobody was named.
  public var staff: Handle? { entity.text(.staff) }
  public var needsInterpreter: Bool { entity.flag(.interpreter) }
  public var way: ContactForm? { entity.choice(.way) }
  public var minutes: Int? { entity.number(.minutes) }
  public var module: Module? { entity.choice(.module) }
  public var domains: [LifeDomain] { entity.texts(.domains).compactMap(LifeDomain.init) }
  /// True where someone went along ("mee op stap").
  public var isAccompanied: Bool { entity.flag(.accompanied) }
  public var programme: ProgrammeID? { entity.text(.programme) }
  /// The shift at an outreach place it belongs to.
  public var outreach: String? { entity.text(.outreach) }
  public var text: String? { entity.text(.text) }
  public var reason: String? { entity.text(.reason) }
  /// What became of the appointment; planned where nothing was said.
  public var appointment: AppointmentState { entity.choice(.appointment) ?? .planned }

  /// True where the person was spoken to.
  public var isHeld: Bool { on != nil && appointment == .held }
  /// True where it is still to come, or nobody said what came of it.
  public var isOpen: Bool {
    day != nil && on == nil && (appointment == .planned || appointment == .moved)
  }
}

extension State {
  /// The contact or appointment `id`, nil where there is none.
  public func contact(_ id: String) -> Contact? {
    entities(.contact, key: id).first.map(Contact.init)
  }

  /// The contacts and appointments of a person, the newest first.
  public func contacts(of person: PersonID) -> [Contact] {
    entities(.contact, of: person).map(Contact.init).sorted(by: Contact.isNewer)
  }

  /// Every contact and appointment, in the order of their ids.
  public var contacts: [Contact] { entities(.contact).map(Contact.init) }
}

extension Contact {
  fileprivate static func isNewer(_ left: Contact, _ right: Contact) -> Bool {
    let one = (left.on ?? left.day)?.number ?? 0
    let other = (right.on ?? right.day)?.number ?? 0
    return one != other ? one > other : left.id < right.id
  }
}
