import Testing

/// The first day of someone who has the README and an 80x24 screen: no key is struck that is not on
/// the screen at that moment.
struct FirstDayTests {
  private static let people = [
    "Aida", "Brahim", "Chidi", "Dilara", "Emeka", "Fatima", "Gheorghe", "Hodan", "Irina", "Jamal",
  ]

  private func start(in sandbox: Sandbox) throws -> Newcomer {
    Newcomer(
      program: try PtyProgram(environment: ["SAMEN_NOW": Facilitator.tuesday], sandbox: sandbox))
  }

  @Test func `first run, today's workshop, ten checked in, a survey, and out`() throws {
    let sandbox = try Sandbox()
    let someone = try start(in: sandbox)
    try someone.sees("Welkom bij samen")
    try someone.strikes(.enter, named: "Enter")
    try someone.strikes(.enter, named: "Enter")
    try someone.types("Walter", where: "Je naam")
    try someone.strikes(.enter, named: "Enter")
    try someone.strikes(.enter, named: "Enter")
    try someone.strikes(.right, named: "←→")
    try someone.sees("komen meteen in de kalender")
    try someone.strikes(.enter, named: "Enter")
    try someone.strikes(.enter, named: "Enter")

    try someone.sees("Aanmelden · Sessie 1/16")
    for (place, name) in Self.people.enumerated() {
      try someone.types(name, where: "Typ de eerste letters van een naam")
      try someone.sees("noteert \(name) als aanwezig")
      try someone.strikes("+")
      try someone.sees("\(place + 1) aanwezig")
    }
    try someone.strikes(.escape, named: "Esc")

    try someone.sees("Dit is het aanmeldblad")
    try someone.strikes("e")
    try someone.sees("Bevraging: Ontdek je talenten")
    for answer in ["5", "4", "4", "3"] { try someone.strikes(answer) }
    try someone.strikes(Facilitator.save, named: "Ctrl-S")
    try someone.sees("1 antwoord wacht")
    try someone.strikes("q")
    #expect(try someone.program.waitForEnd() == .exited(0))

    let people = try Script.samen(["list", "people"], in: sandbox)
    for name in Self.people { #expect(people.output.contains(name)) }
    let log = try Script.samen(["log", "--json"], in: sandbox)
    #expect(log.output.split(separator: "\n").count { $0.contains("attendance.marked") } == 10)
  }

  @Test func `a tip is told once on a laptop, also when the program is opened again`() throws {
    let sandbox = try Sandbox()
    let walter = try Facilitator(in: sandbox)
    try walter.comesToTheDoor()
    walter.program.press(.escape)
    try walter.sees("Tab gaat van vak naar vak")
    walter.program.press(.down)
    try walter.program.wait(forNo: "Tab gaat van vak naar vak")
    try walter.pullsThePlug()
    #expect(!walter.program.screen().contains { $0.contains("Tab gaat van vak naar vak") })
    #expect(!walter.program.screen().contains { $0.contains("de juiste rij licht op") })
  }

  @Test func `an example from the first run is gone afterwards, and what is real begins anew`()
    throws
  {
    let sandbox = try Sandbox()
    let someone = try start(in: sandbox)
    try someone.sees("Welkom bij samen")
    for _ in 0..<4 { try someone.strikes(.enter, named: "Enter") }
    for _ in 0..<2 { try someone.strikes(.left, named: "←→") }
    try someone.sees("Een verzonnen jaar waarin niemand echt is")
    try someone.strikes(.enter, named: "Enter")
    try someone.program.wait(for: "the example") {
      Facilitator.isAtTheDoor($0) || $0.rows.contains { $0.contains("Kalender") }
    }
    someone.program.signal(15)
    #expect(try someone.program.waitForEnd() == .exited(0))
    try start(in: sandbox).sees("Welkom bij samen")
  }
}
