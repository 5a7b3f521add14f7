import Domain
import Language
import Screen

/// Finding any person, session or partner by a few letters.
struct Finder: Hashable, Sendable {
  var field = TextField()
  var found: [Found] = []
  var list = ListState()
  /// True while the arrows go through what was found: the cursor stands there, for screen readers.
  var isBrowsing = false
  /// True where who is not found can be registered at once, as the first row.
  var registers = false
  /// How many rows stand above what was found.
  var above: Int { registers && !field.isEmpty ? 1 : 0 }
}

extension Workbench {
  mutating func openFind() { overlay = .find(search(Finder())) }

  /// The same finder with what its letters find, on the first of it: someone who is known comes
  /// before registering them once more.
  func search(_ finder: Finder) -> Finder {
    var finder = finder
    finder.found = state.find(finder.field.text, most: 200)
    finder.list.count = finder.found.count + finder.above
    finder.list.select(finder.found.isEmpty ? 0 : finder.above)
    return finder
  }

  mutating func findPressed(_ finder: Finder, _ key: Key) {
    var finder = finder
    switch key.code {
    case .escape: overlay = nil
    case .enter:
      // Where nothing was found it stays open: a slip of the fingers is put right there.
      let place = finder.list.selected - finder.above
      if place < 0 { return register(finder.field.text) }
      guard finder.found.indices.contains(place) else { return }
      overlay = nil
      _ = bring(finder.found[place].id)
    case .up, .down, .pageUp, .pageDown:
      _ = finder.list.handle(key, rows: findRect.rows - 2)
      finder.isBrowsing = true
      overlay = .find(finder)
    default:
      finder.isBrowsing = false
      let before = finder.field.text
      _ = finder.field.handle(key)
      if finder.field.text != before {
        finder = search(finder)
      }
      overlay = .find(finder)
    }
  }

  var findRect: Rect { middle(columns: 74, rows: 16) }

  func draw(_ finder: Finder, on canvas: inout Canvas) {
    let inner = findRect
    let title =
      finder.registers
      ? words(OpeningPhrase.findOrRegister) : words(OverlayPhrase.find)
    frame(inner, title: title, on: &canvas)
    let (field, below) = inner.split(top: 1)
    let rows = below.split(top: 1).rest
    if finder.list.count == 0 {
      _ = canvas.putWrapped(nothingFound(finder), in: rows, style: .muted)
    } else {
      finder.list.draw(on: &canvas, in: rows, isFocused: true, symbols: symbols) {
        canvas, index, line, style in
        guard finder.found.indices.contains(index - finder.above) else {
          let text = words(OpeningPhrase.register, ["name": finder.field.text])
          canvas.put(text, at: line.origin, style: style, columns: line.columns)
          return
        }
        draw(finder.found[index - finder.above], on: &canvas, in: line)
      }
    }
    finder.field.draw(on: &canvas, in: field, isFocused: !finder.isBrowsing)
  }

  private func nothingFound(_ finder: Finder) -> String {
    guard finder.field.isEmpty else { return words(OverlayPhrase.findNothing) }
    return finder.registers
      ? words(OpeningPhrase.findOrRegisterHint) : words(OverlayPhrase.findHint)
  }

  private func draw(_ found: Found, on canvas: inout Canvas, in line: Rect) {
    canvas.put(words.entity(found.id.type.rawValue), at: line.origin, style: .muted, columns: 14)
    canvas.put(
      name(of: found.id), at: Point(column: line.left + 15, row: line.top),
      columns: max(0, line.columns - 15))
  }

  /// What it is called; what kind of thing it is stands before it already.
  private func name(of thing: EntityID) -> String {
    guard thing.type == .handoff, let handoff = state.handoff(thing.id) else {
      return sentences.thing(thing)
    }
    return sentences.handoff(handoff)
  }
}
