/// What a decision wants written: a line without its place in a log.
public struct Proposal: Hashable, Sendable {
  /// The kind of the line.
  public let kind: EventKind
  /// The scope it goes to. Most kinds have one; a withdrawal follows what it withdraws.
  public let scope: Scope
  /// The one person it is about.
  public let of: PersonID?
  /// What it says.
  public let data: Fields
  /// For a withdrawal or a redaction, the versions that count as never said.
  public let withdraws: [Version]
  /// The versions it replaces. Nil, as mostly: the journal fills in the heads held.
  public let replaces: [Version]?
  /// A wall-clock time other than now, for what must not tell when it was given.
  public let at: String?
  /// True where it chooses among what was said already: rules looked at that when it was said.
  private(set) var settles = false

  /// A line of `kind`, about `of`, that says `entries`; entries that are nil are left out.
  public init(
    _ kind: EventKind, of: PersonID? = nil, at: String? = nil, _ entries: Fields.Entry?...
  ) {
    self.init(kind, of: of, at: at, data: Fields(entries.compactMap(\.self)))
  }

  /// A line of `kind`, about `of`, that says `data`.
  public init(
    _ kind: EventKind, of: PersonID? = nil, at: String? = nil, data: Fields,
    replaces: [Version]? = nil
  ) {
    self.kind = kind
    self.scope = kind.scope ?? .shared
    self.of = of
    self.data = data
    self.at = at
    self.replaces = replaces
    withdraws = []
  }

  /// The withdrawal of `versions`, all of `scope` and all about `of`.
  public init(withdrawing versions: [Version], scope: Scope, of: PersonID?) {
    kind = .eventWithdrawn
    self.scope = scope
    self.of = of
    data = Fields()
    withdraws = versions
    replaces = nil
    at = nil
  }

  /// The lines that take away for good what `event` said, and keep what it replaced. What an
  /// organisation keeps to itself is taken away in its own log, beside what is said instead, and in the
  /// shared one for all who hold it without reading there any more, such as a copy of a laptop.
  public static func redacting(_ event: Event) -> [Proposal] {
    let here = Proposal(redacting: event, in: event.version.log.scope)
    return here.scope == .shared ? [here] : [here, Proposal(redacting: event, in: .shared)]
  }

  private init(redacting event: Event, in scope: Scope) {
    kind = .eventRedacted
    self.scope = scope
    of = event.of
    let replaced = event.over.filter { $0.log.scope == event.version.log.scope }.map(\.text)
    data = Fields(replaced.isEmpty ? [] : [.init(Field.replaced.name, replaced.value)])
    withdraws = [event.version]
    replaces = nil
    at = nil
  }
}

extension Proposal {
  /// The same line, as a choice among what was said already.
  var settling: Proposal {
    var line = self
    line.settles = true
    return line
  }
}

extension Fields.Entry {
  /// `field` set to `value`; nil, and so left out, where there is no value.
  public static func set(_ field: Field, _ value: (any ValueConvertible)?) -> Fields.Entry? {
    value.map { Fields.Entry(field.name, $0.value) }
  }

  /// `field` cleared.
  public static func clear(_ field: Field) -> Fields.Entry { Fields.Entry(field.name, .null) }
}

/// What can stand in the journal as a value.
public protocol ValueConvertible {
  /// The value as the journal holds it.
  var value: Value { get }
}

extension Value: ValueConvertible {
  public var value: Value { self }
}
extension String: ValueConvertible {
  public var value: Value { .text(self) }
}
extension Int: ValueConvertible {
  public var value: Value { .number(self) }
}
extension Bool: ValueConvertible {
  public var value: Value { .flag(self) }
}
extension Day: ValueConvertible {
  public var value: Value { .text(text) }
}
extension ClockTime: ValueConvertible {
  public var value: Value { .text(text) }
}
extension Array: ValueConvertible where Element: ValueConvertible {
  public var value: Value { .list(map(\.value)) }
}
extension ValueConvertible where Self: RawRepresentable, RawValue == String {
  public var value: Value { .text(rawValue) }
}
