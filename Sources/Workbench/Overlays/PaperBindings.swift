import Screen

extension Workbench {
  /// The keys of the choice of a paper.
  var paperBindings: [Binding<Action>] {
    let here = Front.papers
    return [
      here.key("choose", Front.listKeys, .shown(2)), here.key("make", ["enter"], .shown(1)),
      here.key("close", ["esc", "q", "p"], .always),
    ]
  }
}
