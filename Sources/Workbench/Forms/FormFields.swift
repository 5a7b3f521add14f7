import Language
import Screen

/// Short ways to say what a form asks.
typealias FormField = Form.Field
extension Form.Field {
  typealias Choice = Form.Choice

  static func text(
    _ name: String, _ label: String, _ value: String, isRequired: Bool = false, hint: String = ""
  ) -> Form.Field {
    Form.Field(name, label: label, value: value, isRequired: isRequired, hint: hint)
  }

  static func area(_ name: String, _ label: String, _ value: String) -> Form.Field {
    Form.Field(name, label: label, kind: .area(rows: 4), value: value)
  }

  /// One of a few; where none is said to be chosen, the first is.
  static func choice(
    _ name: String, _ label: String, _ choices: [Form.Choice], selected: String?, hint: String = ""
  ) -> Form.Field {
    let known = choices.first { $0.value == selected } ?? choices.first
    return Form.Field(
      name, label: label, kind: .choice(choices), value: known?.value ?? "", hint: hint)
  }

  /// One of a few, and nothing until the person says.
  static func question(
    _ name: String, _ label: String, _ choices: [Form.Choice], hint: String = ""
  ) -> Form.Field {
    Form.Field(name, label: label, kind: .choice(choices), isRequired: true, hint: hint)
  }

  static func suggestions(
    _ name: String, _ label: String, _ choices: [Form.Choice], isRequired: Bool = false,
    hint: String = ""
  ) -> Form.Field {
    Form.Field(
      name, label: label, kind: .suggestions(choices), isRequired: isRequired, hint: hint)
  }
}

extension Workbench {
  /// A question to which the answer is yes or no.
  func toggle(_ name: String, _ label: String, _ value: Bool) -> Form.Field {
    Form.Field(
      name, label: label,
      kind: .toggle(on: words(CommonPhrase.yes), off: words(CommonPhrase.no)),
      value: value ? "true" : "false")
  }
}
