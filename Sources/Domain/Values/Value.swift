/// A value as the journal holds it: JSON without fractions.
///
/// Text is compared byte for byte. Swift's own `==` takes a letter and its decomposed form for the
/// same, and two machines that disagree on that would disagree on whether there is a conflict.
public enum Value: Sendable {
  /// Nothing: the field is cleared.
  case null
  /// Yes or no.
  case flag(Bool)
  /// A whole number; cents, minutes, counts.
  case number(Int)
  /// Text as typed, an id, a day or a choice.
  case text(String)
  /// Several values in order.
  case list([Value])
  /// Named values in order.
  case object(Fields)

  /// The text, if it is text.
  public var asText: String? {
    if case .text(let text) = self { text } else { nil }
  }

  /// The number, if it is a number.
  public var asNumber: Int? {
    if case .number(let number) = self { number } else { nil }
  }

  /// Yes or no, if it is that.
  public var asFlag: Bool? {
    if case .flag(let flag) = self { flag } else { nil }
  }

  /// The values in it, if it is a list.
  public var asList: [Value]? {
    if case .list(let list) = self { list } else { nil }
  }

  /// True for a cleared field.
  public var isNull: Bool {
    if case .null = self { true } else { false }
  }
}

extension Value: Hashable {
  public static func == (left: Value, right: Value) -> Bool {
    switch (left, right) {
    case (.null, .null): true
    case (.flag(let one), .flag(let other)): one == other
    case (.number(let one), .number(let other)): one == other
    case (.text(let one), .text(let other)): one.utf8.elementsEqual(other.utf8)
    case (.list(let one), .list(let other)): one == other
    case (.object(let one), .object(let other)): one == other
    default: false
    }
  }

  public func hash(into hasher: inout Hasher) {
    switch self {
    case .null: hasher.combine(0)
    case .flag(let flag): hasher.combine(flag)
    case .number(let number): hasher.combine(number)
    case .text(let text): for byte in text.utf8 { hasher.combine(byte) }
    case .list(let list): hasher.combine(list)
    case .object(let fields): hasher.combine(fields)
    }
  }
}
