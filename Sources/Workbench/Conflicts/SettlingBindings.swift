import Screen

extension Workbench {
  /// The keys of the question what holds; with one question there is no next one.
  var settlingBindings: [Binding<Action>] {
    let here = Front.settling
    let isOneOfMany =
      if case .settling(let settling) = overlay { settling.conflicts.count > 1 } else { true }
    let digits = (1...9).map { KeyChord("\($0)") }
    return [
      here.key("holds", ["enter"] + digits, .shown(1)),
      here.key("choose", Front.listKeys, .shown(2)),
      here.key("next", ["tab"], .shown(3).when(isOneOfMany)),
      here.key("later", ["esc"], .always),
    ]
  }
}
