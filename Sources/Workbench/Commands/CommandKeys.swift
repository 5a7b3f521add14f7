import Language
import Screen

extension Workbench {
  mutating func openHelp() { overlay = .commands(CommandList(help: helpEntries)) }
  mutating func openPalette() { overlay = .commands(CommandList(palette: paletteEntries)) }

  mutating func commandsPressed(_ list: CommandList, _ key: Key) -> [Effect] {
    var list = list
    let isClosing = key == .character("?") || key == .character("q")
    if list.isHelp, !list.isTyping {
      if isClosing || key.code == .escape && list.field.isEmpty {
        overlay = nil
        return []
      }
      if key == .character("/") {
        list.isTyping = true
        overlay = .commands(inView(list))
        return []
      }
    }
    switch key.code {
    case .escape: return leave(list)
    case .enter where list.isHelp && list.isTyping: list.isTyping = false
    case .enter: return run(list)
    case .up: go(&list) { $0.step(-1) }
    case .down: go(&list) { $0.step(1) }
    case .pageUp: go(&list) { page(&$0, -1) }
    case .pageDown: go(&list) { page(&$0, 1) }
    default: other(&list, key)
    }
    overlay = .commands(inView(list))
    return []
  }

  /// Letters are typed, but for those that go through the help.
  private func other(_ list: inout CommandList, _ key: Key) {
    if list.isTyping || !list.isHelp {
      list.isTyping = true
      list.type(key)
      return
    }
    switch key.code {
    case .character("k"): list.step(-1)
    case .character("j"): list.step(1)
    case .character(" "): page(&list, 1)
    case .home: list.chooseFirst()
    case .end: list.choose(near: .max)
    default: break
    }
  }

  private func go(_ list: inout CommandList, _ move: (inout CommandList) -> Void) {
    list.isTyping = false
    move(&list)
  }

  private func page(_ list: inout CommandList, _ pages: Int) {
    let rows = commandRows(list)
    let height = max(1, commandAreas(list).rows.rows - 1)
    let first = rows.firstIndex { $0.entry == list.chosen } ?? 0
    let target = min(max(0, first + pages * height), rows.count - 1)
    if rows.indices.contains(target) { list.choose(near: rows[target].entry) }
  }

  /// Esc gives up the search of the help, or closes.
  private mutating func leave(_ list: CommandList) -> [Effect] {
    overlay = list.isHelp && list.hasField ? .commands(CommandList(help: list.entries)) : nil
    return []
  }

  /// Does what is chosen, as it stands now; where it cannot be done, says why and stays.
  private mutating func run(_ list: CommandList) -> [Effect] {
    guard let command = list.command,
      let binding = everyBinding.first(where: { $0.id == command.id })
    else { return [] }
    guard binding.isEnabled else {
      status.say(binding.whyNot.flatMap { words.text($0) } ?? "", .warning)
      return []
    }
    overlay = nil
    let isAtTheDoor = bindingsAtTheDoor.contains { $0.id == binding.id }
    if checkIn != nil, !isAtTheDoor { leaveTheDoor() }
    status.say("")
    if let pane = Pane(rawValue: binding.context) { focus = pane }
    return perform(binding.action)
  }

  mutating func mousedCommands(_ list: CommandList, _ mouse: Mouse) -> [Effect] {
    var list = inView(list)
    let rows = commandRows(list)
    let before = list.chosen
    let outcome = list.rows.handle(mouse, in: commandAreas(list).rows)
    guard outcome != .ignored, rows.indices.contains(list.rows.selected) else { return [] }
    list.choose(near: rows[list.rows.selected].entry)
    list.isTyping = list.isTyping && !list.isHelp
    overlay = .commands(inView(list))
    guard case .clicked = outcome, list.chosen == before else { return [] }
    return run(list)
  }

  /// The keys of the help.
  var helpBindings: [Binding<Action>] {
    let here = Front.help
    return [
      here.key("choose", Front.pagerKeys, .shown(3)), here.key("search", ["/"], .shown(2)),
      here.key("run", ["enter"], .shown(1)), here.key("close", ["esc", "?", "q"], .always),
    ]
  }

  /// The keys of the list of everything.
  var paletteBindings: [Binding<Action>] {
    let here = Front.palette
    return [
      here.key("choose", Front.typingListKeys, .shown(2)),
      here.key("run", ["enter"], .shown(1)), here.key("close", ["esc"], .always),
    ]
  }
}
