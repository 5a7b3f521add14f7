/// What became of a question that people need not answer.
public enum Answer<Known: Hashable & Sendable>: Hashable, Sendable {
  /// They told.
  case known(Known)
  /// They did not want to say.
  case declined
  /// Nobody asked yet.
  case notAsked

  /// What they told; nil for all else.
  public var value: Known? {
    if case .known(let value) = self { value } else { nil }
  }

  /// The same answer about something that follows from it.
  public func map<Other>(_ transform: (Known) -> Other) -> Answer<Other> {
    switch self {
    case .known(let value): .known(transform(value))
    case .declined: .declined
    case .notAsked: .notAsked
    }
  }
}

extension State {
  /// The fields of which each may be known, declined or not asked, in the order in which people
  /// read them.
  public static let sensitiveFields: [Field] = [
    .birthDate, .gender, .origin, .inBelgiumSince, .schooling, .household, .income, .address,
    .fileReference,
  ]

  /// The fields that only the European Social Fund asks for, which are answered in the same way.
  public static let fundFields: [Field] = [
    .nationality, .foreignBackground, .minority, .disability, .housing, .rural, .disadvantage,
  ]

  /// What is known of a sensitive field of a person. What is known counts before what was declined:
  /// someone who told later changed their mind.
  public func answer(_ field: Field, of person: PersonID) -> Answer<Value> {
    guard let details = details(of: person) else { return .notAsked }
    if let value = details.entity[field] { return .known(value) }
    return details.declined.contains(field.name) ? .declined : .notAsked
  }

  /// The same, read as a day.
  func dayAnswer(_ field: Field, of person: PersonID) -> Answer<Day?> {
    answer(field, of: person).map { $0.asText.flatMap { Day($0) } }
  }

  /// True where the person did not want to say what `field` is, wherever it is kept.
  func isDeclined(_ field: Field, by person: PersonID) -> Bool {
    details(of: person)?.declined.contains(field.name) ?? false
  }
}
