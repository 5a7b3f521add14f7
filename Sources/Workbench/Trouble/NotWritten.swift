import Domain
import Language

/// What becomes of a deed that the disk does not take.
extension Workbench {
  /// Keeps what is not on disk of the deed on its way, and asks what to do.
  mutating func keepUnsaved(_ failure: WriteFailure, then after: AfterWriting) -> [Effect] {
    guard let deed = underway else { return [] }
    take(failure.saved)
    let effects = keepDraft()
    var left = unsaved(deed, then: after)
    if let scope = failure.saved.first?.version.log.scope { left = left.without(scope) }
    left.attempted = failure.attempted
    keep(left, because: failure.reason)
    trouble?.isJournalSure = failure.isJournalSure
    tellNotSaved(left.name, words(TroublePhrase.notSaved, ["deed": left.name]))
    askWhatNow()
    return effects
  }

  /// Nothing can be written now: what is done is kept with the rest, and said not to be saved.
  mutating func addUnsaved(_ deed: Deed, then after: AfterWriting) -> [Effect] {
    do throws(Refusal) {
      _ = try state.decide(deed, at: now)
    } catch {
      tellForm(sentences.refusal(error))
      return []
    }
    let effects = keepDraft()
    let waiting = unsaved(deed, then: after)
    keep(waiting, because: trouble?.reason ?? "")
    if after == .nextRow { moveInFocus(.down) }
    tellNotSaved(
      waiting.name,
      words.plural(TroublePhrase.waitsToo, unsavedCount, ["deed": waiting.name]))
    // In a form the sign that asks is a letter like any other.
    if case .form = overlay { askWhatNow() }
    return effects
  }

  /// Says in the form, or else with `sentence` in the line above the keys, that it is not saved.
  private mutating func tellNotSaved(_ name: String, _ sentence: String) {
    guard case .form = overlay else { return status.say(sentence, .alarm) }
    tellForm(words(TroublePhrase.formNotSaved, ["deed": name]))
  }

  private mutating func keep(_ unsaved: Unsaved, because reason: String) {
    var held = trouble ?? Trouble(reason: reason)
    held.reason = reason
    held.add(unsaved)
    trouble = held
    isElsewhere = false
  }

  func unsaved(_ deed: Deed, then after: AfterWriting) -> Unsaved {
    let lines = (try? state.decide(deed, at: now).proposals) ?? deed.proposals
    let draft: String? = if case .form(let open) = overlay { open.draft } else { nil }
    let nameless = Unsaved(
      deed: deed, by: user, at: now, lines: lines, name: "", after: after, draft: draft)
    let events = nameless.events(at: 0)
    return Unsaved(
      deed: deed, by: user, at: now, lines: lines, name: name(of: events), after: after,
      draft: draft)
  }

  /// What a deed is called whose lines are not known yet, nor the people it registers.
  private func name(of events: [Event]) -> String {
    var imagined = state
    imagined.apply(contentsOf: events)
    guard let main = events.first else { return "" }
    let sentences = Sentences(words: words, state: imagined, isShielded: isShielded)
    return sentences.deed(imagined.deed(of: main))
  }

  /// A half-filled form or a survey is on disk.
  public mutating func draftKept(_ name: String) { unkeptDrafts.remove(name) }

  /// A half-filled form or a survey could not be kept on disk. Of a form that is still open that is
  /// said once: it stays on the screen, and the person goes on typing.
  public mutating func draftNotKept(_ name: String, because reason: String) {
    let isFirst = unkeptDrafts.isEmpty
    unkeptDrafts.insert(name)
    // What is in it waits already, as what was done with it.
    if trouble?.unsaved.contains(where: { $0.draft == name }) ?? false {
      if overlay == nil { status.say("") }
      return
    }
    isElsewhere = false
    guard question == nil else { return }
    let isOpen = if case .form(let open) = overlay { open.draft == name } else { false }
    if isOpen {
      if isFirst, trouble == nil {
        tellForm(words(TroublePhrase.typingNotKept, ["reason": reason]))
      }
    } else {
      status.say(words(TroublePhrase.draftNotKept, ["reason": reason]), .alarm)
    }
  }
}
