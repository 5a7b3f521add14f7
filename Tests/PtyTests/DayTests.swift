import Testing

/// The day on which the program must not fail: 11 May 2021, by keyboard only, at 80x24.
struct DayTests {
  @Test func `the first Tuesday, and after the plug is pulled everything is still there`() throws {
    let walter = try Facilitator()
    try walter.beginsProject()
    try walter.sees("Sessie 1/16 · Ontdek je talenten")
    try walter.sees("Caputsteenpark (buiten")

    try walter.does(Tuesday.signUps)
    try walter.sees("10/10  wachtlijst 1")

    try walter.does(Tuesday.freedSeat)
    #expect(!walter.picture.contains { $0.contains("wachtlijst") })

    try walter.does(Tuesday.atTheDoor)
    try walter.sees("10/10  10 aanwezig")

    try walter.does(Tuesday.afterwards)
    let evening = try walter.looksAround(for: Tuesday.handedOn)
    #expect(evening.contains { $0.contains("JobRoad") && $0.contains("wacht 0 d") })

    try walter.pullsThePlug()
    #expect(try walter.looksAround(for: Tuesday.handedOn) == evening)

    let scripted = try Sandbox()
    try Tuesday.record(in: scripted)
    let difference = try PlainState(of: walter.sandbox).differences(
      from: PlainState(of: scripted))
    #expect(difference.isEmpty, "keyboard and `samen record -` differ")
  }

  @Test func `whatever the screen said was kept is there after the plug is pulled`() throws {
    let walter = try Facilitator()
    try walter.beginsProject()
    try walter.pullsThePlug()
    for deed in Tuesday.all {
      try deed.perform(walter)
      try walter.goes(to: .calendar)
      let before = walter.picture
      try walter.pullsThePlug()
      #expect(walter.picture == before, "after \(deed.name)")
    }
    try walter.looksUp(Tuesday.handedOn)
    try walter.sees("toestemming · JobRoad · 11/05/2021")

    let scripted = try Sandbox()
    try Tuesday.record(in: scripted)
    let difference = try PlainState(of: walter.sandbox).differences(
      from: PlainState(of: scripted))
    #expect(difference.isEmpty, "what was kept and what was done differ")
  }
}
