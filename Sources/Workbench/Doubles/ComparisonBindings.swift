import Screen

extension Workbench {
  /// The keys of two people side by side.
  var comparisonBindings: [Binding<Action>] {
    let here = Front.comparison
    return [
      here.key("same", ["s"], .shown(1)), here.key("other", ["n"], .shown(1)),
      here.key("scroll", Front.listKeys, .shown(2)), here.key("later", ["esc"], .always),
    ]
  }
}
