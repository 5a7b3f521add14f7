import Domain
import Glibc
import Testing

@testable import Journal

/// One operation under one plan: its first call fails, then its second, and so on until it gets
/// through; and after each different thing that is left on the disk, the same in the recovery.
struct Sweep {
  /// No operation makes so many calls; one that does goes round in circles.
  private static let mostCalls = 2_000

  let operation: Operation
  let plan: FaultPlan
  /// How many calls were the first to fail: of the operation, and of the recovery after it.
  private(set) var failed = 0
  private(set) var failedInRecovery = 0
  private var pictures: Set<[String: [UInt8]]> = []

  init(_ operation: Operation, _ plan: FaultPlan) {
    self.operation = operation
    self.plan = plan
  }

  /// How many calls the operation makes that the plan would fail.
  func callsWithoutFault() throws -> Int {
    let scene = try Scene(operation)
    plan.brief(scene.saboteur, at: nil)
    try operation.operate(scene)
    return scene.saboteur.count
  }

  mutating func run() throws {
    for number in 1...Self.mostCalls {
      let scene = try fail(number)
      if scene.saboteur.faults == 0 { return try scene.expectAllIsWell("\(name), no fault") }
      failed += 1
      let left = try scene.pictureWithoutPlace()
      try scene.expectAllIsWell("\(name), call \(number)")
      if pictures.insert(left).inserted, isToBeRecovered { try recover(after: number) }
    }
    Issue.record("\(name): there were still calls to fail")
  }

  /// What was survived leaves the same as no fault at all; and what a stick that was pulled out leaves
  /// is mostly what one bad sector does, so only the first few are gone through once more.
  private var isToBeRecovered: Bool {
    switch plan {
    case .interrupted, .short: false
    case .fromThenOn: pictures.count <= 3
    case .once, .fullInTheMidst: true
    }
  }

  private var name: String { "\(operation.name), \(plan.rawValue)" }

  /// The scene after the operation in which the call `number` failed.
  private func fail(_ number: Int) throws -> Scene {
    let scene = try Scene(operation)
    plan.brief(scene.saboteur, at: number)
    let isDone = try scene.attempt(operation.operate)
    let isToBeDone = plan.isSurvived || scene.saboteur.faults == 0
    #expect(isDone || !isToBeDone, "\(name), call \(number)")
    return scene
  }

  /// Opens again, writes and closes, with the first call failing, then the second, and so on.
  private mutating func recover(after number: Int) throws {
    for later in 1...Self.mostCalls {
      let scene = try fail(number)
      scene.endAbruptly()
      plan.brief(scene.saboteur, at: later)
      _ = try scene.attempt { try $0.recover() }
      let faults = scene.saboteur.faults
      try scene.expectAllIsWell("\(name), call \(number), then \(later) of the recovery")
      if faults == 0 { return }
      failedInRecovery += 1
    }
    Issue.record("\(name): there were still calls of the recovery to fail")
  }
}

extension Scene {
  /// False where `work` says that it failed; nothing but the journal's own errors may come of it.
  func attempt(_ work: (Scene) throws -> Void) throws -> Bool {
    do {
      try work(self)
      return true
    } catch is JournalError {
      return false
    }
  }

  /// What a start after a crash does.
  func recover() throws {
    if !workspace.isMade { try workspace.create(system: system) }
    try open()
    try write(.person(90), .goal(90))
    desk?.journal.close()
  }

  /// What lies on the disk, but for the mark of the folder, which is another one each time, and how
  /// far a copy had come that nobody looks at again.
  func pictureWithoutPlace() throws -> [String: [UInt8]] {
    var picture = try picture()
    for path in picture.keys where path.contains("/.") || path.hasPrefix(".") {
      picture[path] = []
    }
    let path = "state/ws/device.json"
    picture[path] = picture[path].flatMap { try? JSON.read($0).asObject }.map { fields in
      var fields = fields
      fields["folder"] = nil
      return JSON.bytes(of: .object(fields))
    }
    return picture
  }
}
