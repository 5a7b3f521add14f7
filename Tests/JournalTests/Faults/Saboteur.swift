import Glibc
@testable import Journal

/// Counts calls of the kinds named and puts a fault in the place of one, or of all from there on.
final class Saboteur {
  var faultAt: Int?
  var goesOn = false
  var fault = Fault.fails(ENOSPC)
  /// What the later ones meet where that is another fault.
  var laterFault: Fault?
  var calls: Set<SystemCall> = Set(SystemCall.allCases)
  private(set) var count = 0
  private(set) var made: [SystemCall] = []
  /// How many calls met a fault.
  private(set) var faults = 0

  private var isResting = false

  func start(at number: Int?) {
    isResting = false
    faultAt = number
    count = 0
    made = []
    faults = 0
  }

  /// Lets all calls through from here on, uncounted.
  func rest() { isResting = true }

  func meets(_ call: SystemCall) -> Fault? {
    guard !isResting else { return nil }
    made.append(call)
    guard calls.contains(call) else { return nil }
    count += 1
    guard let faultAt, count == faultAt || goesOn && count > faultAt else { return nil }
    faults += 1
    return count == faultAt ? fault : laterFault ?? fault
  }

  var system: System { System { self.meets($0) } }
}
