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
}

extension Workbench {
  mutating func openFind() { overlay = .find(search(Finder())) }

  /// The same finder with what its letters find.
  func search(_ finder: Finder) -> Finder {
    var finder = finder
    finder.found = Array(state.find(finder.field.text).prefix(200))
    finder.list.count = finder.found.count
    return finder
  }

  mutating func findPressed(_ finder: Finder, _ key: Key) {
    var finder = finder
    switch key.code {
    case .escape: overlay = nil
    case .enter:
      // Where nothing was found it stays open: a slip of the fingers is put right there.
      guard finder.found.indices.contains(finder.list.selected) else { return }
      overlay = nil
      show(finder.found[finder.list.selected])
    case .up, .down, .pageUp, .pageDown:
      _ = finder.list.handle(key, rows: findRect.rows - 2)
      finder.isBrowsing = true
      overlay = .find(finder)
    default:
      finder.isBrowsing = false
      let before = finder.field.text
      _ = finder.field.handle(key)
      if finder.field.text != before {
        finder.list.select(0)
        finder = search(finder)
      }
      overlay = .find(finder)
    }
  }

  /// Puts what was found on screen.
  mutating func show(_ found: Found) {
    switch found.id.type {
    case .person:
      choose(person: found.id.id)
      focus = .profile
    case .session:
      choose(session: found.id.id)
      focus = .roster
    case .handoff: if let handoff = state.handoff(found.id.id) { show(handoff: handoff) }
    case .partner: showPartner(found.id.id)
    case .programme: showProgramme(found.id.id)
    default: status.say(sentences.thing(found.id))
    }
  }

  /// The session of this project that is next, or else the last one.
  private mutating func showProgramme(_ id: String) {
    let sessions = state.sessions.filter { $0.programme == id && !$0.isCancelled }
    let next = sessions.first { ($0.day ?? now.day) >= now.day } ?? sessions.last
    status.say(sentences.thing(EntityID(.programme, id)))
    guard let next else { return }
    choose(session: next.id)
    focus = .roster
  }

  /// The first open handoff to this partner, or else what is known of the partner.
  private mutating func showPartner(_ id: String) {
    guard let partner = state.partner(id) else { return }
    let open = state.handoffs.first { $0.partner == id && !$0.state.isClosed }
    if let open { show(handoff: open) }
    let reach = [partner.contactPerson, partner.phone, partner.email].compactMap(\.self)
    let role = words.value(partner.does.rawValue, of: "does")
    status.say(([partner.name, role] + reach).joined(separator: " · "))
  }

  var findRect: Rect { middle(columns: 74, rows: 16) }

  func draw(_ finder: Finder, on canvas: inout Canvas) {
    let inner = findRect
    frame(inner, title: words(OverlayPhrase.find), on: &canvas)
    let (field, below) = inner.split(top: 1)
    let rows = below.split(top: 1).rest
    if finder.found.isEmpty {
      let phrase = finder.field.isEmpty ? OverlayPhrase.findHint : .findNothing
      _ = canvas.putWrapped(words(phrase), in: rows, style: .muted)
    } else {
      finder.list.draw(on: &canvas, in: rows, isFocused: true, symbols: symbols) {
        canvas, index, line, _ in
        guard finder.found.indices.contains(index) else { return }
        draw(finder.found[index], on: &canvas, in: line)
      }
    }
    finder.field.draw(on: &canvas, in: field, isFocused: !finder.isBrowsing)
  }

  private func draw(_ found: Found, on canvas: inout Canvas, in line: Rect) {
    canvas.put(words.entity(found.id.type.rawValue), at: line.origin, style: .muted, columns: 12)
    canvas.put(
      sentences.thing(found.id), at: Point(column: line.left + 13, row: line.top),
      columns: max(0, line.columns - 13))
  }
}
