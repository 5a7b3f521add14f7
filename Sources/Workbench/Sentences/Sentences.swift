import Domain
import Language

/// Turns the wordless values of the domain into what people read, with the names they know.
public struct Sentences {
  /// The language and its words.
  public let words: Words
  let state: State
  /// True where others look on, who may read no more of people than their first names.
  let isShielded: Bool

  /// Sentences in the language of `words`, with the names held in `state`.
  public init(words: Words, state: State, isShielded: Bool = false) {
    self.words = words
    self.state = state
    self.isShielded = isShielded
  }

  /// The name of a person; the id where no name is known, as after an erasure. Every name of a
  /// participant that people read comes from here.
  public func person(_ id: PersonID) -> String {
    guard let name = state.person(id)?.name else { return id }
    return isShielded ? ShieldedName.of(name) : name
  }

  /// What somebody wrote in their own words, which may be about anyone; nil where others look on.
  func told(_ text: String?) -> String? { isShielded ? nil : text }

  /// The name of a partner.
  public func partner(_ id: String) -> String { state.partner(id)?.name ?? id }

  /// The name of a place.
  public func place(_ id: String) -> String { state.place(id)?.name ?? id }

  /// The name of a scarce thing that can be lent.
  public func resource(_ id: String) -> String { state.resource(id)?.name ?? id }

  /// The name of a vacancy.
  public func vacancy(_ id: String) -> String { state.vacancy(id)?.name ?? id }

  /// The name of a programme.
  public func programme(_ id: ProgrammeID) -> String { state.programme(id)?.name ?? id }

  /// The name of someone who works here.
  public func staff(_ handle: Handle) -> String { state.staff(handle)?.name ?? handle }

  /// "CV opmaken, di 25 mei 13:30".
  public func session(_ id: SessionID) -> String {
    guard let session = state.session(id) else { return id }
    let when = [session.day.map(day), session.start?.text].compactMap(\.self)
    return words(
      LinePhrase.sessionAt, ["theme": theme(of: session), "when": when.joined(separator: " ")])
  }

  /// The theme of a session, or else its form.
  public func theme(of session: Session) -> String {
    session.theme ?? session.form.map { choice($0.rawValue, of: .form) } ?? session.id
  }

  /// "ma 23 nov".
  public func day(_ day: Day) -> String { words.shortDate(day.parts) }

  /// "maandag 23 november 2026".
  public func longDay(_ day: Day) -> String { words.longDate(day.parts) }

  /// "23/11/2026".
  public func numericDay(_ day: Day) -> String { words.numericDate(day.parts) }

  /// A choice as people say it: "aanwezig".
  public func choice(_ value: String, of field: Field) -> String {
    words.value(value, of: field.name)
  }

  /// What kind of thing something is, and its name or id.
  public func thing(_ id: EntityID) -> String { name(id.type, id.id, of: id.person) }

  /// The name of the thing `id` of `type`: that of a person for what is about one.
  func name(_ type: EntityType, _ id: String, of owner: PersonID? = nil) -> String {
    switch type {
    case .person: person(id)
    case .session: session(id)
    case .programme: programme(id)
    case .partner: partner(id)
    case .place: place(id)
    case .staff: staff(id)
    case .handoff:
      state.handoff(id).map { words.entity(type.rawValue) + " " + handoff($0) } ?? id
    default:
      owner.map {
        words(LinePhrase.ofPerson, ["kind": words.entity(type.rawValue), "person": person($0)])
      }
        ?? ownWords(type, id) ?? id
    }
  }

  /// What a thing about nobody is called, or says.
  func ownWords(_ type: EntityType, _ id: String) -> String? {
    let thing = state.entities(type, key: id).first
    return thing?.text(.name) ?? told(thing?.text(.text))
  }

  /// "Aida H. naar JobRoad".
  public func handoff(_ handoff: Handoff) -> String {
    words(
      LinePhrase.toPartner,
      ["what": person(handoff.person), "partner": handoff.partner.map(partner) ?? ""])
  }
}
