import Testing

/// The call round and an appointment, by keyboard only, at 80x24.
struct CallRoundTests {
  /// Two people with a seat out of two, and one who waits.
  private func walter() throws -> Facilitator {
    let walter = try Facilitator()
    try walter.beginsProject()
    try walter.does(Array(Tuesday.signUps.prefix(11)))
    return walter
  }

  @Test func `one key a call; a freed seat is offered by phone, then confirmed`() throws {
    let walter = try walter()
    try walter.goes(to: .calendar)
    let program = walter.program
    program.type("b")
    try walter.sees("0 van 10 komen zeker")
    program.type("c")
    try walter.sees("1 van 10 komen zeker")
    program.type("g")
    try walter.sees("geen antwoord")
    program.type("n")
    try walter.sees("Plaats vrij: bel \(Tuesday.waits)")
    try walter.sees("1 van 9 komen zeker")
    program.type("o")
    try walter.sees("aangeboden")
    try program.wait(forNo: "Plaats vrij")
    program.type("c")
    try walter.sees("2 van 10 komen zeker")

    // The screen said so, so it is on disk.
    program.press(.escape)
    try program.wait(forNo: "komen zeker")
    try walter.pullsThePlug()
    walter.program.type("b")
    try walter.sees("2 van 10 komen zeker")
    let calls = try Script.samen(["list", "calls", "--json"], in: walter.sandbox)
    try calls.mustSucceed()
  }

  @Test func `an appointment is planned, moved, and said to have taken place`() throws {
    let walter = try Facilitator()
    try walter.beginsProject()
    try walter.does(Array(Tuesday.signUps.prefix(1)))
    walter.program.kill()
    let people = try Script.samen(["find", "Aida"], in: walter.sandbox)
    let person = String(people.output.prefix { $0 != ":" })
    try Script.samen(
      [
        "record", "contact.planned", "of=\(person)", "contact=c1", "day=2021-05-12", "start=09:00",
        "end=09:30", "staff=walter",
      ], in: walter.sandbox
    ).mustSucceed()
    let again = try Facilitator(in: walter.sandbox)
    try again.goesToThePanes()
    try again.sees("Kalender")
    try again.goes(to: .calendar)
    try again.sees("09:00 Aida")
    again.program.press(.down)
    try again.sees("wo 12 mei · 09:00–09:30")

    try again.fillsIn("Afspraak met Aida Haddad verplaatsen", after: "v") {
      again.program.type("\u{15}vandaag\r\u{15}10:00\r\u{15}10:30\rziek kind")
    }
    try again.sees("di 11 mei · 10:00–10:30")
    again.program.type("a")
    try again.sees("doorgegaan")
    try again.pullsThePlug()
    let log = try Script.samen(["list", "appointments"], in: again.sandbox)
    #expect(log.output.contains("11/05/2021, 10:00"))
    #expect(log.output.contains("doorgegaan"))
  }
}
