import Screen

extension Workbench {
  /// The keys of the board of handoffs.
  var boardBindings: [Binding<Action>] {
    let here = Front.board
    return [
      here.key("choose", Front.listKeys, .shown(4)), here.key("open", ["enter"], .shown(1)),
      here.key("next", ["v"], .shown(2)), here.key("order", ["s"], .shown(3)),
      here.key("close", ["esc"], .always),
    ]
  }
}
