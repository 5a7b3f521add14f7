import Testing

@testable import samen

@Suite("The year of twelve people") struct TwelveTests {
  @Test("no rule refuses a line of it, and the journal is whole")
  func isWritten() throws {
    let shell = try Twelve.shell()
    #expect(shell.samen("check").status == .done)
    #expect(shell.samen("list", "people").lines.count == 12)
    #expect(shell.samen("list", "handoffs").lines.count == 8)
    #expect(shell.samen("list", "conflicts").lines == ["Niets gevonden."])
  }
}
