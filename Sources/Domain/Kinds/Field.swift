/// A named field of the journal. A name has one JSON type in all kinds, so that programs that know
/// nothing of kinds can read it; see `Vocabulary` for all of them.
public struct Field: Hashable, Sendable {
  /// The key in `data`.
  public let name: String
  /// What may stand there.
  public let type: FieldType

  /// The field `name`, for values of `type`.
  public init(_ name: String, _ type: FieldType) {
    self.name = name
    self.type = type
  }
}

/// What may stand in a field.
public indirect enum FieldType: Hashable, Sendable {
  /// Text on one line.
  case line
  /// Text that may have several lines.
  case text
  /// The id of a thing of this type.
  case reference(EntityType)
  /// An id that names no thing of its own, as that of a series or a template.
  case identifier
  /// Who works here.
  case handle
  /// `YYYY-MM-DD`.
  case day
  /// `HH:MM` in Brussels.
  case time
  /// Yes or no.
  case flag
  /// A whole number in this range: a count, minutes, euro cents.
  case number(ClosedRange<Int>)
  /// One of these words.
  case choice([String])
  /// Several of these, in order.
  case list(FieldType)

  /// One of the cases of `type`.
  static func choice<Choice: RawRepresentable & CaseIterable>(_ type: Choice.Type) -> FieldType
  where Choice.RawValue == String {
    .choice(type.allCases.map(\.rawValue))
  }
}

extension FieldType {
  /// The most bytes of UTF-8 a text may have: 32 KiB.
  public static let longestText = 32 * 1024

  /// True where `value` may stand in a field of this type. Null may stand anywhere: it clears.
  public func accepts(_ value: Value) -> Bool {
    if value.isNull { return true }
    switch self {
    case .flag: return value.asFlag != nil
    case .number(let range): return value.asNumber.map(range.contains) ?? false
    case .list(let element):
      return value.asList?.allSatisfy { !$0.isNull && element.accepts($0) } ?? false
    default: return value.asText.map(acceptsText) ?? false
    }
  }

  private func acceptsText(_ text: String) -> Bool {
    switch self {
    case .line, .text: text.utf8.count <= FieldType.longestText
    case .reference, .identifier, .handle: Identifier.isValid(text)
    case .day: Day(text) != nil
    case .time: ClockTime(text) != nil
    case .choice(let words): words.contains(text)
    default: false
    }
  }
}
