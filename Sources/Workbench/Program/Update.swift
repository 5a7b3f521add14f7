import Domain
import Language
import Screen

extension Workbench {
  /// Takes in what reached the program from the terminal.
  public mutating func update(_ input: Input) -> [Effect] {
    defer {
      lookAround()
      if layout.panes[.profile] != nil { keepProfile() }
    }
    let tip = tip
    let effects = taken(input)
    noteOpened()
    return effects + noteSeen(tip, after: input)
  }

  private mutating func taken(_ input: Input) -> [Effect] {
    switch input {
    case .resized(let size):
      self.size = size
      return []
    case .resumed: return [.redraw]
    case .key, .paste, .mouse:
      touchedAt = now
      if layout.kind == .tooSmall { return tookUnseen(input) }
      if let kiosk { return kioskTook(kiosk, input) }
      return isShielded ? tookShielded(input) : took(input)
    }
  }

  /// What was typed, pasted or clicked, as someone who may see everything means it.
  mutating func took(_ input: Input) -> [Effect] {
    switch input {
    case .resized, .resumed: return []
    case .paste(let text): return pasted(text)
    case .key(let key): return struck(key)
    case .mouse(let mouse):
      guard usesMouse, !isClosing else { return [] }
      if let question { return clickedFrontHint(mouse) ?? answered(question, mouse) }
      return moused(mouse)
    }
  }

  private mutating func struck(_ key: Key) -> [Effect] {
    if isClosing { return closingPressed(key) }
    return question.map { answered($0, key) } ?? pressed(key)
  }

  private mutating func pressed(_ key: Key) -> [Effect] {
    if overlay != nil { return overlayPressed(key) }
    if typedAtTheDoor(key) { return [] }
    let set = bindings
    if let binding = set.action(for: key) {
      if binding.action != .shieldToggled { status.say("") }
      return perform(binding.action)
    }
    if let refused = set.refusal(for: key), let why = refused.whyNot {
      status.say(words.text(why) ?? why, .warning)
    } else {
      status.say(words(PanePhrase.noSuchKey))
    }
    return []
  }

  /// Does what a binding stands for.
  mutating func perform(_ action: Action) -> [Effect] {
    switch action {
    case .paneChosen(let pane): focus = pane
    case .nextPane: focus = focus.next
    case .previousPane: focus = focus.previous
    case .moved(let move): moveInFocus(move)
    case .opened: return openInFocus()
    case .wentBack: return goBack()
    case .calendar(let action): return perform(action)
    case .roster(let action): return perform(action)
    case .profile(let action): return isShielded ? needsNames() : perform(action)
    case .handoffs(let action): return isShielded ? needsNames() : perform(action)
    case .checkIn(let action): return perform(action)
    default: return performEverywhere(action)
    }
    return []
  }

  private mutating func performEverywhere(_ action: Action) -> [Effect] {
    switch action {
    case .helpAsked: openHelp()
    case .paletteAsked: openPalette()
    case .findAsked: openFind()
    case .paperAsked: return isShielded ? needsNames() : askForPaper()
    case .userAsked: openUserForm()
    case .registrationAsked: openRegistration()
    case .noteMenuAsked: openNoteMenu()
    case .draftsAsked: openDrafts()
    case .recentAsked: openRecent()
    case .picturesAsked: openPictures()
    case .struck(let key): return struck(key)
    case .draftOpened(let id): openDraft(id)
    case .draftDropped(let id): return dropDraft(id)
    case .sheet(let name, let key): open(name, key: key)
    case .undoAsked: return undo()
    case .redoAsked: return redo()
    case .themeAsked: askForTheme()
    case .themeChosen(let theme): return choose(theme)
    case .redrawAsked: return [.redraw]
    case .suspendAsked: return [.suspend]
    case .unsavedAsked: askWhatNow()
    case .settlingAsked: ask(about: conflictsHere)
    case .sharingAsked: return openSharing()
    case .laptopsAsked: return openLaptops()
    case .checkInAsked: doorSession.map { openCheckIn($0) }
    case .interrupted where checkIn != nil: leaveTheDoor()
    case .quitAsked, .interrupted: return leave()
    case .shieldToggled: toggleShield()
    case .kioskAsked: openKiosk()
    case .mouseToggled:
      usesMouse.toggle()
      status.say(words(usesMouse ? PanePhrase.mouseTaken : .mouseReleased))
      return [.useMouse(usesMouse)]
    default: break
    }
    return []
  }

  private mutating func goBack() -> [Effect] {
    if let before = focus.before {
      focus = before
    } else if isSharing {
      return stopSharing()
    } else {
      status.say(words(PanePhrase.quitHint))
    }
    return []
  }

  /// Asks for a deed to be written, and remembers what to do when it is.
  mutating func write(_ deed: Deed, then after: AfterWriting = .nothing) -> [Effect] {
    if let readOnly {
      if trouble != nil { return addUnsaved(deed, then: after) }
      status.say(readOnly, .alarm)
      return []
    }
    afterWriting = after
    underway = deed
    return [.write(deed)]
  }
}
