/// The answer to one question of a form, while it is being given.
enum FormEntry: Hashable, Sendable {
  case line(TextField)
  case area(TextArea, rows: Int)
  case choice([Form.Choice], selected: Int?)
  case several(SeveralRow)
  case toggle(Bool, on: String, off: String)
  case suggestions(Suggestions)

  init(_ kind: Form.Kind, value: String, limit: Int) {
    switch kind {
    case .text: self = .line(TextField(value, limit: limit))
    case .area(let rows): self = .area(TextArea(value, limit: limit), rows: max(1, rows))
    case .choice(let all): self = .choice(all, selected: all.firstIndex { $0.value == value })
    case .several(let all): self = .several(SeveralRow(all, value: value))
    case .toggle(let on, let off): self = .toggle(value == "true", on: on, off: off)
    case .suggestions(let all): self = .suggestions(Suggestions(all, value: value, limit: limit))
    }
  }

  var value: String {
    switch self {
    case .line(let field): field.text
    case .area(let area, _): area.text
    case .choice(let all, let selected): selected.map { all[$0].value } ?? ""
    case .several(let row): row.value
    case .toggle(let isOn, _, _): isOn ? "true" : "false"
    case .suggestions(let suggestions): suggestions.value
    }
  }

  var shown: String {
    switch self {
    case .choice(let all, let selected): selected.map { all[$0].label } ?? ""
    case .several(let row):
      row.chosen.sorted().map { row.choices[$0].label }.joined(separator: ", ")
    case .toggle(let isOn, let on, let off): isOn ? on : off
    case .suggestions(let suggestions): suggestions.field.text
    case .line, .area: value
    }
  }

  /// The same question with another answer.
  func with(value: String) -> FormEntry {
    switch self {
    case .line(let field):
      .line(TextField(value, limit: field.edited.limit))
    case .area(let area, let rows):
      .area(TextArea(value, columns: area.columns, limit: area.edited.limit), rows: rows)
    case .choice(let all, _):
      .choice(all, selected: all.firstIndex { $0.value == value })
    case .several(let row):
      .several(SeveralRow(row.choices, value: value))
    case .toggle(_, let on, let off):
      .toggle(value == "true", on: on, off: off)
    case .suggestions(let suggestions):
      .suggestions(suggestions.with(value: value))
    }
  }

  mutating func handle(_ key: Key) -> EditedText.Outcome {
    switch self {
    case .line(var field):
      defer { self = .line(field) }
      return field.handle(key)
    case .area(var area, let rows):
      defer { self = .area(area, rows: rows) }
      return area.handle(key)
    case .suggestions(var suggestions):
      defer { self = .suggestions(suggestions) }
      return suggestions.handle(key)
    case .several(var row):
      defer { self = .several(row) }
      return row.handle(key)
    case .choice(let all, let selected):
      guard let next = Self.next(key, all, selected) else { return .ignored }
      self = .choice(all, selected: next)
    case .toggle(let isOn, let on, let off):
      guard [.left, .right, .character(" ")].contains(key.code) else { return .ignored }
      self = .toggle(!isOn, on: on, off: off)
    }
    return .changed
  }

  mutating func paste(_ text: String) -> EditedText.Outcome {
    switch self {
    case .line(var field):
      defer { self = .line(field) }
      return field.paste(text)
    case .area(var area, let rows):
      defer { self = .area(area, rows: rows) }
      return area.paste(text)
    case .suggestions(var suggestions):
      defer { self = .suggestions(suggestions) }
      return suggestions.paste(text)
    case .choice, .several, .toggle: return .ignored
    }
  }

  /// Left, right and Space go round; a letter goes to the next choice that begins with it.
  private static func next(_ key: Key, _ all: [Form.Choice], _ selected: Int?) -> Int? {
    guard !all.isEmpty, !key.control, !key.alt else { return nil }
    switch key.code {
    case .left: return ((selected ?? 0) + all.count - 1) % all.count
    case .right, .character(" "): return selected.map { ($0 + 1) % all.count } ?? 0
    case .character(let letter):
      let order = all.indices.map { ($0 + (selected ?? -1) + 1) % all.count }
      return order.first { folded(all[$0].label).hasPrefix(folded(String(letter))) }
    default: return nil
    }
  }
}
