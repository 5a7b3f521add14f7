import Domain
import Language

/// What comes back from writing, and undo and redo.
extension Workbench {
  /// Takes in what came of the deed that was to be written.
  public mutating func finish(_ outcome: WriteResult) -> [Effect] {
    let after = afterWriting
    afterWriting = .nothing
    switch outcome {
    case .written(let events, let warnings):
      return written(events, warnings, after)
    case .refused(let refusal):
      tellForm(sentences.refusal(refusal))
    case .failed(let sentence):
      tellForm(sentence)
    case .unsaved(let failure): return keepUnsaved(failure, then: after)
    }
    return []
  }

  private mutating func written(
    _ events: [Event], _ warnings: [Warning], _ after: AfterWriting
  ) -> [Effect] {
    take(events)
    noteWritten(events)
    let drafts = forgetDraft()
    if case .form = overlay { overlay = nil }
    if let warning = warnings.first {
      status.say(told(warning), .warning)
      // At the door all was said before.
      if warnings.count > 1, checkIn == nil { openNotice(warnings) }
    } else if let event = events.first(where: { $0.kind != EventKind.logOpened.name }) {
      status.say(
        words(PanePhrase.savedDeed, ["deed": sentences.deed(state.deed(of: event))]), .good)
    }
    if !after.isAboutUndo { redoable = [] }
    return drafts + follow(after)
  }

  /// Remembers when something was last saved, and what it was.
  mutating func noteWritten(_ events: [Event]) {
    status.savedAt = now.time.text
    if let first = events.first(where: { $0.kind != EventKind.logOpened.name }) {
      writtenHere.append(first.version)
    }
  }

  /// The sentence of a warning; who has to be called stands in the call round.
  private func told(_ warning: Warning) -> String {
    let sentence = sentences.warning(warning)
    guard case .peopleToCall = warning else { return sentence }
    return "\(sentence) \(words(CallPhrase.afterwards))"
  }

  mutating func follow(_ after: AfterWriting) -> [Effect] {
    switch after {
    case .nothing: break
    case .nextRow: moveInFocus(.down)
    case .checkedIn(let person):
      checkIn?.marked.append(person)
      goOnAtTheDoor(after: person)
    case .show(let person): choose(person: person)
    case .settled: goOnSettling()
    case .showSession(let session): choose(session: session)
    case .showHandoff(let id):
      chosen.handoff = id
      refresh()
    case .undone(let done, let name):
      redoable.append(done)
      stepBackAtTheDoor()
      status.say(words(WorkbenchPhrase.undone, ["what": name]), .good)
    case .redone(let name):
      redoable.removeLast()
      status.say(words(WorkbenchPhrase.redone, ["what": name]), .good)
    case .showAppointment(let id): choose(appointment: id)
    case .nextCall(let person):
      guard case .calls(var calls) = overlay, let person else { break }
      calls.person = person
      overlay = .calls(calls)
    case .boxEmptied(let session, let headcount):
      boxes[session] = nil
      let removal = Effect.removeDraft(name: Workbench.draftName(of: session))
      // Answers that came after the closing are written without closing again.
      if state.session(session)?.isClosed ?? true { return [removal] }
      return [removal] + write(closing(session, headcount: headcount))
    case .laptopAdmitted(let name, let folder): return followAdmission(of: name, in: folder)
    case .laptopRemoved(let device, let why): return followRemoval(of: device, because: why)
    case .switchUser(let handle):
      user = handle
      return [.rememberUser(handle)]
    }
    return []
  }

  /// The last thing this person did on this laptop and that still counts.
  private var lastDeed: DoneDeed? {
    let here = writtenHere.reversed().lazy.compactMap { state.event($0) }
      .filter { $0.by == user }.map { state.deed(of: $0) }
    return here.first { $0.main.map { state.stillCounts($0) } ?? false }
      ?? state.lastDeed(by: user, on: device)
  }

  /// Takes back the last thing this person did on this laptop.
  mutating func undo() -> [Effect] {
    if let effects = undoSheet() { return effects }
    guard let done = lastDeed else {
      status.say(words(WorkbenchPhrase.nothingToUndo), .warning)
      return []
    }
    // Named now: once it is undone, a person who was just registered has no name any more.
    return write(.undo(done), then: .undone(done, name: sentences.deed(done)))
  }

  /// Records again what was last undone.
  mutating func redo() -> [Effect] {
    if let effects = redoSheet() { return effects }
    guard let done = redoable.last else {
      status.say(words(WorkbenchPhrase.nothingToRedo), .warning)
      return []
    }
    return write(state.again(done), then: .redone(name: sentences.deed(done)))
  }
}
