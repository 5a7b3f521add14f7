import Domain
import Language
import Screen

/// What stands in front of the panes and takes the keys.
enum Overlay: Hashable, Sendable {
  case form(FormOverlay)
  case commands(CommandList)
  case notice(Pager)
  case find(Finder)
  case recent(RecentList)
  case pictures(PicturesOverlay)
  case menu(Menu)
  case board(Board)
  case papers(PaperChoice)
  case calls(CallRoundOverlay)
  case settling(Settling)
  case comparison(Comparison)
  case sharing(SharingOverlay)
  case laptops(LaptopsOverlay)
  case erasing(Erasing)
  case pastTerms(PastTermList)
}

extension Workbench {
  /// A key for what stands in front.
  mutating func overlayPressed(_ key: Key) -> [Effect] {
    if key == Key(.character("c"), control: true) {
      let effects = putAside()
      overlay = nil
      return effects
    }
    if key == Key(.character("z"), control: true) { return [.suspend] }
    if key == Key(.character("l"), control: true) { return [.redraw] }
    switch overlay {
    case .form(let form): return formPressed(form, key)
    case .commands(let list): return commandsPressed(list, key)
    case .notice(let pager): noticePressed(pager, key)
    case .recent(let open): return recentPressed(open, key)
    case .pictures(let open): return picturesPressed(open, key)
    case .find(let finder): findPressed(finder, key)
    case .menu(let menu): return menuPressed(menu, key)
    case .board(let board): return boardPressed(board, key)
    case .papers(let choice): return papersPressed(choice, key)
    case .calls(let calls): return callsPressed(calls, key)
    case .settling(let settling): return settlingPressed(settling, key)
    case .comparison(let comparison): return comparisonPressed(comparison, key)
    case .sharing(let open): return sharingPressed(open, key)
    case .laptops(let open): return laptopsPressed(open, key)
    case .erasing(let erasing): return erasingPressed(erasing, key)
    case .pastTerms(let open): return pastTermsPressed(open, key)
    case nil: break
    }
    return []
  }

  /// Pasted text goes into a field, or nowhere: it never runs a command.
  mutating func pasted(_ text: String) -> [Effect] {
    if let question {
      if case .whichFolder(var form) = question {
        _ = form.paste(text)
        self.question = .whichFolder(form)
      }
      return []
    }
    switch overlay {
    case .form(var form):
      if !pastesRow(text, into: &form) { _ = form.form.paste(text) }
      overlay = .form(form)
    case .find(var finder):
      _ = finder.field.paste(text)
      overlay = .find(search(finder))
    case .menu(var menu):
      menu.paste(text)
      overlay = .menu(menu)
    case nil where checkIn != nil: pastedAtTheDoor(text)
    case .board: status.say(words(PanePhrase.pasteNowhere), .warning)
    case .commands(var list) where list.hasField:
      list.paste(text)
      overlay = .commands(inView(list))
    case .sharing(var open) where open.form != nil:
      _ = open.form?.paste(text)
      overlay = .sharing(open)
    case .erasing(var erasing):
      guard case .telling(var form) = erasing.part else { break }
      _ = form.paste(text)
      erasing.part = .telling(form)
      overlay = .erasing(erasing)
    case .notice, .papers, .calls, .settling, .comparison, .sharing, .laptops, .pastTerms, .recent,
      .pictures, .commands, nil:
      status.say(words(PanePhrase.pasteNowhere), .warning)
    }
    return []
  }

  /// Draws what stands in front.
  func draw(_ overlay: Overlay, on canvas: inout Canvas) {
    switch overlay {
    case .form(let form): draw(form, on: &canvas)
    case .commands(let list): draw(list, on: &canvas)
    case .recent(let open): draw(open, on: &canvas)
    case .pictures(let open): draw(open, on: &canvas)
    case .notice(let pager):
      frame(helpRect, title: words(OverlayPhrase.goodToKnow), on: &canvas)
      pager.draw(on: &canvas, in: helpRect, isFocused: true, symbols: symbols)
    case .find(let finder): draw(finder, on: &canvas)
    case .menu(let menu): draw(menu, on: &canvas)
    case .board(let board): draw(board, on: &canvas)
    case .papers(let choice): draw(choice, on: &canvas)
    case .calls(let calls): draw(calls, on: &canvas)
    case .settling(let settling): draw(settling, on: &canvas)
    case .comparison(let comparison): draw(comparison, on: &canvas)
    case .sharing(let open): draw(open, on: &canvas)
    case .laptops(let open): draw(open, on: &canvas)
    case .erasing(let erasing): draw(erasing, on: &canvas)
    case .pastTerms(let open): draw(open, on: &canvas)
    }
  }

  /// An empty box with a frame around `inner`.
  func frame(_ inner: Rect, title: String, on canvas: inout Canvas) {
    let outer = inner.inset(columns: -1, rows: -1)
    canvas.fill(outer)
    canvas.box(outer, title: title, style: .borderFocused, lines: symbols.focusedLines)
    canvas.cursor = nil
  }

  /// A box in the middle of the screen, at most this large, its frame not counted.
  func middle(columns: Int, rows: Int) -> Rect {
    let width = min(columns, size.columns - 4)
    let height = min(rows, size.rows - 3)
    return Rect(
      column: (size.columns - width) / 2, row: max(1, (size.rows - height) / 2), columns: width,
      rows: height)
  }
}
