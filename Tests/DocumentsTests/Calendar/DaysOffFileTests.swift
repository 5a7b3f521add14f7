import Documents
import Domain
import Testing

@Suite("Days off are read from a calendar") struct DaysOffFileTests {
  private func file(_ lines: String..., end: String = "\r\n") throws -> DaysOffFile {
    let all = ["BEGIN:VCALENDAR", "VERSION:2.0"] + lines + ["END:VCALENDAR", ""]
    return DaysOffFile(
      Array(all.joined(separator: end).utf8), today: try #require(Day("2026-11-23")))
  }

  /// What is read of one event: its days, or why there are none.
  private func read(_ lines: String...) throws -> Result<[String], DayOffFlaw> {
    let event = ["BEGIN:VEVENT", "SUMMARY:x"] + lines + ["END:VEVENT"]
    let file = try file(event.joined(separator: "\r\n"))
    return try #require(file.events.first).days.map { closures in
      closures.map { "\($0.since.text)/\($0.until.text)" }
    }
  }

  @Test("whole days; the last one is the day before the end")
  func wholeDays() throws {
    let christmas = "DTSTART;VALUE=DATE:20261224"
    #expect(try read(christmas) == .success(["2026-12-24/2026-12-24"]))
    #expect(
      try read(christmas, "DTEND;VALUE=DATE:20270104") == .success(["2026-12-24/2027-01-03"]))
    #expect(
      try read(christmas, "DTEND;VALUE=DATE:20261224") == .success(["2026-12-24/2026-12-24"]))
    #expect(try read(christmas, "DURATION:P2W") == .success(["2026-12-24/2027-01-06"]))
    #expect(try read("DTSTART:20240229") == .success(["2024-02-29/2024-02-29"]))
  }

  @Test("hours count where they take whole days, by the clock in Brussels")
  func hours() throws {
    #expect(
      try read("DTSTART;TZID=Europe/Brussels:20261224T000000", "DTEND:20261226T000000")
        == .success(["2026-12-24/2026-12-25"]))
    #expect(
      try read("DTSTART:20261224T000000", "DTEND:20261224T235900")
        == .success(["2026-12-24/2026-12-24"]))
    // Midnight in Brussels is 23:00 UTC in winter and 22:00 in summer.
    #expect(
      try read("DTSTART:20261223T230000Z", "DTEND:20261224T230000Z")
        == .success(["2026-12-24/2026-12-24"]))
    #expect(
      try read("DTSTART:20260630T220000Z", "DURATION:P1D") == .success(["2026-07-01/2026-07-01"]))
    #expect(
      try read("DTSTART:20261224T120000", "DTEND:20261226T090000")
        == .success(["2026-12-25/2026-12-25"]))
    #expect(try read("DTSTART:20261224T090000", "DTEND:20261224T170000") == .failure(.onlyHours))
    #expect(try read("DTSTART:20261224T090000", "DTEND:20261225T170000") == .failure(.onlyHours))
    #expect(try read("DTSTART:20261224T090000") == .failure(.onlyHours))
  }

  @Test("it says where hours of other days are left out")
  func someHours() throws {
    let event = "BEGIN:VEVENT\r\nDTSTART:20261224T120000\r\nDTEND:20261226T000000\r\nEND:VEVENT"
    #expect(try file(event).events.first?.hasHours == true)
    #expect(
      try file(event.replacing("T120000", with: "T000000")).events.first?.hasHours == false)
  }

  @Test("each year on its day, for this year and two more; other ways to come back are left out")
  func yearly() throws {
    let day = "DTSTART;VALUE=DATE:20201102"
    let years = ["2026-11-02/2026-11-02", "2027-11-02/2027-11-02", "2028-11-02/2028-11-02"]
    #expect(try read(day, "RRULE:FREQ=YEARLY") == .success(years))
    #expect(
      try read(day, "RRULE:FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=2;WKST=MO") == .success(years))
    #expect(try read(day, "RRULE:FREQ=YEARLY;UNTIL=20271102") == .success([years[0], years[1]]))
    #expect(try read(day, "RRULE:FREQ=YEARLY;COUNT=7") == .success([years[0]]))
    #expect(try read(day, "RRULE:FREQ=YEARLY;INTERVAL=7") == .success([years[1]]))
    #expect(
      try read(day, "RRULE:FREQ=YEARLY", "EXDATE;VALUE=DATE:20271102,20260101")
        == .success([years[0], years[2]]))
    #expect(
      try read("DTSTART;VALUE=DATE:20240229", "RRULE:FREQ=YEARLY")
        == .success(["2028-02-29/2028-02-29"]))
    #expect(try read(day, "RRULE:FREQ=YEARLY;COUNT=2") == .failure(.past))
    for rule in [
      "FREQ=WEEKLY", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "FREQ=YEARLY;BYMONTH=12", "COUNT=3",
      "FREQ=YEARLY;INTERVAL=0", "FREQ=YEARLY;COUNT=x",
    ] {
      #expect(try read(day, "RRULE:\(rule)") == .failure(.comesBack), "\(rule)")
    }
    #expect(try read(day, "RDATE;VALUE=DATE:20261231") == .failure(.comesBack))
  }

  @Test("one year's day that was moved stands where it was moved to")
  func moved() throws {
    let file = try file(
      "BEGIN:VEVENT", "UID:a", "DTSTART;VALUE=DATE:20201102", "RRULE:FREQ=YEARLY;COUNT=8",
      "END:VEVENT", "BEGIN:VEVENT", "UID:a", "RECURRENCE-ID;VALUE=DATE:20271102",
      "DTSTART;VALUE=DATE:20271103", "END:VEVENT")
    let days = try file.events.flatMap { try $0.days.get().map(\.since.text) }
    #expect(days == ["2026-11-02", "2027-11-03"])
  }

  @Test("what is no day off is told apart from what cannot be read")
  func flaws() throws {
    let cancelled = try read("DTSTART:20261224", "STATUS:CANCELLED")
    #expect(cancelled == .failure(.cancelled))
    #expect(try read("DTSTART:20260101", "DTEND:20270103") == .failure(.tooLong))
    #expect(try read("DTSTART:20260231") == .failure(.badDay("20260231")))
    #expect(try read("DTSTART:20261224", "DTEND:20261223") == .failure(.endsEarlier))
    #expect(try read("DESCRIPTION:x") == .failure(.noDay))
    #expect(!DayOffFlaw.cancelled.isFault && DayOffFlaw.noDay.isFault)
  }

  @Test("folded lines, escaped signs, quoted parameters, line ends of any kind")
  func lines() throws {
    for end in ["\r\n", "\n", "\r"] {
      let file = try file(
        "BEGIN:VEVENT", "DTSTART;VALUE=DATE:2026", " 1224",
        "SUMMARY;LANGUAGE=\"nl:BE;x\":Kerst\\, nie", "\tuwjaar\\; rust\\nen feest", "END:VEVENT",
        end: end)
      let event = try #require(file.events.first)
      #expect(event.name == "Kerst, nieuwjaar; rust en feest")
      #expect(event.line == 3)
      #expect((try event.days.get()).first?.since.text == "2026-12-24")
    }
  }

  @Test("a letter cut by folding is whole, as is what Windows wrote")
  func encodings() throws {
    let head = Array("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261224\nSUMMARY:Caf".utf8)
    let tail = Array("\nEND:VEVENT\nEND:VCALENDAR\n".utf8)
    let today = try #require(Day("2026-11-23"))
    for middle in [[0xC3, 0x0A, 0x20, 0xA9], [0xE9]] as [[UInt8]] {
      let file = DaysOffFile(head + middle + tail, today: today)
      #expect(file.events.first?.name == "Café")
    }
    let wide: [UInt8] = [0xFF, 0xFE] + (head + tail).flatMap { [$0, 0] as [UInt8] }
    #expect(DaysOffFile(wide, today: today).events.first?.name == "Caf")
  }

  @Test("what is broken is named by its line, and the rest is kept")
  func broken() throws {
    let file = try file(
      "BEGIN:VEVENT", "DTSTART:20261224", "geen regel", "END:VEVENT", "BEGIN:VTODO", "END:VTODO",
      "BEGIN:VEVENT", "DTSTART:20261225", "BEGIN:VEVENT", "DTSTART:20261226", "BEGIN:VALARM",
      "DTSTART:20990101", "END:VALARM", "END:VEVENT", "END:VEVENT", "BEGIN:VEVENT")
    let days = try file.events.map { try $0.days.get().first?.since.text }
    #expect(days == ["2026-12-24", "2026-12-26"])
    #expect(
      file.remarks.map { "\($0.line) \($0.flaw)" } == [
        "5 notALine", "7 notAnEvent(\"VTODO\")", "9 cutOff", "17 endWithoutBeginning(\"VEVENT\")",
        "18 cutOff",
      ])
    #expect(!DaysOffFile(Array("naam;gsm\n".utf8), today: Day(number: 0)).isCalendar)
  }
}
