import Domain
import Testing

@testable import Journal

/// A delivery that is taken in a few lines at a time, so that somebody can go on working.
@Suite struct DeliveryPartsTests {
  @Test(arguments: [1, 3, 1_000])
  func inPartsItComesToTheSame(size: Int) throws {
    let folder = try SharedFolder()
    let one = try Laptop(founding: "balie")
    try one.sync(folder)
    let other = try Laptop("veld", joining: one, seed: 7)
    try other.sync(folder)
    try one.accept(other, folder)
    for number in 1...9 { try one.desk.register(number) }
    let doomed = try one.desk.state.decideErasing("p4")
    try one.desk.write(doomed.proposals)
    try one.sync(folder)
    let taken = try other.syncInParts(folder, size: size)
    #expect(taken.received == other.desk.state.count - 1 || taken.received > 9)
    #expect(taken.erased == ["p4"])
    #expect(other.desk.state.people.count == 8)
    #expect(other.hash == one.hash)
    try other.restart()
    #expect(other.hash == one.hash)
  }

  @Test func nothingIsOnePart() {
    #expect(Delivery().parts(of: 10).map(\.count) == [0])
  }
}

extension Laptop {
  /// Goes to the folder, and takes what it brings a few lines at a time.
  func syncInParts(_ folder: SharedFolder, size: Int) throws -> TakenIn {
    var order = ExchangeOrder(path: folder.path)
    order.isUnsealed = true
    let exchange = try desk.journal.exchange(order, at: TestWorkspace.noon, programs: "")
    let visit = try ExchangeVisit(exchange, try desk.journal.ground(desk.state))
    var taken = TakenIn()
    for part in visit.delivery.parts(of: size) {
      let came = try desk.journal.takeIn(part, state: desk.state, using: &desk.dice)
      desk.state.apply(contentsOf: came.events)
      taken.add(came)
    }
    _ = try visit.finish(try desk.journal.ground(desk.state), taken)
    return taken
  }
}
