/// Several of a few: a mark at each that was chosen. All beside each other where they fit, else the
/// one the arrows stand on, and the names of those chosen.
struct SeveralRow: Hashable, Sendable {
  let choices: [Form.Choice]
  private(set) var chosen: Set<Int>
  /// Where the arrows stand.
  private(set) var place = 0

  private static let gap = 2

  /// The choices, with those in `value` chosen: their values with commas between them.
  init(_ choices: [Form.Choice], value: String) {
    self.choices = choices
    let values = value.split(separator: ",").map(String.init)
    chosen = Set(choices.indices.filter { values.contains(choices[$0].value) })
  }

  /// The values that were chosen, in the order of the choices, with commas between them.
  var value: String { chosen.sorted().map { choices[$0].value }.joined(separator: ",") }

  /// Left and right go round, Space marks, a letter goes to the next choice that begins with it.
  mutating func handle(_ key: Key) -> EditedText.Outcome {
    guard !choices.isEmpty, !key.control, !key.alt else { return .ignored }
    switch key.code {
    case .left: place = (place + choices.count - 1) % choices.count
    case .right: place = (place + 1) % choices.count
    case .character(" "): toggle(place)
    case .character(let letter):
      let order = choices.indices.map { ($0 + place + 1) % choices.count }
      let wanted = folded(String(letter))
      guard let next = order.first(where: { folded(choices[$0].label).hasPrefix(wanted) }) else {
        return .ignored
      }
      place = next
    default: return .ignored
    }
    return .changed
  }

  /// Marks or unmarks one of them, and stands on it.
  mutating func toggle(_ index: Int) {
    guard choices.indices.contains(index) else { return }
    place = index
    chosen.formSymmetricDifference([index])
  }

  func draw(on canvas: inout Canvas, in rect: Rect, isFocused: Bool, symbols: Symbols) {
    let options = choices.indices.map { option($0, symbols) }
    let widths = options.map(TextWidth.columns(of:))
    guard widths.reduce(0, +) + Self.gap * (options.count - 1) <= rect.columns else {
      return drawPlace(on: &canvas, in: rect, isFocused: isFocused, symbols: symbols)
    }
    var column = rect.left
    for (index, option) in options.enumerated() {
      let isHere = isFocused && index == place
      canvas.put(
        option, at: Point(column: column, row: rect.top), style: isHere ? .fieldFocused : .plain)
      if isHere { canvas.cursor = Point(column: column + 1, row: rect.top) }
      column += widths[index] + Self.gap
    }
  }

  private func option(_ index: Int, _ symbols: Symbols) -> String {
    "[\(chosen.contains(index) ? symbols.tick : " ")] \(choices[index].label)"
  }

  private func drawPlace(
    on canvas: inout Canvas, in rect: Rect, isFocused: Bool, symbols: Symbols
  ) {
    guard choices.indices.contains(place) else { return }
    let names = chosen.sorted().map { choices[$0].label }.joined(separator: ", ")
    let head = "\(symbols.back) \(option(place, symbols)) \(symbols.arrow)"
    let tail = " \(place + 1)/\(choices.count)" + (names.isEmpty ? "" : "  \(names)")
    canvas.put(
      TextWidth.fitted(head + tail, to: rect.columns), at: rect.origin,
      style: isFocused ? .fieldFocused : .field, columns: rect.columns)
    if isFocused { canvas.cursor = Point(column: rect.left + 2, row: rect.top) }
  }

  /// The choice under this column, if they stand beside each other in so many cells.
  func index(at column: Int, columns: Int) -> Int? {
    ChoiceRow(labels: choices.map(\.label), selected: nil, symbols: .unicode)
      .label(at: column, columns: columns)
  }
}
