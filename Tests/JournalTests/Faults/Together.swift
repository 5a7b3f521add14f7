import Domain
import Foundation
import Testing

@testable import Journal

/// Sharing and erasing, as the sweep tries them.
extension Scene {
  private var stick: String { workspace.root + "/stick" }

  /// This laptop is in, and a colleague has left a line on the stick that is not here yet.
  func putLinesOnTheStick() throws {
    try open()
    let journal = try #require(desk?.journal)
    let own = Deed.Introduction(
      device: journal.device ?? "", name: "balie", station: "desk", organisation: "", publicKey: "")
    for proposal in Deed.accept(own, for: [.shared]).proposals { try write(proposal) }
    let log = LogName(device: "zzzzzzzz", scope: .shared)
    let line = try LineWriter.line(
      LineParts(
        log: log, sequence: 3, lamport: 3, at: TestWorkspace.noon, by: "els",
        kind: "person.registered", of: "p82", data: Fields([.init("name", .text("Persoon 82"))])))
    ask([.person(82)])
    let name = SegmentName(3...3, Checksum.of(line.bytes), isSealed: false)
    let id = journal.workspace.id
    let folder = "\(stick)/samen-\(id)"
    try FileManager.default.createDirectory(
      atPath: "\(folder)/log/\(log.text)", withIntermediateDirectories: true)
    try workspace.put(line.bytes, at: "\(folder)/log/\(log.text)/\(name.text)")
    try workspace.put(
      [UInt8](#"{"v":1,"workspace":"\#(id)"}"#), at: "\(folder)/WORKSPACE.json")
  }

  /// Goes to the stick and back; what is said to be there lies there then.
  func share() throws {
    guard let desk else { throw JournalError.readOnly(.closed) }
    var order = ExchangeOrder(path: stick)
    order.isUnsealed = true
    let exchange = try desk.journal.exchange(order, at: TestWorkspace.noon, programs: "")
    let visit = try ExchangeVisit(exchange, try desk.journal.ground(desk.state), system: system)
    let taken = try desk.journal.takeIn(visit.delivery, state: desk.state, using: &workspace.dice)
    promise(taken.events)
    self.desk?.state.apply(contentsOf: taken.events)
    let state = self.desk?.state ?? State()
    let report = try visit.finish(try desk.journal.ground(state), taken)
    #expect(report.troubles.allSatisfy { $0.trouble != .notWhole })
    // What could not be read is named, and looked at again the next time.
    #expect(report.received == 1 || !report.troubles.isEmpty)
  }

  /// Erases the person whose line was there from the start: once it is said to be done, or the line
  /// that says so is found, no byte of them is left.
  func erase() throws {
    guard let desk else { throw JournalError.readOnly(.closed) }
    let proposals = try desk.state.decideErasing("p1").proposals
    ask(proposals)
    let root = workspace.root
    let picture = { [workspace] in
      try FileManager.default.subpathsOfDirectory(atPath: root).filter { name in
        Bytes.contains((try? workspace.bytes("\(root)/\(name)")) ?? [], [UInt8]("\"Persoon 1\""))
      }
    }
    let name = operation.name
    claim { desk in
      guard desk.state.isErased("p1") else { return }
      let left = try picture()
      #expect(left == [], "\(name)")
    }
    let (events, _) = try desk.journal.erase(
      proposals, by: "walter", at: TestWorkspace.noon, state: desk.state, using: &workspace.dice)
    promise(events.filter { $0.kind == EventKind.personErased.name })
    let left = try picture()
    #expect(left == [], "\(name)")
  }
}
