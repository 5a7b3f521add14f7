extension FieldType {
  /// The value that `text` stands for, as typed on a command line or in a template; nil where it
  /// cannot stand for one. `;` parts the elements of a list. Empty text clears.
  public func value(from text: String) -> Value? {
    if text.isEmpty { return .null }
    switch self {
    case .flag:
      return text == "true" ? .flag(true) : text == "false" ? .flag(false) : nil
    case .number: return Int(text).map(Value.number)
    case .list(let element):
      let values = text.split(separator: ";").map { element.value(from: $0.trimmedSpaces) }
      return values.contains { $0 == nil } ? nil : .list(values.compactMap(\.self))
    default: return .text(text)
    }
  }
}
