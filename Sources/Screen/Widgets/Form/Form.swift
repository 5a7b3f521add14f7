/// Questions one under the other. It keeps what was typed until someone takes it, also when the form
/// is left half-filled.
public struct Form: Hashable, Sendable {
  /// What a key, a paste or the mouse did.
  public enum Outcome: Hashable, Sendable {
    /// Nothing: the key is someone else's.
    case ignored
    /// An answer, the cursor or an error changed.
    case changed
    /// The focus went from this field to another one.
    case left(field: String)
    /// It is ready, and nothing required is missing.
    case submitted
    /// It was given up; `values` still holds what was typed.
    case cancelled
  }

  /// The questions, in order.
  public internal(set) var fields: [Field]
  /// What is told above the questions, such as why something was refused.
  public var message: String
  /// How `message` looks.
  public var messageStyle: Style
  /// What is shown under a required field that is empty.
  public let missing: String
  /// What is shown under a field that could not take in all that was typed or pasted.
  public let full: String
  /// The question that is being answered, counted from 0.
  public internal(set) var focus = 0
  private let given: [String: String]

  /// A form. `missing` is what it says under a required field that is empty, `full` under one that
  /// has no room left.
  public init(
    _ fields: [Field], missing: String, full: String = "", message: String = "",
    messageStyle: Style = .plain
  ) {
    self.fields = fields
    self.missing = missing
    self.full = full
    self.message = message
    self.messageStyle = messageStyle
    given = Self.values(of: fields)
  }

  /// The answers by the names of their fields.
  public var values: [String: String] { Self.values(of: fields) }
  /// True where an answer is not what the form began with.
  public var isChanged: Bool { values != given }
  /// The name of the field that is being filled in.
  public var focusedName: String? { fields.indices.contains(focus) ? fields[focus].name : nil }

  private static func values(of fields: [Field]) -> [String: String] {
    Dictionary(fields.map { ($0.name, $0.value) }) { _, last in last }
  }

  /// Gives a field another answer.
  public mutating func set(_ value: String, of name: String) {
    guard let index = fields.firstIndex(where: { $0.name == name }) else { return }
    fields[index].entry = fields[index].entry.with(value: value)
  }

  /// Says under a field what is wrong with it, and goes there.
  public mutating func setError(_ error: String, on name: String) {
    guard let index = fields.firstIndex(where: { $0.name == name }) else { return }
    fields[index].error = error
    focus = index
  }

  /// Says under a field what is wrong with it, or that nothing is, and stays where it is.
  public mutating func note(_ error: String?, on name: String) {
    guard let index = fields.firstIndex(where: { $0.name == name }) else { return }
    fields[index].error = error
  }

  /// Fills in what was typed before; what has no field here is let be.
  public mutating func fill(_ values: [String: String]) {
    for (name, value) in values { set(value, of: name) }
  }

  /// Goes to a field.
  public mutating func focus(on name: String) {
    if let index = fields.firstIndex(where: { $0.name == name }) { move(to: index) }
  }

  /// Takes in pasted text in one go.
  public mutating func paste(_ text: String) -> Outcome {
    edit { $0.paste(text) } ?? .ignored
  }

  /// Edits the field that has the focus; nothing where the field has no use for it.
  mutating func edit(_ body: (inout FormEntry) -> EditedText.Outcome) -> Outcome? {
    guard fields.indices.contains(focus) else { return nil }
    switch body(&fields[focus].entry) {
    case .ignored: return nil
    case .changed: fields[focus].error = nil
    case .full: fields[focus].error = full
    case .moved: break
    }
    return .changed
  }

  @discardableResult
  mutating func move(to index: Int) -> Outcome {
    guard let name = focusedName, fields.indices.contains(index) else { return .ignored }
    if case .suggestions(var suggestions) = fields[focus].entry {
      suggestions.closeList()
      fields[focus].entry = .suggestions(suggestions)
    }
    focus = index
    return .left(field: name)
  }

  /// Ready if nothing required is missing; else it goes to the first that is.
  mutating func submit() -> Outcome {
    var first: Int?
    for index in fields.indices where fields[index].isRequired && fields[index].isBlank {
      fields[index].error = missing
      first = first ?? index
    }
    guard let first else { return .submitted }
    move(to: first)
    return .changed
  }
}

extension Form.Field {
  fileprivate var isBlank: Bool { value.allSatisfy(\.isWhitespace) }
}
