import Screen

extension Workbench {
  /// The keys of a text that is only read.
  var noticeBindings: [Binding<Action>] {
    let here = Front.notice
    return [
      here.key("scroll", Front.pagerKeys, .shown(1)), here.key("search", ["/"]),
      here.key("close", noticeClosing, .always),
    ]
  }

  /// What closes a text; one of laptops is not closed by the key of the help.
  private var noticeClosing: [KeyChord] {
    if case .laptops = overlay { return ["enter", "esc", "q"] }
    return ["enter", "esc", "q", "?"]
  }
}
