import Domain
import Language

extension Sentences {
  /// One of the values that were said of a field; an empty field is called so.
  public func side(_ value: Value, of field: Field) -> String {
    if value.isNull { return words(ConflictPhrase.empty) }
    if field == .language, let code = value.asText, let name = words.text("language.\(code)") {
      return name
    }
    return self.value(value, of: field) ?? value.asText ?? words(CommonPhrase.unknown)
  }

  /// "Walter, laptop k7q2m9xw, ma 23 nov 13:31".
  public func saidBy(_ head: Head) -> String { said(by: head.by, on: head.device, at: head.at) }

  /// The same of a line.
  public func saidBy(_ event: Event) -> String {
    said(by: event.by, on: event.version.log.device, at: event.at)
  }

  /// "ma 23 nov 13:31", by the clock in Brussels.
  private func said(by user: Handle, on device: String, at instant: String) -> String {
    let when = Moment(instant: instant).map { "\(day($0.day)) \($0.time.text)" } ?? instant
    return words(
      ConflictPhrase.saidBy,
      ["name": staff(user), "device": state.deviceName(device), "when": when])
  }

  /// "Telefoon: 0470 (Walter, laptop …) of 0480 (Els, laptop …)".
  public func conflict(_ conflict: Conflict) -> String {
    let sides = conflict.sides.map { side in
      words(
        ConflictPhrase.side,
        [
          "value": self.side(side.value, of: conflict.field),
          "by": side.heads.map(saidBy).joined(separator: "; "),
        ])
    }
    return words(
      ConflictPhrase.asked,
      ["field": words.field(conflict.field.name), "sides": alternatives(sides)])
  }

  /// "aanwezig, te laat of afwezig".
  public func alternatives(_ texts: [String]) -> String {
    guard let last = texts.last, texts.count > 1 else { return texts.first ?? "" }
    let first = texts.dropLast().joined(separator: ", ")
    return words(ConflictPhrase.either, ["first": first, "last": last])
  }

  /// What of a person a thing is: "aanwezigheid: CV opmaken, di 25 mei 13:30".
  public func subject(of thing: EntityID) -> String {
    if thing.person == nil || thing.type == .person { return self.thing(thing) }
    let kind = words.entity(thing.type.rawValue)
    guard let name = joined(thing) else { return kind }
    return words(ConflictPhrase.named, ["kind": kind, "name": name])
  }

  /// The name of what a seat, a mark or an enrolment joins the person to, or what the thing says.
  private func joined(_ thing: EntityID) -> String? {
    switch thing.type {
    case .seat, .attendance, .absence: session(thing.key)
    case .enrolment, .enrolmentDetail: programme(thing.key)
    case .assignment: staff(thing.key)
    case .role: choice(thing.key, of: .role)
    case .language: words.text("language.\(thing.key)") ?? thing.key
    case .loan: resource(thing.key)
    case .peer, .double, .distinct: person(thing.key)
    default: ownWords(thing.type, thing.key)
    }
  }
}
