import Screen

extension Workbench {
  /// The keys of the folders to share in; while it goes on, only what can be done with that is shown.
  var sharingBindings: [Binding<Action>] {
    let here = Front.sharing
    let goesOn = isSharing
    return [
      here.key("share", ["enter"], .shown(1).when(!goesOn)),
      here.key("automatic", ["v"], .shown(2).when(!goesOn)),
      here.key("seal", ["s"], .shown(3).when(!goesOn)),
      here.key("forget", ["delete", "backspace"], .shown(4).when(!goesOn)),
      here.key("result", ["r"], .shown(5).when(!goesOn)),
      here.key("stop", ["D"], HintPlace.always.when(goesOn)),
      here.key("laptops", ["L"]), here.key("choose", Front.listKeys),
      here.key("close", ["esc", "q"], .always, word: goesOn ? "goOn" : nil),
    ]
  }

  /// The keys of a folder that is typed.
  var folderBindings: [Binding<Action>] {
    let here = Front.folder
    return [here.key("typed", ["enter"], .shown(1)), here.key("back", ["esc"], .always)]
  }

  /// The keys of what came of sharing.
  var resultBindings: [Binding<Action>] {
    let here = Front.result
    return [
      here.key("scroll", Front.pagerKeys, .shown(3)), here.key("search", ["/"], .shown(2)),
      here.key("laptops", ["L"], .shown(1)),
      here.key("close", ["enter", "esc", "q", "D"], .always),
    ]
  }
}
