import Domain
import Glibc
import Journal

/// The journal opened to write, with what it holds: the command line writes only through here.
final class Desk {
  /// What came of a deed.
  struct Done {
    let events: [Event]
    let warnings: [Warning]
  }

  let journal: Journal
  private(set) var state = State()
  /// Who says it, where no other is named.
  let user: Handle

  /// Opens the workspace at `location` to write.
  /// - Throws: `CommandError.readOnly` where someone else writes or the disk does not let us.
  init(
    _ location: WorkspaceLocation, user: Handle? = nil, watch: Watch = Watch()
  ) throws(CommandError) {
    var source = SystemRandomNumberGenerator()
    do throws(JournalError) {
      let opening = try Journal.open(location, watch: watch, using: &source)
      // What is not known could not be held against the rules.
      if let unreadable = opening.journal.unreadable { throw unreadable }
      journal = opening.journal
      try state.apply(opening.events, watch: watch)
      self.user = user ?? opening.journal.station.user
    } catch {
      throw .journal(error, folder: location.folder)
    }
    if let reason = journal.readOnlyReason {
      throw LockHolder.error(reason, at: location)
    }
    // A copy of a workspace came without the device that knew who works on it.
    guard !self.user.isEmpty else { throw .usage(.optionMissing("--user HANDLE")) }
  }

  /// A journal that is open to write already, with all it holds.
  init(_ journal: Journal, holding events: PackedLines) {
    self.journal = journal
    user = journal.station.user
    state.apply(contentsOf: events)
  }

  /// True where there is nothing yet but, at most, who works here.
  var isEmpty: Bool { state.programmes.isEmpty && state.sessions.isEmpty && state.people.isEmpty }

  /// Takes in lines that came from others.
  func take(_ events: [Event]) { state.apply(contentsOf: events) }

  /// Says anew which station this is.
  func begin(as station: StationProfile) throws(CommandError) {
    do throws(JournalError) {
      try journal.setStation(station)
    } catch {
      throw .journal(error)
    }
  }

  /// Holds `deed` against the rules and writes it durably, as said by the user at `moment`.
  func perform(_ deed: Deed, at moment: Moment) throws(CommandError) -> Done {
    let decided: Decided
    do throws(Refusal) {
      decided = try state.decide(deed, at: moment)
    } catch {
      throw .refused(error)
    }
    var source = SystemRandomNumberGenerator()
    do throws(JournalError) {
      let events = try journal.append(
        decided.proposals, by: user, at: moment.instant, state: state, using: &source)
      state.apply(contentsOf: events)
      return Done(
        events: events.filter { $0.kind != EventKind.logOpened.name }, warnings: decided.warnings)
    } catch {
      throw .journal(error)
    }
  }

  /// Writes deeds that no rule refused, each for itself, and waits for the disk once for them all.
  func write(_ deeds: [Decided], at moment: Moment) throws(CommandError) {
    var source = SystemRandomNumberGenerator()
    do throws(JournalError) {
      let events = try journal.append(
        deeds: deeds.map(\.proposals), by: user, at: moment.instant, state: state, using: &source)
      state.apply(contentsOf: events)
    } catch {
      throw .journal(error)
    }
  }
}
