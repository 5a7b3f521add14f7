import Screen

extension Workbench {
  /// The keys of a list to choose from.
  var menuBindings: [Binding<Action>] {
    let here = Front.menu
    let canDrop = if case .menu(let menu) = overlay { canDrop(in: menu) } else { false }
    return [
      here.key("choose", Front.typingListKeys, .shown(2)),
      here.key("open", ["enter"], .shown(1)),
      here.key("drop", ["delete"], .shown(3).when(canDrop)),
      here.key("close", ["esc"], .always),
    ]
  }
}
