import Domain
import Language

/// Reading any field as its type asks.
extension FormReading {
  /// The value that was typed in `field`; nil where nothing was, or where it cannot be read.
  mutating func value(of field: Field) -> Value? {
    guard let typed = text(field.name), typed != Workbench.declinedMark else { return nil }
    switch field.type {
    case .day: return day(field.name)?.value
    case .time: return time(field.name)?.value
    case .flag: return .flag(typed == "true")
    case .number: return amount(field)
    case .list(.choice): return .list(typed.split(separator: ",").map { .text(String($0)) })
    case .list:
      let parts = typed.split { $0 == "," || $0 == ";" }.map { FormReading.trimmed($0) }
      return .list(parts.filter { !$0.isEmpty }.map(Value.text))
    case .reference, .identifier, .handle:
      guard Identifier.isValid(typed) else {
        mistake(words(FormPhrase.notInList), at: field.name)
        return nil
      }
      return .text(typed)
    default: return .text(typed)
    }
  }

  private mutating func amount(_ field: Field) -> Value? {
    guard let typed = text(field.name) else { return nil }
    let number: Int? =
      if field.isInHundredths {
        try? AmountReader.hundredths(typed)
      } else if field == .minutes {
        try? DurationReader.minutes(typed)
      } else {
        Int(typed)
      }
    guard let number, field.type.accepts(.number(number)) else {
      mistake(words(FormPhrase.notANumber), at: field.name)
      return nil
    }
    return .number(number)
  }

  /// True where the person did not want to answer.
  func isDeclined(_ field: Field) -> Bool { text(field.name) == Workbench.declinedMark }
}
