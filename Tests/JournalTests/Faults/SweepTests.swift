import Testing

@testable import Journal

@Suite("Whatever call fails, nothing promised is lost and nothing is promised falsely")
struct SweepTests {
  @Test(arguments: Operation.all, FaultPlan.allCases)
  func everyCallFails(_ operation: Operation, _ plan: FaultPlan) throws {
    var sweep = Sweep(operation, plan)
    let calls = try sweep.callsWithoutFault()
    try sweep.run()
    // A sweep that fails fewer calls than there are has looked away.
    #expect(sweep.failed >= calls)
    #expect(calls > 0 || !plan.concernsAll)
    print(
      "faults: \(operation.name), \(plan.rawValue): \(sweep.failed) calls failed,",
      "\(sweep.failedInRecovery) more in recovery")
  }

  @Test func noTwoOperationsHaveTheSameName() {
    #expect(Set(Operation.all.map(\.name)).count == Operation.all.count)
  }
}
