import Testing

@Suite("Figures: outreach") struct OutreachTests {
  @Test("shifts with and without a contact, counters, and reached is not enrolled")
  func year() throws {
    let sheet = try Sheet("outreach", "--programme", "plan")
    #expect(
      sheet.numbers == [
        "shifts", "withoutContact", "hours", "flyers", "talks", "contacts", "reached", "enrolled",
      ])
    // The square: o1 (120 min, 40 flyers, 6 talks; p11 and p12) and o2 (90 min, 15 flyers, nobody).
    #expect(sheet["plein"] == [2, 1, 210, 55, 6, 2, 2, 0])
    // The house: o0 (60 min; p09, enrolled ten days later) and o3 (120 min, 20 flyers, 3 talks; p06).
    #expect(sheet["wijk"] == [2, 0, 180, 20, 3, 2, 2, 1])
    #expect(sheet["total"] == [4, 1, 390, 75, 9, 4, 4, 1])
  }

  @Test("someone met twice is reached once")
  func twice() throws {
    let shell = try Twelve.shell()
    shell.samen(
      "record", "contact.noted", "of=p12", "on=2026-09-16", "way=outreach", "outreach=o3",
      "minutes=5")
    let sheet = try Sheet("outreach", "--programme", "plan", from: shell)
    #expect(sheet["wijk"] == [2, 0, 180, 20, 3, 3, 3, 1])
    #expect(sheet["total"] == [4, 1, 390, 75, 9, 5, 4, 1])
  }

  @Test("a shift with nothing but short talks is no shift without contact")
  func talksOnly() throws {
    let shell = try Twelve.shell()
    shell.samen(
      "record", "outreach.counted", "on=2026-11-20", "programme=plan", "place=plein", "talks=2")
    #expect(
      try Sheet("outreach", "--programme", "plan", from: shell)["plein"]
        == [3, 1, 210, 55, 8, 2, 2, 0])
  }
}
