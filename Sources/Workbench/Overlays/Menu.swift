import Domain
import Language
import Screen

/// A list to choose from; letters narrow it down.
struct Menu: Hashable, Sendable {
  /// One thing that can be chosen.
  struct Item: Hashable, Sendable {
    let label: String
    /// What it does, in a sentence; empty where the label says it all.
    let help: String
    let action: Action
    /// Why it cannot be chosen now, as the phrase of a binding.
    let whyNot: String?
    /// What Delete does with it; nil where it does nothing.
    let removal: Action?
    /// The bytes in which letters are sought.
    fileprivate let sought: [UInt8]

    init(
      label: String, help: String = "", _ action: Action, whyNot: String? = nil,
      removal: Action? = nil
    ) {
      self.removal = removal
      self.label = label
      self.help = help
      self.action = action
      self.whyNot = whyNot
      sought = Array(folded("\(label) \(help)").utf8)
    }
  }

  let title: String
  let items: [Item]
  /// What was typed to narrow it down.
  private(set) var field = TextField()
  /// What has the letters that were typed. It is sought once a key, and read by all who draw.
  private(set) var found: [Item]
  var list = ListState()
  /// True while the arrows go through the list: the cursor stands there, for screen readers.
  var isBrowsing = true

  init(title: String, items: [Item]) {
    self.title = title
    self.items = items
    found = items
    list.count = items.count
  }

  /// A key for the letters.
  mutating func type(_ key: Key) {
    if field.handle(key) == .changed { seek() }
    isBrowsing = field.isEmpty
  }

  /// A text for the letters.
  mutating func paste(_ text: String) {
    _ = field.paste(text)
    seek()
  }

  private mutating func seek() {
    let wanted = Array(folded(field.text).utf8)
    found = items.filter { $0.sought.holds(wanted) }
    list.count = found.count
    list.select(0)
  }
}

extension Workbench {
  mutating func openMenu(_ title: String, _ items: [Menu.Item]) {
    guard !items.isEmpty else { return status.say(words(PanePhrase.nothingToChoose), .warning) }
    overlay = .menu(Menu(title: title, items: items))
  }

  mutating func menuPressed(_ menu: Menu, _ key: Key) -> [Effect] {
    var menu = menu
    switch key.code {
    case .escape: overlay = nil
    case .enter: return choose(in: menu)
    case .delete where canDrop(in: menu):
      overlay = nil
      return chosen(in: menu)?.removal.map { perform($0) } ?? []
    case .up, .down, .pageUp, .pageDown:
      _ = menu.list.handle(key, rows: menuRows(menu).rows)
      menu.isBrowsing = true
      overlay = .menu(menu)
    default:
      menu.type(key)
      overlay = .menu(menu)
    }
    return []
  }

  /// True where what is chosen can be thrown away.
  func canDrop(in menu: Menu) -> Bool { menu.field.isEmpty && chosen(in: menu)?.removal != nil }

  private func chosen(in menu: Menu) -> Menu.Item? {
    let found = menu.found
    return found.indices.contains(menu.list.selected) ? found[menu.list.selected] : nil
  }

  private mutating func choose(in menu: Menu) -> [Effect] {
    guard let item = chosen(in: menu) else { return [] }
    if let whyNot = item.whyNot {
      status.say(words.text(whyNot) ?? whyNot, .warning)
      return []
    }
    overlay = nil
    return perform(item.action)
  }

  /// The box of the menu, its frame not counted.
  func menuRect(_ menu: Menu) -> Rect { middle(columns: 74, rows: min(22, menu.items.count + 5)) }

  /// Where its list stands: below the letters, above the explanation.
  func menuRows(_ menu: Menu) -> Rect {
    let below = menuRect(menu).split(top: 2).rest
    return below.split(top: max(1, below.rows - 3)).top
  }

  func draw(_ menu: Menu, on canvas: inout Canvas) {
    let inner = menuRect(menu)
    frame(inner, title: menu.title, on: &canvas)
    let found = menu.found
    let rows = menuRows(menu)
    if found.isEmpty {
      _ = canvas.putWrapped(words(OverlayPhrase.findNothing), in: rows, style: .muted)
    }
    menu.list.draw(on: &canvas, in: rows, isFocused: true, symbols: symbols) {
      canvas, index, line, style in
      guard found.indices.contains(index) else { return }
      canvas.put(
        found[index].label, at: line.origin, style: found[index].whyNot == nil ? style : .muted,
        columns: line.columns)
    }
    if found.indices.contains(menu.list.selected) {
      draw(found[menu.list.selected], on: &canvas, below: rows)
    }
    let field = inner.split(top: 1).top
    menu.field.draw(on: &canvas, in: field, isFocused: !menu.isBrowsing)
  }

  private func draw(_ item: Menu.Item, on canvas: inout Canvas, below rows: Rect) {
    let about = Rect(column: rows.left, row: rows.bottom + 1, columns: rows.columns, rows: 2)
    let why = item.whyNot.flatMap { words.text($0) }
    _ = canvas.putWrapped(why ?? item.help, in: about, style: why == nil ? .muted : .warning)
  }
}
