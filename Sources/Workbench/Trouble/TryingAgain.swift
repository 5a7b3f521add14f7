import Domain
import Language

/// The journal was opened anew: what waits is written, where it is not there already.
extension Workbench {
  /// It could not be opened to write. What is known stays, and so does what waits.
  public mutating func stillReadOnly(because reason: String) {
    trouble?.reason = reason
    askWhatNow(words(TroublePhrase.stillNot, ["reason": reason]))
  }

  /// The workspace is not there any more: all that is known waits to be written too.
  public mutating func workspaceGone(because reason: String) {
    var held = trouble ?? Trouble(reason: reason)
    if !held.hasLost { held.unsaved = lostLines(besides: []) + held.unsaved }
    held.hasLost = true
    held.isJournalSure = false
    trouble = held
    isElsewhere = false
    stillReadOnly(because: reason)
  }

  /// It can be written again; `events` is all that was read.
  public mutating func reopened(_ events: some Sequence<Event>, device: String) -> [Effect] {
    readOnly = nil
    self.device = device
    let lost = lostLines(besides: events)
    var read = State()
    read.apply(contentsOf: events)
    var held = trouble ?? Trouble(reason: "")
    held.written = 0
    held.found = 0
    if !held.hasLost { held.unsaved = lost + held.unsaved }
    for place in held.unsaved.indices { held.unsaved[place].refusal = nil }
    held.hasLost = false
    trouble = held
    begin(with: read)
    return keptDrafts() + takeFound() + writeNext()
  }

  /// Half-filled forms and surveys that are not on disk.
  private func keptDrafts() -> [Effect] {
    let forms = halfFilled.map { Effect.saveDraft(name: $0.id, $0.value) }
    let surveys = boxes.map { session, box in
      Effect.saveDraft(name: Workbench.draftName(of: session), box.value)
    }
    return (forms + surveys).filter { effect in
      guard case .saveDraft(let name, _) = effect else { return false }
      return unkeptDrafts.contains(name)
    }
  }

  /// What had come to the disk after all does not wait any longer.
  private mutating func takeFound() -> [Effect] {
    var effects: [Effect] = []
    var waiting: [Unsaved] = []
    for deed in trouble?.unsaved ?? [] {
      let isThere =
        !deed.attempted.isEmpty && deed.attempted.allSatisfy { state.event($0) != nil }
      guard isThere, let scope = deed.attempted.first?.log.scope else {
        waiting.append(deed)
        continue
      }
      let left = deed.without(scope)
      if left.deed.proposals.isEmpty {
        trouble?.found += 1
        effects += settle(deed)
      } else {
        waiting.append(left)
      }
    }
    for place in waiting.indices { waiting[place].attempted = [] }
    trouble?.unsaved = waiting
    return effects
  }

  /// It is on disk: its form is closed, and what it had to lead to is done.
  private mutating func settle(_ deed: Unsaved) -> [Effect] {
    var effects: [Effect] = []
    if let draft = deed.draft {
      if case .form(let open) = overlay, open.draft == draft { overlay = nil }
      effects += forgetDraft(draft)
    }
    return effects + (deed.after.isOwed ? follow(deed.after) : [])
  }

  /// The next of what waits, or what came of it all.
  private mutating func writeNext() -> [Effect] {
    if let next = trouble?.unsaved.first(where: { $0.refusal == nil }) {
      return [.writeAgain(next)]
    }
    tellWhatCameOfIt()
    return []
  }

  /// Takes in what came of something that was written again.
  public mutating func finish(again outcome: WriteResult, of deed: Unsaved) -> [Effect] {
    switch outcome {
    case .written(let events, _):
      take(events)
      noteWritten(events)
      trouble?.unsaved.removeAll { $0 == deed }
      trouble?.written += 1
      return settle(deed) + writeNext()
    case .refused(let refusal): return putOff(deed, because: sentences.refusal(refusal))
    case .failed(let sentence): return putOff(deed, because: sentence)
    case .unsaved(let failure):
      take(failure.saved)
      change(deed) { waiting in
        if let scope = failure.saved.first?.version.log.scope { waiting = waiting.without(scope) }
        waiting.attempted = failure.attempted
      }
      trouble?.isJournalSure = failure.isJournalSure
      stillReadOnly(because: failure.reason)
      return []
    }
  }

  private mutating func putOff(_ deed: Unsaved, because refusal: String) -> [Effect] {
    change(deed) { $0.refusal = refusal }
    return writeNext()
  }

  private mutating func change(_ deed: Unsaved, _ body: (inout Unsaved) -> Void) {
    guard let place = trouble?.unsaved.firstIndex(of: deed) else { return }
    if var waiting = trouble?.unsaved[place] {
      body(&waiting)
      trouble?.unsaved[place] = waiting
    }
  }

  private mutating func tellWhatCameOfIt() {
    guard let held = trouble else { return }
    if let refused = held.unsaved.first, let why = refused.refusal {
      return askWhatNow(words(TroublePhrase.refusedNow, ["deed": refused.name, "reason": why]))
    }
    trouble = nil
    var told = [words(TroublePhrase.worksAgain)]
    if held.written > 0 { told.append(words.plural(TroublePhrase.writtenAgain, held.written)) }
    if held.found > 0 { told.append(words.plural(TroublePhrase.wasThere, held.found)) }
    status.say(told.joined(separator: " "), .good)
  }
}

extension AfterWriting {
  /// True for what has to be done whenever the deed is on disk, and not only right after the key.
  var isOwed: Bool {
    switch self {
    case .boxEmptied, .switchUser, .undone, .redone: true
    default: false
    }
  }
}
