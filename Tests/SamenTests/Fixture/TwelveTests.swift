import Testing

@testable import samen

@Suite("The year of twelve people") struct TwelveTests {
  @Test("no rule refuses a line of it, and the journal is whole")
  func isWritten() throws {
    let shell = try Twelve.writtenAnew()
    #expect(shell.samen("check").status == .done)
    #expect(shell.samen("list", "people").lines.count == 12)
    #expect(shell.samen("list", "handoffs").lines.count == 8)
    #expect(shell.samen("list", "conflicts").lines == ["Niets gevonden."])
  }

  @Test("the copy that tests work on says the same")
  func isCopied() throws {
    let copy = try Twelve.shell()
    #expect(copy.samen("list", "people").lines.count == 12)
    #expect(copy.samen("list", "handoffs").lines.count == 8)
    #expect(copy.samen("record", "person.registered", "name=Dertiende").status == .done)
    #expect(copy.samen("list", "people").lines.count == 13)
  }
}
