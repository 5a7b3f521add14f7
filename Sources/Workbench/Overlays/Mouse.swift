import Domain
import Screen

/// The mouse: a click focuses, a click on what is chosen opens it, the wheel scrolls.
extension Workbench {
  mutating func moused(_ mouse: Mouse) -> [Effect] {
    if let effects = clickedFrontHint(mouse) ?? clickedWritingHint(mouse) { return effects }
    switch overlay {
    case .form(var form):
      let outcome = form.form.handle(mouse, in: fieldsRect(form))
      overlay = .form(form)
      return outcome == .submitted ? submit(form) : []
    case .commands(let list): return mousedCommands(list, mouse)
    case .recent(let open): return mousedRecent(open, mouse)
    case .pictures(let open): return mousedPictures(open, mouse)
    case .notice(var pager):
      _ = pager.handle(mouse, size: helpRect.size)
      overlay = .notice(pager)
      return []
    case .find(var finder):
      return mousedFinder(&finder, mouse)
    case .menu(var menu):
      let outcome = menu.list.handle(mouse, in: menuRows(menu))
      overlay = .menu(menu)
      guard case .clicked(_, again: true) = outcome else { return [] }
      return menuPressed(menu, Key(.enter))
    case .board(var board):
      let outcome = board.list.handle(mouse, in: boardRect.split(top: 2).rest)
      overlay = .board(board)
      guard case .clicked(_, again: true) = outcome else { return [] }
      return boardPressed(board, Key(.enter))
    case .papers(var choice):
      return mousedPapers(&choice, mouse)
    case .calls(let calls): return mousedCalls(calls, mouse)
    case .erasing(let erasing): return mousedErasing(erasing, mouse)
    case .pastTerms(let open): return mousedPastTerms(open, mouse)
    case .settling(let settling): return mousedSettling(settling, mouse)
    case .comparison(let comparison):
      mousedComparison(comparison, mouse)
      return []
    case .sharing(let open): return mousedSharing(open, mouse)
    case .laptops(let open): return mousedLaptops(open, mouse)
    case nil: return mousedPanes(mouse)
    }
  }

  private func fieldsRect(_ form: FormOverlay) -> Rect {
    let inner = formRect(form)
    return inner.split(top: inner.rows - 1).top
  }

  private var resultsRect: Rect { findRect.split(top: 2).rest }

  private mutating func mousedFinder(_ finder: inout Finder, _ mouse: Mouse) -> [Effect] {
    let outcome = finder.list.handle(mouse, in: resultsRect)
    overlay = .find(finder)
    if case .clicked(_, again: true) = outcome { findPressed(finder, Key(.enter)) }
    return []
  }

  /// The binding whose hint stands under `point`.
  func hinted(at point: Point) -> Binding<Action>? {
    let bar = layout.hints.inset(columns: 1, rows: 0)
    guard let hint = hintBar.hint(at: point, in: bar) else { return nil }
    return currentBindings.first { $0.id == hint.id }
  }

  private mutating func mousedPanes(_ mouse: Mouse) -> [Effect] {
    if checkIn != nil { return mousedCheckIn(mouse) }
    let layout = layout
    if mouse.deed == .pressed, let binding = hinted(at: mouse.point) {
      return perform(binding.action)
    }
    if let attention = layout.attention, attention.contains(mouse.point) {
      return mousedAttention(mouse, in: attention.inset())
    }
    let under = layout.panes.first { $0.value.contains(mouse.point) }?.key
    guard let pane = under else { return [] }
    let isWheel = mouse.deed == .wheelUp || mouse.deed == .wheelDown
    if mouse.deed == .pressed { focus = pane }
    guard isWheel || mouse.deed == .pressed else { return [] }
    return pane.room.mouse(&self, mouse)
  }
}
