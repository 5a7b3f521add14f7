import Domain
import Language

/// What came of erasing somebody.
extension Workbench {
  /// Takes in what came of it, and says it as it is.
  public mutating func finish(_ outcome: ErasureOutcome) -> [Effect] {
    guard case .erasing(let erasing) = overlay else { return [] }
    switch outcome {
    case .refused(let refusal): status.say(sentences.refusal(refusal), .warning)
    case .erased(let events):
      take(events)
      goOn(from: erasing)
      status.savedAt = now.time.text
      status.say(words(ErasingPhrase.hereDone), .good)
      return surveysKept
    case .unfinished(let reason, let events):
      take(events)
      goOn(from: erasing)
      askWhatNow(words(ErasingPhrase.unfinished, ["reason": reason]))
    case .notErased(let reason, let events):
      take(events)
      overlay = nil
      askWhatNow(words(ErasingPhrase.notDone, ["reason": reason]))
    }
    return []
  }

  /// To the next file that is past its term, or to where people are chosen.
  private mutating func goOn(from erasing: Erasing) {
    overlay = nil
    redoable = []
    if erasing.isFromList, !state.retention(on: now.day).isEmpty { return openPastTerms() }
    if focus == .profile || focus == .handoffs { focus = session == nil ? .calendar : .roster }
  }

  /// With the form of a survey in which the person stood, the answers of others went from the disk.
  private var surveysKept: [Effect] {
    boxes.sorted { $0.key < $1.key }.map { session, box in
      .saveDraft(name: Workbench.draftName(of: session), box.value)
    }
  }
}
