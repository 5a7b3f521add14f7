import Screen

extension Workbench {
  /// The keys of what is shown before somebody is erased; without a mention there is nothing to tell.
  var erasingBindings: [Binding<Action>] {
    let here = Front.erasing
    let isNamed =
      if case .erasing(let erasing) = overlay { !erasing.preview.mentions.isEmpty } else { true }
    return [
      here.key("tell", ["enter"], .shown(1).when(isNamed)),
      here.key("empty", ["x", "delete"], .shown(2).when(isNamed)),
      here.key("keep", ["s"], .shown(3).when(isNamed)),
      here.key("erase", ["w"], .always),
      here.key("scroll", Front.listKeys, .shown(4).when(!isNamed)),
      here.key("close", ["esc"], .always, word: isNamed ? nil : "closeBare"),
    ]
  }

  /// The keys of a text that is told anew.
  var tellingBindings: [Binding<Action>] {
    let here = Front.telling
    return [here.key("done", ["ctrl-s"], .always), here.key("back", ["esc"], .always)]
  }
}
