import Screen

extension Workbench {
  /// The keys of a form.
  var formBindings: [Binding<Action>] {
    guard case .form(let open) = overlay else { return Workbench.bindings(of: nil) }
    return Workbench.bindings(of: open.form, isOpening: isOpening)
  }

  /// The keys of this form, or of any: Enter hands in from the last question. From the form that a
  /// station opens with Esc leads to the calendar.
  static func bindings(of form: Form?, isOpening: Bool = false) -> [Binding<Action>] {
    let here = Front.form
    // There Enter begins a new line.
    let writes = form?.focusedText != nil
    let isLast = form.map { $0.focusedName == $0.fields.last?.name } ?? false && !writes
    return [
      here.key(
        "next", writes ? ["tab", "down"] : ["enter", "tab", "down"], .shown(1),
        word: isLast ? "last" : nil),
      here.key("pick", ["left", "right"], .shown(3).when(!writes)),
      here.key("save", ["ctrl-s"], .shown(2).when(!isLast)),
      here.key("previous", ["up", "shift-tab"]),
      here.key("close", ["esc"], .always, word: isOpening ? "calendar" : nil),
    ] + writingKeys
  }

  /// The keys of a folder that is typed to keep things elsewhere.
  var elsewhereBindings: [Binding<Action>] {
    let here = Front.elsewhere
    return [here.key("save", ["enter"], .always), here.key("back", ["esc"], .always)]
  }

  /// The keys of a question; each answer shows its own letter.
  var dialogBindings: [Binding<Action>] {
    let here = Front.dialog
    let isLastQuestion = if case .erasing = overlay, question == nil { true } else { false }
    return [
      here.key("choose", ["left", "right", "up", "down", "tab", "shift-tab"], .shown(2)),
      here.key("answer", ["enter"], .shown(1), word: isLastQuestion ? "answerLetter" : nil),
      here.key("scroll", ["pgup", "pgdn"]),
      here.key("notNow", ["esc"], .always, word: isLastQuestion ? "back" : nil),
    ]
  }
}
