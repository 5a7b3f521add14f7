import Language
import Screen

/// Every command by its name, with why one cannot be done now.
struct Palette: Hashable, Sendable {
  var field = TextField()
  var list = ListState()
  /// True while the arrows go through the commands: the cursor stands there, for screen readers.
  var isBrowsing = false
}

extension Workbench {
  mutating func openPalette() {
    var palette = Palette()
    palette.list.count = paletteEntries("").count
    overlay = .palette(palette)
  }

  /// The commands whose name or explanation has these letters: what works here first, and before the
  /// arrows and the like what a newcomer comes for.
  func paletteEntries(_ typed: String) -> [Binding<Action>] {
    let others = Pane.allCases.filter { $0 != focus }.flatMap(bindings)
    let wanted = folded(typed)
    var seen: Set<String> = []
    let here = currentBindings.filter { $0.hint != .hidden }
    return (here + currentBindings + others + sheetBindings).filter { binding in
      guard seen.insert(binding.id).inserted else { return false }
      let text = "\(bindingLabel(binding.id)) \(bindingHelp(binding.id))"
      return wanted.isEmpty || folded(text).contains(wanted)
    }
  }

  mutating func palettePressed(_ palette: Palette, _ key: Key) -> [Effect] {
    var palette = palette
    switch key.code {
    case .escape: overlay = nil
    case .enter: return choose(in: palette)
    case .up, .down, .pageUp, .pageDown:
      _ = palette.list.handle(key, rows: findRect.rows - 2)
      palette.isBrowsing = true
      overlay = .palette(palette)
    default:
      _ = palette.field.handle(key)
      palette.isBrowsing = false
      palette.list.select(0)
      palette.list.count = paletteEntries(palette.field.text).count
      overlay = .palette(palette)
    }
    return []
  }

  private mutating func choose(in palette: Palette) -> [Effect] {
    overlay = nil
    let entries = paletteEntries(palette.field.text)
    guard entries.indices.contains(palette.list.selected) else { return [] }
    let binding = entries[palette.list.selected]
    guard binding.isEnabled else {
      status.say(whyNot(binding), .warning)
      return []
    }
    if let pane = Pane(rawValue: binding.context) { focus = pane }
    return perform(binding.action)
  }

  private func whyNot(_ binding: Binding<Action>) -> String {
    binding.whyNot.flatMap { words.text($0) } ?? ""
  }

  func draw(_ palette: Palette, on canvas: inout Canvas) {
    let inner = findRect
    frame(inner, title: words(OverlayPhrase.palette), on: &canvas)
    let (field, below) = inner.split(top: 1)
    let rows = below.split(top: 1).rest
    let entries = paletteEntries(palette.field.text)
    palette.list.draw(on: &canvas, in: rows, isFocused: true, symbols: symbols) {
      canvas, index, line, style in
      guard entries.indices.contains(index) else { return }
      let binding = entries[index]
      canvas.put(keyLabel(binding), at: line.origin, style: .key, columns: 10)
      let text =
        binding.isEnabled
        ? bindingHelp(binding.id) : "\(bindingLabel(binding.id)) – \(whyNot(binding))"
      canvas.put(
        text, at: Point(column: line.left + 11, row: line.top),
        style: binding.isEnabled ? style : .muted, columns: max(0, line.columns - 11))
    }
    palette.field.draw(on: &canvas, in: field, isFocused: !palette.isBrowsing)
  }
}
