import Foundation
import Testing

@testable import Domain
@testable import Journal
@testable import samen

/// The example year of one seed, as it is known after it was read back from the disk.
struct DemoYear: @unchecked Sendable {
  let today: Day
  let state: State
  let events: [Event]
  let shell: Shell

  init(seed: String, on day: String = "2026-11-23", _ more: String...) throws {
    shell = try Shell(now: "\(day)T13:40:00+01:00")
    let folder = "\(shell.folder.path)/demo"
    shell.variables["SAMEN_WORKSPACE"] = folder
    let result = shell.run(["demo", "--into", folder, "--seed", seed] + more)
    #expect(result.status == .done, "\(result.errors)")
    let location = WorkspaceLocation(folder: folder, stateRoot: "\(shell.folder.path)/state")
    var source = SystemRandomNumberGenerator()
    events = Array(try Journal.open(location, mode: .read, using: &source).events)
    var state = State()
    state.apply(contentsOf: events)
    self.state = state
    today = try #require(Day(day))
  }

  /// The years of these seeds, each made once for all tests.
  static let seeds: [String: Result<DemoYear, any Error>] = Dictionary(
    uniqueKeysWithValues: ["1", "7", "20261123"].map { seed in
      (seed, Result { try DemoYear(seed: seed, "--people", "150") })
    })

  /// The year of one of `seeds`.
  static func of(_ seed: String) throws -> DemoYear { try #require(seeds[seed]).get() }

  /// How many people are at each point of the way, from the referral to half a year later.
  var stages: [(name: String, people: Int)] {
    let points: [(String, (PersonID) -> Bool)] = [
      ("referral received", { isReferred($0) && !wasSpokenTo($0) && !isEnrolled($0) }),
      ("first contact", { isReferred($0) && wasSpokenTo($0) && !isEnrolled($0) }),
      ("enrolled, no session yet", { isEnrolled($0) && sessions(of: $0).isEmpty }),
      ("first session", { !sessions(of: $0).isEmpty }),
      ("waiting list", isWaiting),
      ("handoff drafted", { has(.draft, $0) }), ("handoff requested", { has(.requested, $0) }),
      ("handoff accepted", { has(.accepted, $0) }),
      ("handoff in progress", { has(.inProgress, $0) }),
      ("outcome", { id in state.outcomes(of: id).contains { $0.followUps.isEmpty } }),
      ("four weeks later", { wasAsked($0, .fourWeeks) && !wasAsked($0, .sixMonths) }),
      ("six months later", { wasAsked($0, .sixMonths) }),
    ]
    let people = state.people.map(\.id)
    return points.map { point in (point.0, people.count(where: point.1)) }
  }

  /// The sessions a person was at, by day.
  func sessions(of person: PersonID) -> [Session] {
    state.attendance(of: person).filter { $0.status?.isThere ?? false }
      .compactMap { state.session($0.session) }
      .sorted { ($0.day?.number ?? 0) < ($1.day?.number ?? 0) }
  }

  private func isReferred(_ id: PersonID) -> Bool { !state.referrals(of: id).isEmpty }
  private func wasSpokenTo(_ id: PersonID) -> Bool {
    state.contacts(of: id).contains(where: \.isHeld)
  }
  private func isEnrolled(_ id: PersonID) -> Bool { !state.enrolments(of: id).isEmpty }
  private func has(_ handoff: HandoffState, _ id: PersonID) -> Bool {
    state.handoffs(of: id).contains { $0.state == handoff }
  }
  private func wasAsked(_ id: PersonID, _ moment: FollowUpMoment) -> Bool {
    state.outcomes(of: id).flatMap(\.followUps).contains { $0.moment == moment }
  }
  private func isWaiting(_ id: PersonID) -> Bool {
    state.entities(.seat, of: id).map(Seat.init).contains { seat in
      seat.state == .waiting && (state.session(seat.session)?.day ?? today) >= today
    }
  }
}
