import Screen

extension Workbench {
  /// The keys of the call round; the hints are those that do something on this row.
  var callBindings: [Binding<Action>] {
    let here = Front.calls
    let session = if case .calls(let calls) = overlay { calls.session } else { "" }
    let round = state.callRound(of: session)
    let isOff = state.session(session)?.isCancelled ?? false
    let isThere = !round.rows.isEmpty
    return [
      here.key("coming", ["c"], .shown(1).when(isThere), word: isOff ? "knows" : nil),
      here.key("notComing", ["n"], .shown(1).when(isThere && !isOff)),
      here.key("noAnswer", ["g"], .shown(1).when(isThere)),
      here.key("message", ["b"], .shown(1).when(isThere)),
      here.key("offer", ["o"], .shown(0).when(isThere && !isOff && round.next != nil)),
      here.key("choose", Front.listKeys), here.key("open", ["enter"]),
      here.key("undo", ["u"]), here.key("redo", ["U"]), here.key("mouse", ["z"]),
      here.key("close", ["esc", "q"], .always),
    ]
  }
}
