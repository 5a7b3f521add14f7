import Domain
import Screen

extension Workbench {
  /// A click chooses, a second click opens the profile, the wheel goes through the list.
  mutating func mousedCalls(_ calls: CallRoundOverlay, _ mouse: Mouse) -> [Effect] {
    guard callRowsRect.contains(mouse.point) else { return [] }
    switch mouse.deed {
    case .wheelUp: moveInCalls(calls, by: -1)
    case .wheelDown: moveInCalls(calls, by: 1)
    case .pressed:
      guard let person = callPerson(at: mouse.point, calls) else { return [] }
      var chosen = calls
      chosen.person = person
      if person == calls.person { showCalled(chosen) } else { overlay = .calls(chosen) }
    default: break
    }
    return []
  }
}
