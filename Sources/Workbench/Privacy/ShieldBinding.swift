import Screen

extension Workbench {
  /// The key that shields the screen and shows it again: while it is shielded, how to see it all
  /// must always be on screen.
  var shieldKey: Binding<Action> {
    Binding(
      isShielded ? "show" : "shield", ["S"], .shieldToggled, in: BindingSet<Action>.global,
      hint: isShielded ? .always : .hidden)
  }
}
