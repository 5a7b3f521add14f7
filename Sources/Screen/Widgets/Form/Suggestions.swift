/// A line to type in that is completed from a list. What is typed may also be something new.
struct Suggestions: Hashable, Sendable {
  private(set) var field: TextField
  private(set) var highlighted: Int?
  /// What the list offers for what was typed, the best first; nothing where one was picked. Kept,
  /// because each frame asks several times.
  private(set) var matches: [Form.Choice] = []
  private let choices: [Form.Choice]
  private let foldedLabels: [String]
  private var picked: Form.Choice?
  private var isBrowsing = false

  init(_ choices: [Form.Choice], value: String, limit: Int) {
    self.choices = choices
    foldedLabels = choices.map { folded($0.label) }
    picked = value.isEmpty ? nil : choices.first { $0.value == value }
    field = TextField(picked?.label ?? value, limit: limit)
    lookUp()
  }

  /// The same list with another answer.
  func with(value: String) -> Suggestions {
    Suggestions(choices, value: value, limit: field.edited.limit)
  }

  /// The value of the choice that was picked or typed out, else what was typed.
  var value: String {
    let typed = field.text
    return (picked ?? choices.first { $0.label == typed })?.value ?? typed
  }

  private mutating func lookUp() {
    matches = found
  }

  private var found: [Form.Choice] {
    guard picked == nil, isBrowsing || !field.isEmpty else { return [] }
    let query = folded(field.text)
    var ranked: [[Form.Choice]] = [[], [], []]
    for (label, choice) in zip(foldedLabels, choices) {
      if let rank = Self.rank(query, in: label) { ranked[rank].append(choice) }
    }
    return Array(ranked.joined())
  }

  private static func rank(_ query: String, in label: String) -> Int? {
    if label.hasPrefix(query) { return 0 }
    let words = label.split(separator: " ")
    let parts = query.split(separator: " ")
    if parts.allSatisfy({ part in words.contains { $0.hasPrefix(part) } }) { return 1 }
    return label.contains(query) ? 2 : nil
  }

  mutating func handle(_ key: Key) -> EditedText.Outcome {
    switch key.code {
    case .down: return step(by: 1)
    case .up: return highlighted == nil ? .ignored : step(by: -1)
    case .enter, .tab: return pickHighlighted() ? .changed : .ignored
    case .escape: return close()
    default: return edited { $0.handle(key) }
    }
  }

  mutating func paste(_ text: String) -> EditedText.Outcome {
    edited { $0.paste(text) }
  }

  mutating func pick(_ choice: Form.Choice) {
    picked = choice
    field = TextField(choice.label, limit: field.edited.limit)
    closeList()
  }

  /// Takes the highlighted choice, if there is one.
  mutating func pickHighlighted() -> Bool {
    guard let row = highlighted, row < matches.count else { return false }
    pick(matches[row])
    return true
  }

  /// The list goes away when the field is left; what was typed stays.
  mutating func closeList() {
    highlighted = nil
    isBrowsing = false
    lookUp()
  }

  private mutating func close() -> EditedText.Outcome {
    guard highlighted != nil || isBrowsing else { return .ignored }
    closeList()
    return .moved
  }

  private mutating func step(by rows: Int) -> EditedText.Outcome {
    if field.isEmpty {
      isBrowsing = true
      lookUp()
    }
    let count = matches.count
    guard count > 0 else { return .ignored }
    let next = (highlighted ?? -1) + rows
    highlighted = next < 0 ? nil : min(next, count - 1)
    return .moved
  }

  private mutating func edited(_ edit: (inout TextField) -> EditedText.Outcome)
    -> EditedText.Outcome
  {
    let outcome = edit(&field)
    if outcome == .changed || outcome == .full {
      picked = nil
      highlighted = nil
      lookUp()
    }
    return outcome
  }
}
