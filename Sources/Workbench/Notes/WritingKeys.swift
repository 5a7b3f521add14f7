import Screen

/// The keys of a text of several lines. They have a line of their own, above that of the form.
extension Workbench {
  /// The key that opens the text in another program: one that no terminal keeps to itself.
  static let writeElsewhereKey: KeyChord = "ctrl-o"

  static var writingKeys: [Binding<Action>] {
    let here = Front.form
    return [
      here.key("elsewhere", [writeElsewhereKey]), here.key("takeBack", ["ctrl-t"]),
      here.key("again", ["ctrl-y"]), here.key("word", ["ctrl-left", "ctrl-right"]),
      here.key("wipeWord", ["ctrl-w"]), here.key("lineEnds", ["home", "end"]),
      here.key("textEnds", ["ctrl-home", "ctrl-end"]),
    ]
  }

  /// Those that are shown, and where: in the row for help, of a text that has none of its own.
  var writingHints: (bar: HintBar, rect: Rect)? {
    guard let form = formInFront, form.focusedText != nil, let fields = writingRect else {
      return nil
    }
    let shown = Workbench.writingKeys.enumerated().map { place, binding in
      Binding(
        binding.id, binding.keys, binding.action, in: binding.context, hint: .shown(place))
    }
    return form.helpRow(in: fields).map { (Workbench.footer([], shown, words), $0) }
  }

  private var writingRect: Rect? {
    switch overlay {
    case .form(let open):
      let inner = formRect(open)
      return inner.split(top: inner.rows - 1).top
    case .erasing: return tellingFields
    default: return nil
    }
  }

  func drawWritingHints(on canvas: inout Canvas) {
    writingHints.map { $0.bar.draw(on: &canvas, in: $0.rect) }
  }

  /// What the hint under a click does; nil where there is none.
  mutating func clickedWritingHint(_ mouse: Mouse) -> [Effect]? {
    guard mouse.deed == .pressed, mouse.button == 0, let (bar, rect) = writingHints,
      let hint = bar.hint(at: mouse.point, in: rect),
      let binding = Workbench.writingKeys.first(where: { $0.id == hint.id })
    else { return nil }
    return perform(binding.action)
  }
}
