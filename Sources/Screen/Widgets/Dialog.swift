/// A question in the middle of the screen.
public struct Dialog: Hashable, Sendable {
  /// One answer.
  public struct Choice: Hashable, Sendable {
    /// Names it in `Outcome.chosen`.
    public let id: String
    /// The key that chooses it at once.
    public let key: Character
    /// What people read.
    public let label: String

    /// An answer.
    public init(_ id: String, key: Character, label: String) {
      self.id = id
      self.key = key
      self.label = label
    }
  }

  /// What a key or the mouse did.
  public enum Outcome: Hashable, Sendable {
    /// Nothing: the key is someone else's.
    case ignored
    /// Another answer is marked, or other text is in view.
    case changed
    /// This answer was given.
    case chosen(String)
    /// No answer was given.
    case cancelled
  }

  /// What stands in the frame.
  public let title: String
  /// What is asked or told.
  public let text: String
  /// The answers.
  public let choices: [Choice]
  /// The answer that Enter gives, counted from 0.
  public private(set) var selected: Int
  /// The first row of text in view.
  public private(set) var top = 0

  /// A question; Enter gives the answer `selected`, which should be the one that does no harm.
  public init(title: String, text: String, choices: [Choice], selected: Int = 0) {
    self.title = title
    self.text = text
    self.choices = choices
    self.selected = min(max(0, selected), max(0, choices.count - 1))
  }

  /// Arrows and Tab mark an answer, Enter gives it, a letter gives its answer at once, Esc gives
  /// none; PgUp and PgDn scroll a text taller than `screen`.
  public mutating func handle(_ key: Key, screen: Size = Size(columns: 80, rows: 24)) -> Outcome {
    switch key.code {
    case .escape: return .cancelled
    case .enter: return choices.isEmpty ? .cancelled : .chosen(choices[selected].id)
    case .tab: return mark(selected + (key.shift ? -1 : 1))
    case .left, .up: return mark(selected - 1)
    case .right, .down: return mark(selected + 1)
    case .pageUp: return scroll(by: -1, screen)
    case .pageDown: return scroll(by: 1, screen)
    case .character(let letter) where !key.control && !key.alt: return answer(letter)
    default: return .ignored
    }
  }

  /// A click on an answer gives it, the wheel scrolls.
  public mutating func handle(_ mouse: Mouse, screen: Size) -> Outcome {
    switch mouse.deed {
    case .wheelUp: return scroll(by: -1, screen)
    case .wheelDown: return scroll(by: 1, screen)
    case .pressed where mouse.button == 0:
      let layout = DialogLayout(self, screen: screen)
      let hit = choices.indices.first { layout.place(of: $0).contains(mouse.point) }
      return hit.map { .chosen(choices[$0].id) } ?? .ignored
    default: return .ignored
    }
  }

  private func answer(_ letter: Character) -> Outcome {
    let exact = choices.first { $0.key == letter }
    let either = choices.first { $0.key.lowercased() == letter.lowercased() }
    return (exact ?? either).map { .chosen($0.id) } ?? .ignored
  }

  private mutating func mark(_ index: Int) -> Outcome {
    guard !choices.isEmpty else { return .ignored }
    selected = (index + choices.count) % choices.count
    return .changed
  }

  private mutating func scroll(by pages: Int, _ screen: Size) -> Outcome {
    let layout = DialogLayout(self, screen: screen)
    let page = max(1, layout.textArea.rows - 1)
    let target = layout.clamped(layout.clamped(top) + pages * page)
    defer { top = target }
    return target == layout.clamped(top) ? .ignored : .changed
  }

  /// Draws the question over whatever is on the canvas.
  public func draw(on canvas: inout Canvas, symbols: Symbols = .unicode) {
    let layout = DialogLayout(self, screen: canvas.size)
    canvas.cursor = nil
    canvas.fill(layout.box)
    canvas.box(layout.box, title: title, style: .borderFocused, lines: symbols.focusedLines)
    drawText(layout, on: &canvas, symbols: symbols)
    for (index, choice) in choices.enumerated() {
      draw(choice, isSelected: index == selected, on: &canvas, in: layout.place(of: index))
    }
  }

  private func drawText(_ layout: DialogLayout, on canvas: inout Canvas, symbols: Symbols) {
    let area = layout.textArea
    let first = layout.clamped(top)
    for (offset, row) in layout.rows.dropFirst(first).prefix(area.rows).enumerated() {
      canvas.put(
        row, at: Point(column: area.left, row: area.top + offset), columns: area.columns)
    }
    let edge = Rect(
      column: area.left, row: area.top, columns: layout.box.right - area.left, rows: area.rows)
    ScrollMark.draw(on: &canvas, in: edge, top: first, count: layout.rows.count, symbols: symbols)
  }

  private func draw(
    _ choice: Choice, isSelected: Bool, on canvas: inout Canvas, in place: Rect
  ) {
    guard canvas.bounds.intersection(place) == place, !place.isEmpty else { return }
    let style: Style = isSelected ? .selected : .plain
    canvas.fill(place, style: style)
    canvas.put(
      String(choice.key), at: Point(column: place.left + 1, row: place.top),
      style: isSelected ? style : .key)
    canvas.put(
      choice.label, at: Point(column: place.left + 3, row: place.top), style: style,
      columns: place.columns - 4)
    if isSelected { canvas.cursor = place.origin }
  }
}
