import Domain
import Journal

extension Desk {
  /// Erases a person here; others follow when they share.
  @discardableResult
  func erase(_ person: PersonID, at moment: Moment) throws(CommandError) -> ErasureReport {
    let decided: Decided
    do throws(Refusal) {
      decided = try state.decideErasing(person)
    } catch {
      throw .refused(error)
    }
    return try takeAway(decided, at: moment)
  }

  /// Takes texts about others away in which somebody stands, and says them anew.
  func redact(_ retellings: [Retelling], at moment: Moment) throws(CommandError) {
    let decided: Decided
    do throws(Refusal) {
      decided = try state.decideRedacting(retellings)
    } catch {
      throw .refused(error)
    }
    _ = try takeAway(decided, at: moment)
  }

  private func takeAway(
    _ decided: Decided, at moment: Moment
  ) throws(CommandError) -> ErasureReport {
    var source = SystemRandomNumberGenerator()
    do throws(JournalError) {
      let (events, report) = try journal.erase(
        decided.proposals, by: user, at: moment.instant, state: state, using: &source)
      take(events)
      return report
    } catch {
      throw .journal(error)
    }
  }
}
