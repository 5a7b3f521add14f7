import Screen

/// The keys. This one list feeds dispatch, hint bar, help, palette and mouse.
extension Workbench {
  /// What works now: the keys of the pane with the focus before those that work everywhere.
  var currentBindings: [Binding<Action>] {
    checkIn == nil ? bindings(of: focus) + globalBindings : bindingsAtTheDoor
  }

  /// What works now, for dispatch.
  var bindings: BindingSet<Action> { BindingSet(currentBindings) }

  /// The keys that work everywhere.
  var globalBindings: [Binding<Action>] {
    let everywhere = BindingSet<Action>.global
    return [
      Binding("open", ["enter"], .opened, in: everywhere, hint: .shown(2)),
      Binding("back", ["esc"], .wentBack, in: everywhere),
      Binding("next", ["tab"], .nextPane, in: everywhere, hint: .shown(4)),
      Binding("previous", ["shift-tab"], .previousPane, in: everywhere),
      Binding("find", ["/"], .findAsked, in: everywhere, hint: .shown(2)),
      Binding(
        "person", ["n"], .registrationAsked, in: everywhere, whyNot: cannotWrite,
        hint: .shown(5)),
      Binding(
        "note", ["m"], .noteMenuAsked, in: everywhere, whyNot: cannotWrite, hint: .shown(3)),
      Binding(
        "drafts", ["f"], .draftsAsked, in: everywhere,
        hint: halfFilled.isEmpty ? .hidden : .shown(1)),
      Binding(
        "settle", ["y"], .settlingAsked, in: everywhere,
        whyNot: conflictsHere.isEmpty ? "why.noConflict" : nil,
        hint: conflictsHere.isEmpty ? .hidden : .shown(0)),
      Binding(
        "unsaved", ["!"], .unsavedAsked, in: everywhere,
        whyNot: hasTrouble ? nil : "why.nothingUnsaved", hint: hasTrouble ? .always : .hidden),
      Binding("undo", ["u"], .undoAsked, in: everywhere, whyNot: cannotUndo, hint: .shown(6)),
      Binding("redo", ["U"], .redoAsked, in: everywhere, whyNot: cannotUndo),
      Binding("recent", ["R"], .recentAsked, in: everywhere),
      Binding("pictures", ["F"], .picturesAsked, in: everywhere, hint: .shown(8)),
      Binding("user", ["w"], .userAsked, in: everywhere, hint: .shown(8)),
      Binding("paper", ["p"], .paperAsked, in: everywhere, hint: .shown(7)),
      Binding(
        "share", ["D"], .sharingAsked, in: everywhere, whyNot: cannotShare,
        hint: isSharing || joiningCode != nil ? .shown(0) : .hidden),
      Binding(
        "laptops", ["L"], .laptopsAsked, in: everywhere,
        hint: known.requests.isEmpty ? .hidden : .shown(0)),
      Binding(
        "checkIn", ["A"], .checkInAsked, in: everywhere,
        whyNot: cannotWrite ?? (doorSession == nil ? "why.noSession" : nil),
        hint: session?.day == now.day ? .shown(6) : .hidden),
      shieldKey, kioskKey,
      Binding("palette", [":"], .paletteAsked, in: everywhere, hint: .shown(9)),
      Binding("help", ["?"], .helpAsked, in: everywhere, hint: .always),
      Binding("mouse", ["z"], .mouseToggled, in: everywhere),
      Binding("theme", ["T"], .themeAsked, in: everywhere),
      Binding("redraw", ["ctrl-l"], .redrawAsked, in: everywhere),
      Binding("suspend", ["ctrl-z"], .suspendAsked, in: everywhere),
      Binding("quit", ["q"], .quitAsked, in: everywhere, hint: .shown(1)),
      Binding("interrupt", ["ctrl-c"], .interrupted, in: everywhere),
    ] + movementBindings
  }

  private var movementBindings: [Binding<Action>] {
    let everywhere = BindingSet<Action>.global
    return [
      Binding("up", ["up", "k"], .moved(.up), in: everywhere),
      Binding("down", ["down", "j"], .moved(.down), in: everywhere),
      Binding("pageUp", ["pgup"], .moved(.pageUp), in: everywhere),
      Binding("pageDown", ["pgdn"], .moved(.pageDown), in: everywhere),
      Binding("first", ["home"], .moved(.home), in: everywhere),
      Binding("last", ["end"], .moved(.end), in: everywhere),
    ]
  }

  /// Left and right go along the link between the panes, where the pane has no use for them.
  func linkBindings(_ pane: Pane) -> [Binding<Action>] {
    var links: [Binding<Action>] = []
    if let before = pane.before {
      links.append(
        Binding("\(pane.rawValue).left", ["left", "h"], .paneChosen(before), in: pane.rawValue))
    }
    if let after = pane.after {
      links.append(
        Binding("\(pane.rawValue).right", ["right"], .paneChosen(after), in: pane.rawValue))
    }
    return links
  }

  /// Why nothing can be written, as the phrase of a binding. After a failure everything can be done:
  /// it is kept until it can be written.
  var cannotWrite: String? {
    guard readOnly != nil, trouble == nil else { return nil }
    return followsAnother ? "why.readOnly" : "why.cannotWrite"
  }
  /// Why nothing can be shared: what comes from others has to be written too.
  private var cannotShare: String? {
    cannotWrite ?? (readOnly == nil ? nil : "why.cannotWrite")
  }
  /// Why nothing can be taken back: what was last done may be what is not saved.
  var cannotUndo: String? { cannotWrite ?? (trouble == nil ? nil : "why.unsaved") }
  /// True where something is not saved, or the disk does not let us write.
  private var hasTrouble: Bool {
    trouble != nil || !unkeptDrafts.isEmpty || readOnly != nil && !followsAnother
  }
  /// Why what needs a session cannot be done.
  var needsSession: String? { cannotWrite ?? (session == nil ? "why.noSession" : nil) }
  /// Why what needs a row of the sheet cannot be done.
  var needsRow: String? { needsSession ?? (row == nil ? "why.noRow" : nil) }
  /// Why what needs a person cannot be done.
  var needsPerson: String? { cannotWrite ?? (person == nil ? "why.noPerson" : nil) }
  /// Why what needs a handoff cannot be done.
  var needsHandoff: String? { needsPerson ?? (handoff == nil ? "why.noHandoff" : nil) }
}
