import Domain
import Language
import Screen

/// What was done lately, the newest first, by whomever and on whichever laptop.
struct RecentList: Hashable, Sendable {
  /// A line for each deed.
  var deeds: [Event]
  var list: ListState
  /// What someone else did on another laptop is undone only when asked twice.
  var askedAbout: Version?

  init(_ deeds: [Event]) {
    self.deeds = deeds
    list = ListState(count: deeds.count)
  }

  /// The deed the keys act on.
  var deed: Event? { deeds.indices.contains(list.selected) ? deeds[list.selected] : nil }
}

extension Workbench {
  /// So many are looked up at once; more when someone comes to the last.
  private static let page = 100

  mutating func openRecent() {
    overlay = .recent(RecentList(state.recentDeeds(most: Workbench.page)))
  }

  /// The keys of what was done lately.
  var recentBindings: [Binding<Action>] {
    let here = Front.recent
    return [
      here.key("choose", Front.listKeys, .shown(3)), here.key("open", ["enter"], .shown(1)),
      here.key("undo", ["u"], .shown(1)), here.key("redo", ["U"], .shown(2)),
      here.key("close", ["esc", "q", "R"], .always),
    ]
  }

  mutating func recentPressed(_ open: RecentList, _ key: Key) -> [Effect] {
    switch key.code {
    case .escape, .character("q"), .character("R"): overlay = nil
    case .enter: showRecent(open)
    case .character("u"): return undoRecent(open)
    case .character("U"): return redo()
    default:
      var open = open
      open.askedAbout = nil
      if open.list.handle(key, rows: recentRows.rows) == .ignored {
        status.say(words(PanePhrase.noSuchKey))
      } else {
        status.say("")
      }
      overlay = .recent(withMore(open))
    }
    return []
  }

  /// The same list with the next page behind it, where the last one is chosen.
  private func withMore(_ open: RecentList) -> RecentList {
    let isAtEnd = open.list.selected == open.deeds.count - 1
    return isAtEnd ? filled(open, most: open.deeds.count + Workbench.page) : open
  }

  /// The list as it stands now, on the same deed.
  private func filled(_ open: RecentList, most: Int) -> RecentList {
    var filled = open
    filled.deeds = state.recentDeeds(most: most)
    filled.list.count = filled.deeds.count
    if let place = filled.deeds.firstIndex(where: { $0.version == open.deed?.version }) {
      filled.list.select(place)
    }
    return filled
  }

  /// Takes in what was done since, or came from others.
  mutating func refreshRecent() {
    guard case .recent(let open) = overlay else { return }
    overlay = .recent(filled(open, most: max(Workbench.page, open.deeds.count)))
  }

  mutating func mousedRecent(_ open: RecentList, _ mouse: Mouse) -> [Effect] {
    var open = open
    let outcome = open.list.handle(mouse, in: recentRows)
    open.askedAbout = nil
    overlay = .recent(withMore(open))
    if case .clicked(_, again: true) = outcome { showRecent(open) }
    return []
  }
}
