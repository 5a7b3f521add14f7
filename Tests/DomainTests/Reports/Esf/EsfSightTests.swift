import Testing

@testable import Domain

@Suite("ESF: where the confidential part may not be seen") struct EsfSightTests {
  /// The shared lines of a team of these laptops: their organisation, and what each was let into.
  private func state(_ laptops: [(String, String, [String])]) -> State {
    var pen = Pen("aaaaaaaa")
    return State(
      lines: laptops.flatMap { device, organisation, scopes in
        [
          pen.write(
            "device.joined",
            [
              "device": .text(device), "name": "Laptop", "station": "desk",
              "organisation": .text(organisation),
            ]),
          pen.write(
            "device.accepted",
            ["device": .text(device), "scopes": .list(scopes.map { .text($0) })]),
        ]
      })
  }

  @Test("a laptop that nobody shares with yet sees all")
  func alone() { #expect(State().confidentialSight(of: "aaaaaaaa") == .all) }

  @Test("let into both, into the shared part alone, or beside another organisation")
  func sights() {
    let team = state([("aaaaaaaa", "OCMW", ["s", "c"]), ("bbbbbbbb", "OCMW", ["s"])])
    #expect(team.confidentialSight(of: "aaaaaaaa") == .all)
    #expect(team.confidentialSight(of: "bbbbbbbb") == .none)
    #expect(team.confidentialSight(of: "cccccccc") == .none)
    let two = state([("aaaaaaaa", "OCMW", ["s", "c"]), ("bbbbbbbb", "VDAB", ["s", "c"])])
    #expect(two.confidentialSight(of: "aaaaaaaa") == .own)
  }

  @Test(
    "with the shared lines alone everyone is in the total, all else is unknown, and that is said")
  func sharedOnly() {
    var book = EsfBook()
    book.add()
    let shared = State(lines: book.state.lines.filter { $0.version.log.scope == .shared })
    let report = shared.report(.esf, over: book.period(), on: Notebook.today)
    #expect(report.rows[0].suffix(3) == [.number(1), .number(1), .none])
    #expect(report.rows[1].suffix(2) == [.number(0), .number(1)])
    for row in report.rows.dropFirst(2).prefix(16) {
      #expect(row.suffix(2) == [.number(0), .number(1)], "\(row[0])")
    }
    #expect(report.noting(.none).notes.first == .withoutConfidential)
    #expect(report.noting(.own).notes.first == .ownConfidentialOnly)
    #expect(report.noting(.all) == report)
  }
}
