import Domain
import Journal
import Workbench

/// Erasing somebody from the screen: first what was told anew, so that nobody is gone whose name was
/// still to be taken out of what was noted about others.
extension Screenful {
  mutating func erase(_ erasure: Erasure) -> ErasureOutcome {
    var state = workbench.state
    let steps: [Decided]
    do throws(Refusal) {
      let texts = erasure.retellings
      steps =
        (texts.isEmpty ? [] : [try state.decideRedacting(texts)])
        + [try state.decideErasing(erasure.person)]
    } catch {
      return .refused(error)
    }
    var events: [Event] = []
    for (place, step) in steps.enumerated() {
      do throws(JournalError) {
        let taken = try takeAway(step, from: state)
        state.apply(contentsOf: taken)
        events += taken
      } catch {
        return failed(error, after: events, isLast: place == steps.count - 1)
      }
    }
    return .erased(events)
  }

  private func takeAway(
    _ step: Decided, from state: State
  ) throws(JournalError) -> [Event] {
    var source = SystemRandomNumberGenerator()
    return try journal.erase(
      step.proposals, by: workbench.user, at: workbench.now.instant, state: state, using: &source
    ).events
  }

  private mutating func failed(
    _ error: JournalError, after events: [Event], isLast: Bool
  ) -> ErasureOutcome {
    noteReadOnly()
    let reason = surroundings.cause(error, workbench.words)
    switch error {
    case .notTakenAway(_, let saved) where isLast:
      return .unfinished(because: reason, events + saved)
    case .notTakenAway(_, let saved), .notSaved(_, _, _, let saved):
      return .notErased(because: reason, events + saved)
    default: return .notErased(because: reason, events)
    }
  }
}
