import Documents
import Domain
import Journal

/// What is to be said of something in a calendar.
enum DayOffRemark: Hashable {
  case added(Closure)
  case known(Closure)
  /// A public holiday, which is skipped without being noted.
  case holiday(Closure)
  /// The hours it takes on other days do not count.
  case wholeDays
  case flawed(DayOffFlaw)
  case refused(Refusal)

  /// Its name, for programs.
  var code: String {
    switch self {
    case .added: "added"
    case .known: "known"
    case .holiday: "holiday"
    case .wholeDays: "wholeDays"
    case .flawed(let flaw): flaw.isFault ? "unreadable" : "leftOut"
    case .refused: "refused"
    }
  }

  /// The days it speaks of; nil where it speaks of none.
  var days: Closure? {
    switch self {
    case .added(let days), .known(let days), .holiday(let days): days
    case .wholeDays, .flawed, .refused: nil
    }
  }
}

/// How much of a calendar came to what.
struct DaysOffTally: Equatable {
  /// New, and on the disk; in a trial, that would be.
  var added = 0
  var known = 0
  /// What is no day off.
  var leftOut = 0
  /// What could not be read.
  var refused = 0
}

/// Takes the days off of a calendar in: what is there already is not written again, and what cannot be
/// read stops none of the rest.
struct DaysOffImport {
  /// One remark on a line of the file.
  struct Told: Hashable {
    let line: Int
    let name: String
    let remark: DayOffRemark
  }

  private let place: PeopleImport.Place
  private let now: Moment
  private var closed: Set<[Day]>
  private var waiting: [Decided] = []
  private(set) var tally = DaysOffTally()
  private(set) var told: [Told] = []
  private var source = SystemRandomNumberGenerator()

  init(into place: PeopleImport.Place, at now: Moment) {
    self.place = place
    self.now = now
    closed = Set(place.state.closures.map { [$0.since, $0.until] })
  }

  /// Takes in all of `file`; closures without a name get `name`.
  mutating func run(_ file: DaysOffFile, unnamed name: String) throws {
    for remark in file.remarks { tell(remark.line, "", .flawed(remark.flaw)) }
    for event in file.events { take(event, unnamed: name) }
    told.sort { $0.line < $1.line }
    if case .desk(let desk) = place, !waiting.isEmpty { try desk.write(waiting, at: now) }
  }

  private mutating func take(_ event: DayOff, unnamed: String) {
    switch event.days {
    case .failure(let flaw): tell(event.line, event.name, .flawed(flaw))
    case .success(let closures):
      for days in closures {
        let name = event.name.isEmpty ? unnamed : event.name
        let closure = Closure(name: name, since: days.since, until: days.until)
        tell(event.line, event.name, note(closure))
      }
      if event.hasHours { tell(event.line, event.name, .wholeDays) }
    }
  }

  private mutating func tell(_ line: Int, _ name: String, _ remark: DayOffRemark) {
    told.append(Told(line: line, name: name, remark: remark))
    switch remark {
    case .added: tally.added += 1
    case .known, .holiday: tally.known += 1
    case .wholeDays: break
    case .flawed(let flaw): if flaw.isFault { tally.refused += 1 } else { tally.leftOut += 1 }
    case .refused: tally.refused += 1
    }
  }

  private mutating func note(_ closure: Closure) -> DayOffRemark {
    if closure.since == closure.until, Holiday(on: closure.since) != nil {
      return .holiday(closure)
    }
    guard closed.insert([closure.since, closure.until]).inserted else { return .known(closure) }
    let deed = Deed(
      .closureNoted, .set(.closure, freeID(for: closure)), .set(.name, closure.name),
      .set(.since, closure.since), .set(.until, closure.until))
    do throws(Refusal) {
      waiting.append(try place.state.decide(deed, at: now))
      return .added(closure)
    } catch {
      return .refused(error)
    }
  }

  /// An id made from its days, so that two laptops that take in the same calendar agree; another one
  /// where that stands for other days by now.
  private mutating func freeID(for closure: Closure) -> String {
    let id = "closed-\(closure.since.compactText)-\(closure.until.compactText)"
    return place.state.entity(EntityID(.closure, id)) == nil
      ? id : Identifier.fresh(using: &source)
  }
}
