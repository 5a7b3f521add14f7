import Glibc

@testable import Journal

/// How calls fail while an operation is swept: each plan begins at the first call, then at the
/// second, and so on until the operation gets through.
enum FaultPlan: String, CaseIterable, Sendable {
  /// One call fails, the next ones go through: a bad sector.
  case once
  /// All fail from then on: a stick pulled out.
  case fromThenOn
  /// A signal comes in between.
  case interrupted
  /// A read or a write does a part of its work.
  case short
  /// A write does a part of its work, and the next finds the disk full.
  case fullInTheMidst

  /// True where the operation has to get through all the same.
  var isSurvived: Bool { self == .interrupted || self == .short }

  /// True where every operation makes calls that the plan can fail.
  var concernsAll: Bool { self != .short && self != .fullInTheMidst }

  /// Makes `saboteur` fail the call with this number; none where there is no number.
  func brief(_ saboteur: Saboteur, at number: Int?) {
    let all = Set(SystemCall.allCases)
    switch self {
    case .once: saboteur.plan(all, .fails(EIO))
    case .fromThenOn: saboteur.plan(all, .fails(ENOSPC), then: .fails(ENOSPC))
    case .interrupted: saboteur.plan(all, .fails(EINTR))
    case .short: saboteur.plan([.read, .write], .stopsAfter(7))
    case .fullInTheMidst: saboteur.plan([.write], .stopsAfter(7), then: .fails(ENOSPC))
    }
    saboteur.start(at: number)
  }
}

extension Saboteur {
  fileprivate func plan(_ calls: Set<SystemCall>, _ fault: Fault, then later: Fault? = nil) {
    self.calls = calls
    self.fault = fault
    laterFault = later
    goesOn = later != nil
  }
}
