import Screen

extension Workbench {
  /// The keys of the laptops of the team; the hints are those that do something with the chosen one.
  var laptopBindings: [Binding<Action>] {
    let here = Front.laptops
    let row: LaptopsOverlay.Row? =
      if case .laptops(let open) = overlay { laptopRow(open) } else { nil }
    let asks = if case .asks = row { true } else { false }
    let canChange = row.map { !possible($0).isEmpty } ?? false
    return [
      here.key("admit", ["a"], .shown(1).when(asks)),
      here.key("refuse", ["w"], .shown(1).when(asks)),
      here.key("whatNow", ["enter"], .shown(1).when(canChange && !asks)),
      here.key("remove", ["x"], .shown(2).when(canChange && !asks)),
      here.key("lost", ["v"], .shown(2).when(canChange && !asks)),
      here.key("erased", ["e"], .shown(3)), here.key("share", ["D"], .shown(4)),
      here.key("choose", Front.listKeys), here.key("close", ["esc", "q", "L"], .always),
    ]
  }
}
