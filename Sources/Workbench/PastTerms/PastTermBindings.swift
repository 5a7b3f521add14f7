import Screen

extension Workbench {
  /// The keys of the files that are past their term.
  var pastTermBindings: [Binding<Action>] {
    let here = Front.pastTerms
    return [
      here.key("open", ["enter"], .shown(1)), here.key("erase", ["w"], .shown(1)),
      here.key("keep", ["b"], .shown(1)), here.key("choose", Front.listKeys, .shown(2)),
      here.key("close", ["esc"], .always),
    ]
  }
}
