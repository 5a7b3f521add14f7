import Domain
import Foundation
import Testing

@testable import Journal

/// What must hold after every operation, whatever failed in it.
extension Scene {
  /// Opens all again without a fault, and looks whether nothing is lost, nothing doubled, nothing
  /// invented, and whether work can go on.
  func expectAllIsWell(_ what: String) throws {
    endAbruptly()
    saboteur.start(at: nil)
    if !workspace.isMade { try workspace.create() }
    var after = try workspace.open()
    #expect(after.journal.readOnlyReason == nil, "\(what)")
    #expect(Set(after.opened).isSuperset(of: promised), "\(what): a promised line is gone")
    #expect(Set(after.opened).isSuperset(of: given), "\(what): a line of old is gone")
    expectNothingTwice(after.opened, what)
    expectNothingInvented(after.opened, what)
    for holds in claims { try holds(after) }
    try expectWorkGoesOn(&after, what)
    try expectTheRestUntouched(what)
  }

  private func expectNothingTwice(_ events: [Event], _ what: String) {
    let places = events.map { "\($0.version.log.text) \($0.version.sequence)" }
    #expect(Set(places).count == places.count, "\(what): a place was written twice")
  }

  private func expectNothingInvented(_ events: [Event], _ what: String) {
    let asked = asked.joined()
    let own = [EventKind.logOpened.name, EventKind.gone.name]
    for event in events where !given.contains(event) && !own.contains(event.kind) {
      let isAsked = asked.contains {
        $0.kind.name == event.kind && $0.of == event.of && $0.data == event.data
      }
      #expect(isAsked, "\(what): nobody wrote \(event)")
    }
  }

  private func expectWorkGoesOn(_ after: inout Desk, _ what: String) throws {
    let last = try after.write(.person(99)) + after.write(.goal(99))
    expectActsWholeOrNotAtAll(after.state, what)
    after.journal.close()
    let again = try workspace.open()
    #expect(Set(again.opened).isSuperset(of: last), "\(what): what was written after it is gone")
    #expect(again.journal.identityChange == nil, "\(what)")
    let harm = again.journal.findings.filter {
      !$0.problem.isHarmless && !harmBefore.contains($0.problem)
    }
    #expect(harm == [], "\(what)")
    again.journal.close()
  }

  private func expectActsWholeOrNotAtAll(_ state: State, _ what: String) {
    for proposals in asked {
      for (type, kind) in [(EntityType.person, EventKind.personRegistered), (.goal, .goalSet)] {
        let people = proposals.filter { $0.kind == kind }.compactMap(\.of)
        let counted = people.filter { person in
          state.entities(type).contains { $0.id.id == person || $0.id.person == person }
        }
        #expect(counted.isEmpty || counted == people, "\(what): half an act counts")
      }
    }
  }

  /// Logs only ever grow; all that the operation has no business with is as it was.
  private func expectTheRestUntouched(_ what: String) throws {
    let after = try picture()
    for (path, bytes) in before where !operation.touches.contains(where: path.hasPrefix) {
      guard path != "state/ws/device.json" else { continue }
      let now = after[path]
      let isAsItWas =
        path.hasPrefix("ws/log/") ? now?.starts(with: bytes) ?? false : now == bytes
      #expect(isAsItWas, "\(what): \(path) was changed")
    }
  }
}
