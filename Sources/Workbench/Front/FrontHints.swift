import Language
import Screen

/// The line that says which keys work in what stands in front, and the mouse on it.
extension Workbench {
  /// What can be clicked on it, and where it stands; nil where the panes have the keys.
  var frontHints: (bar: HintBar, rect: Rect)? {
    guard let front else { return nil }
    return (hints(of: front), hintRect(of: front))
  }

  private func hints(of front: Front) -> HintBar {
    let lead =
      front == .palette || front == .menu
      ? [HintBar.Hint(id: "", key: "", label: words(OverlayPhrase.typeToSearch), place: .shown(9))]
      : []
    return Workbench.footer(lead, bindings(of: front).filter(\.isEnabled), words)
  }

  /// A line of hints as it stands below a box.
  static func footer(
    _ lead: [HintBar.Hint], _ bindings: [Binding<Action>], _ words: Words
  ) -> HintBar {
    let hints = bindings.map { binding in
      HintBar.Hint(
        id: binding.id, key: hintKeys(of: binding, words),
        label: words.text("binding.\(binding.word).label") ?? binding.word, place: binding.hint)
    }
    return HintBar(lead + hints, separator: " · ", labelStyle: .muted)
  }

  /// The keys as the hint says them: both of a pair of arrows, or else the first key.
  private static func hintKeys(of binding: Binding<Action>, _ words: Words) -> String {
    if let own = words.text("binding.\(binding.word).keys") { return own }
    let arrows: Set<String> = ["up", "down", "left", "right"]
    let pair = binding.keys.prefix(2)
    let shown =
      pair.count == 2 && pair.allSatisfy { arrows.contains($0.written) } ? pair : pair.prefix(1)
    return shown.map { name(of: $0, words) }.joined()
  }

  private static func name(of chord: KeyChord, _ words: Words) -> String {
    guard let key = chord.key, key.control, case .character(let letter) = key.code else {
      return chord.label { words.text("key.\($0)") }
    }
    return "Ctrl-\(letter.uppercased())"
  }

  /// Forms have it inside their frame, lists below on the last row of the screen.
  private func hintRect(of front: Front) -> Rect {
    let box: Rect? =
      switch front {
      case .form: if case .form(let open) = overlay { formRect(open) } else { nil }
      case .calls: callsRect
      case .telling: tellingRect
      case .elsewhere: folderBox
      default: nil
      }
    if let box { return box.split(top: box.rows - 1).rest }
    return layout.hints.inset(columns: 1, rows: 0)
  }

  func drawFrontHints(on canvas: inout Canvas) {
    frontHints.map { $0.bar.draw(on: &canvas, in: $0.rect) }
  }

  /// What the hint under a click does; nil where there is none.
  mutating func clickedFrontHint(_ mouse: Mouse) -> [Effect]? {
    guard mouse.deed == .pressed, mouse.button == 0, let front,
      let (bar, rect) = frontHints, let hint = bar.hint(at: mouse.point, in: rect),
      let binding = bindings(of: front).first(where: { $0.id == hint.id })
    else { return nil }
    return perform(binding.action)
  }
}
