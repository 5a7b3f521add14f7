import Testing

@Suite("Figures: seats") struct SeatsTests {
  @Test("capacity, seats taken, waiting list, and who moved up from it")
  func year() throws {
    let sheet = try Sheet("seats", "--programme", "plan")
    #expect(
      sheet.numbers == ["capacity", "taken", "offered", "waiting", "promoted", "released"])
    // By day; s7 was cancelled.
    #expect(sheet.names == ["s1", "s2", "s3", "g1", "s4", "s5", "s6", "s8", "total"])
    // Hugo gave his seat up, Dilnoza moved up to it, Jamal still stands on the list.
    #expect(sheet["s1"] == [4, 4, 0, 1, 1, 1])
    #expect(sheet["s2"] == [4, 4, 0, 0, 0, 0])
    // No capacity: everyone fits.
    #expect(sheet["s4"] == [nil, 0, 0, 0, 0, 0])
    // p01 p10 p07; p01; p03 p04.
    #expect(sheet["s5"] == [4, 3, 0, 0, 0, 0])
    #expect(sheet["s6"] == [4, 1, 0, 0, 0, 0])
    #expect(sheet["s8"] == [4, 2, 0, 0, 0, 0])
    // Six sessions of four seats = 24. Taken 4 + 4 + 4 + 3 + 1 + 2 = 18.
    #expect(sheet["total"] == [24, 18, 0, 1, 1, 1])
  }

  @Test("a seat that was offered is not yet taken, nor has anyone moved up to it")
  func offered() throws {
    let shell = try Twelve.shell()
    shell.samen("record", "seat.waitlisted", "of=p07", "session=s8")
    shell.samen("record", "seat.offered", "of=p07", "session=s8")
    #expect(try Sheet("seats", from: shell)["s8"] == [4, 2, 1, 0, 0, 0])
    shell.samen("record", "seat.taken", "of=p07", "session=s8")
    #expect(try Sheet("seats", from: shell)["s8"] == [4, 3, 0, 0, 1, 0])
  }
}
