import Screen

extension Workbench {
  /// The keys of the finder; that of the intake desk registers too, and leads to the calendar.
  var findBindings: [Binding<Action>] {
    let here = Front.find
    let registers = if case .find(let finder) = overlay { finder.registers } else { false }
    return [
      here.key("choose", Front.typingListKeys, .shown(2)),
      here.key("open", ["enter"], .shown(1), word: registers ? "register" : nil),
      here.key("close", ["esc"], .always, word: registers ? "calendar" : nil),
    ]
  }
}
