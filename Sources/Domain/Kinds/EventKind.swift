/// A kind of line: what it is called, who may hold it, whom it is about and what it may say.
///
/// The fold, the checks on what is typed and the schema all read this one description. Each kind
/// stands in a file of its own in `Events/`.
public struct EventKind: Sendable {
  /// Whom a kind is about.
  public enum Subject: Hashable, Sendable {
    case person, nobody, either
  }

  /// Whether the thing it speaks of must be there before it is said.
  public enum Introduces: Hashable, Sendable {
    /// It must be there.
    case nothing
    /// It must not be there yet.
    case new
    /// It may be there.
    case either
  }

  /// Its name in the journal.
  public let name: String
  /// The one scope it may stand in; nil for what may stand in both.
  public let scope: Scope?
  /// Whether its `of` names a person.
  public let subject: Subject
  /// The thing whose fields it sets; nil for what sets none.
  public let writes: EntityType?
  /// The field that names that thing beside the person; nil where the person says it all.
  public let keyField: Field?
  /// Fields it must have, the key field first.
  public let required: [Field]
  /// Fields it may have.
  public let optional: [Field]
  /// Fields it sets by being said: a seat taken is a seat that is taken.
  public let implied: Fields
  /// The field that says on which day it happened; today, where nothing else is said.
  public let dated: Field?
  /// Whether the thing it speaks of must be there before.
  public let introduces: Introduces

  /// A kind that sets fields of a thing.
  public init(
    _ name: String, _ scope: Scope?, about subject: Subject, writes: EntityType?,
    keyedBy keyField: Field? = nil, requires required: [Field] = [],
    allows optional: [Field] = [], implies implied: Fields = Fields(), dated: Field? = nil,
    introduces: Introduces = .nothing
  ) {
    self.name = name
    self.scope = scope
    self.subject = subject
    self.writes = writes
    self.keyField = keyField
    self.required = (keyField.map { [$0] } ?? []) + required
    self.optional = optional
    self.implied = implied
    self.dated = dated
    self.introduces = introduces
  }

  /// All fields it may have.
  public var fields: [Field] { required + optional }

  /// The field called `name`, if this kind has it.
  public func field(_ name: String) -> Field? { fields.first { $0.name == name } }
}

extension EventKind: Hashable {
  public static func == (left: EventKind, right: EventKind) -> Bool { left.name == right.name }
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

extension EventKind {
  /// Why a line of this kind cannot be taken as it is.
  public enum Flaw: Hashable, Sendable {
    case personMissing
    case personNotExpected
    case fieldMissing(Field)
    case fieldUnknown(String)
    case valueUnknown(Field, Value)
  }

  /// What is wrong with `data` about `of`, nil where nothing is.
  ///
  /// A field this version does not know is a flaw in what is about to be written; in a line that is
  /// already there it is let be, as a later version may have added it.
  public func flaw(of person: PersonID?, data: Fields, strict: Bool) -> Flaw? {
    if subject == .person && person == nil { return .personMissing }
    if subject == .nobody && person != nil { return .personNotExpected }
    for field in required where data[field]?.isNull ?? true { return .fieldMissing(field) }
    for entry in data.entries {
      guard let field = field(entry.name) else {
        if strict { return .fieldUnknown(entry.name) }
        continue
      }
      if !field.type.accepts(entry.value) { return .valueUnknown(field, entry.value) }
    }
    return nil
  }

  /// The thing whose fields a line of this kind sets.
  public func entity(of person: PersonID?, data: Fields) -> EntityID? {
    guard let writes else { return nil }
    let key = keyField.flatMap { data[$0]?.asText } ?? ""
    return EntityID(writes, of: subject == .nobody ? nil : person, key)
  }

  /// The fields such a line sets, those it implies included, without the key.
  public func settings(from data: Fields) -> [Fields.Entry] {
    let said = data.entries.filter { entry in
      entry.name != keyField?.name && field(entry.name) != nil
    }
    return said + implied.entries
  }
}
