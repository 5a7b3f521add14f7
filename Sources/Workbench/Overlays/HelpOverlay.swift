import Domain
import Language
import Screen

extension Workbench {
  /// The help is the list of keys itself: what works here first, then everywhere, then the rest.
  mutating func openHelp() {
    var lines = section(
      words(OverlayPhrase.helpHere, ["pane": title(of: focus)]), bindings(of: focus))
    lines += section(words(OverlayPhrase.helpEverywhere), globalBindings)
    for pane in Pane.allCases where pane != focus {
      lines += section(paneName(pane), bindings(of: pane))
    }
    overlay = .help(Pager(lines))
  }

  private func section(_ title: String, _ bindings: [Binding<Action>]) -> [Pager.Line] {
    let rows = bindings.map { binding in
      let keys = binding.keys.map { chord in chord.label { words.text("key.\($0)") } }
        .joined(separator: " ")
      return Pager.Line(
        TextWidth.padded(keys, to: 16) + bindingHelp(binding.id),
        style: binding.isEnabled ? .plain : .muted, indent: 16)
    }
    return [Pager.Line(title, style: .title)] + rows + [Pager.Line("")]
  }

  /// Everything someone should know of what was just written, where that is more than one thing.
  mutating func openNotice(_ warnings: [Warning]) {
    let lines = warnings.map { Pager.Line(sentences.warning($0), indent: 2) }
    overlay = .notice(Pager(lines))
  }

  /// Tells what everyone has to know once, in front of the panes.
  public mutating func note(_ sentences: [String]) {
    overlay = .notice(Pager(sentences.map { Pager.Line($0, indent: 2) }))
  }

  var helpRect: Rect { middle(columns: 76, rows: size.rows - 4) }

  mutating func helpPressed(_ pager: Pager, _ key: Key) {
    var pager = pager
    let isSearching = pager.search != nil
    let isNotice = if case .notice = overlay { true } else { false }
    if isNotice, !isSearching, key == Key(.enter) {
      overlay = nil
      return
    }
    if !isSearching, key == .character("?") || key == .character("q") {
      overlay = nil
      return
    }
    let outcome = pager.handle(key, size: helpRect.size)
    overlay = outcome == .closed ? nil : isNotice ? .notice(pager) : .help(pager)
  }
}
