/// One value that was said of a field and that no later line replaced.
public struct Head: Hashable, Sendable {
  /// The line that said it, and its place among all lines.
  public let order: VersionOrder
  /// When, by the clock of the laptop it was typed on.
  public let at: String
  /// Who said it.
  public let by: Handle
  /// What was said.
  public let value: Value
}

/// What is held of one field.
public struct FieldState: Hashable, Sendable {
  /// All values that stand, in version order; the last is shown. Of doubles that were merged, those
  /// of the seat, mark or enrolment that is shown come last.
  public let heads: [Head]
  /// True where a line that one of them replaces has not arrived here.
  public let isIncomplete: Bool

  /// The value that is shown.
  public var value: Value { heads.last?.value ?? .null }

  /// True where people said different things and nobody has chosen yet.
  public var isInConflict: Bool {
    !isIncomplete && heads.contains { $0.value != value }
  }
}

/// A thing and its fields, in one scope.
public struct Entity: Hashable, Sendable {
  /// Which thing.
  public let id: EntityID
  /// What is held of each field that was ever set and still stands.
  public let fields: [String: FieldState]

  /// The value shown for `field`; nil where it was never set or was cleared.
  public subscript(_ field: Field) -> Value? {
    guard let value = fields[field.name]?.value, !value.isNull else { return nil }
    return value
  }

  /// The text shown for `field`.
  public func text(_ field: Field) -> String? { self[field]?.asText }
  /// The number shown for `field`.
  public func number(_ field: Field) -> Int? { self[field]?.asNumber }
  /// Yes or no, as shown for `field`; no where nothing was said.
  public func flag(_ field: Field) -> Bool { self[field]?.asFlag ?? false }
  /// The day shown for `field`.
  public func day(_ field: Field) -> Day? { text(field).flatMap { Day($0) } }
  /// The time of day shown for `field`.
  public func time(_ field: Field) -> ClockTime? { text(field).flatMap { ClockTime($0) } }
  /// The texts shown for `field`.
  public func texts(_ field: Field) -> [String] { self[field]?.asList?.compactMap(\.asText) ?? [] }
  /// The word shown for `field`.
  public func choice<Choice: RawRepresentable>(_ field: Field, _: Choice.Type = Choice.self)
    -> Choice? where Choice.RawValue == String
  {
    text(field).flatMap { Choice(rawValue: $0) }
  }

  /// The names of the fields in conflict, sorted.
  public var conflicts: [String] {
    fields.filter { $0.value.isInConflict }.keys.sorted()
  }

  /// The order of the first line that still stands; decides between things of the same day.
  public var firstOrder: VersionOrder? {
    fields.values.flatMap(\.heads).map(\.order).min()
  }
}

extension Entity {
  /// The order in which things were first said.
  static func saidEarlier(_ left: Entity, _ right: Entity) -> Bool {
    guard let one = left.firstOrder, let other = right.firstOrder else {
      return left.id < right.id
    }
    return one < other
  }
}

extension Sequence where Element == Entity {
  /// In the order in which they were first said. That of each is looked up once.
  func inOrderSaid() -> [Entity] {
    map { (entity: $0, order: $0.firstOrder) }.sorted { left, right in
      guard let one = left.order, let other = right.order else {
        return left.entity.id < right.entity.id
      }
      return one < other
    }.map(\.entity)
  }
}
