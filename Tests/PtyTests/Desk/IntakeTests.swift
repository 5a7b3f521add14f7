import Testing

/// The intake desk and the street, by keyboard only, at 80x24.
struct IntakeTests {
  @Test func `an intake that is interrupted half-way loses nothing, also when the laptop dies`()
    throws
  {
    let walter = try Facilitator()
    try walter.beginsProject()
    try walter.does(Array(Tuesday.signUps.prefix(2)))
    let program = walter.program
    program.type("n")
    try walter.sees("Nieuwe deelnemer")
    program.type("Zeynep Kaya\t0400 12 34 56")
    try walter.sees("0400 12 34 56")
    program.press(.escape)
    try walter.sees("Half ingevuld bewaard")
    // Someone else is looked up in between.
    program.type("/marissa")
    try walter.sees("Marissa Vos")
    program.press(.enter)
    try walter.pullsThePlug()
    walter.program.type("f")
    try walter.sees("Zeynep Kaya")
    walter.program.press(.enter)
    try walter.sees("0400 12 34 56")
    walter.program.type("\u{13}")
    try walter.sees("Opgeslagen")
    let found = try Script.samen(["list", "people"], in: walter.sandbox)
    #expect(found.output.contains("Zeynep Kaya") && found.output.contains("0400 12 34 56"))
    walter.program.type("f")
    try walter.sees("Er wacht geen half ingevuld formulier")
  }

  @Test func `a contact on the street with someone unknown takes three keys beside the text`()
    throws
  {
    let walter = try Facilitator()
    try walter.beginsProject()
    try walter.goes(to: .calendar)
    walter.program.type("c")
    try walter.sees("Contact onderweg")
    // c, Tab and Ctrl-S: the aim is twelve at most.
    walter.program.type("Amina\tzoekt werk, komt dinsdag langs\u{13}")
    try walter.sees("Opgeslagen")
    try walter.pullsThePlug()
    let told = try Script.samen(["find", "Amina"], in: walter.sandbox)
    #expect(told.output.contains("Amina"))
    let log = try Script.samen(["log"], in: walter.sandbox)
    #expect(log.output.contains("zoekt werk, komt dinsdag langs"))
  }

  @Test func `a colleague takes the laptop over, and what follows is hers`() throws {
    let walter = try Facilitator()
    try walter.beginsProject()
    walter.program.type("w")
    try walter.sees("Wie werkt er nu")
    walter.program.type("Sofie Maes\r")
    try walter.sees("Sofie Maes")
    walter.program.type("nJan Nieuw\u{13}")
    try walter.sees("Opgeslagen")
    // She is still there after the laptop was off.
    try walter.pullsThePlug()
    try walter.sees("Sofie Maes")
    let log = try Script.samen(["log", "--json"], in: walter.sandbox)
    let line = log.output.split(separator: "\n").last { $0.contains("Jan Nieuw") }
    #expect(line?.contains(#""by":"sofie""#) == true)
  }
}
