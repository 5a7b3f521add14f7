import Testing

@testable import Domain

@Suite("What figures rest on, by laptop") struct ReportBasisTests {
  @Test("up to the last line of each, whatever scope it is in")
  func laptops() throws {
    var desk = Pen("aaaaaaaa")
    var own = Pen("aaaaaaaa", .confidential)
    var field = Pen("bbbbbbbb")
    let state = State(
      desk.write("person.registered", of: "p1", ["name": "Zeynep Kaya"]),
      own.write("goal.set", of: "p1", ["goal": "g1", "text": "Werk in de zorg"]),
      field.write("person.registered", of: "p2", ["name": "Omar Diallo"]))
    let here = state.reportBasis(on: "aaaaaaaa")
    #expect(here.laptops.map(\.device) == ["aaaaaaaa", "bbbbbbbb"])
    #expect(here.laptops.map(\.isOwn) == [true, false])
    #expect(here.laptops.allSatisfy { !$0.last.isEmpty })
    #expect(state.reportBasis(on: "bbbbbbbb").laptops.map(\.isOwn) == [false, true])
  }
}
