import Testing

/// Two windows on the same workspace.
struct SecondInstanceTests {
  @Test func `the second reads only, says so, and follows the first within a second`() throws {
    let walter = try Facilitator()
    try walter.beginsProject()
    try walter.does(Array(Tuesday.signUps.prefix(8)))
    let other = try Facilitator(in: walter.sandbox)
    try other.sees("Kalender")
    try other.goes(to: .sheet)
    try other.sees("Een ander venster van samen heeft deze werkruimte open")
    other.program.type("a")
    try other.sees("Dit venster leest alleen mee")

    // A busy machine may hold up one of them, but not each.
    let clock = ContinuousClock()
    let delays = try Tuesday.people.prefix(8).map { name in
      try walter.marksPresent(name)
      return try clock.measure { try other.sees("aanwezig", beside: name) }
    }
    print("a mark was seen in the other window after", delays.sorted())
    #expect(delays.count { $0 < .seconds(1) } > delays.count / 2)
  }
}
