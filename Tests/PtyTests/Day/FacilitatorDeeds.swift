/// What there is to do on a day with a workshop.
extension Facilitator {
  /// The three questions of the first run, and the project that starts today.
  func beginsProject() throws {
    try comesToTheDoor()
    try goesToThePanes()
  }

  /// The first run of a workshop laptop, up to the door of the first session.
  func comesToTheDoor() throws {
    try sees("Welkom bij samen")
    program.press(.enter, .enter)
    program.type("Walter")
    program.press(.tab, .tab, .right)
    try sees("Samen op zoek naar werk - piloot")
    try sees("11/05/2021")
    program.type(Self.save)
    try program.wait(for: "the door") { Self.isAtTheDoor($0) }
  }

  /// Someone new signs up for today.
  func signsUp(_ name: String) throws {
    try goes(to: .sheet)
    try fillsIn("Inschrijven", after: "i") { program.type(name) }
    try seesItSaved("\(name) on the sheet") { $0.row(of: name) != nil }
  }

  /// Someone who has a seat calls: they are not coming. Who waits is told of at once.
  func hearsOff(_ name: String, nextInLine: String) throws {
    try chooses(name)
    program.type("r")
    try program.wait(for: "\(name) off the sheet") { Sheet($0).row(of: name) == nil }
    try sees("plaats vrij, en \(nextInLine)")
  }

  /// The freed seat is offered to who waits first.
  func offersSeat(to name: String) throws {
    try goes(to: .sheet)
    program.type("o")
    try seesItSaved("the offer") { $0.row(of: name)?.contains("aangebo") ?? false }
  }

  /// The one who waited says yes.
  func confirmsSeat(of name: String) throws {
    try goes(to: .sheet)
    program.type("c")
    try seesItSaved("the seat") { $0.row(of: name)?.contains("–") ?? false }
  }

  func marksPresent(_ name: String) throws { try marks(name, "a", "aanwezig") }
  func marksExcused(_ name: String) throws { try marks(name, "v", "verontschuldigd") }

  private func marks(_ name: String, _ key: String, _ word: String) throws {
    try chooses(name)
    program.type(key)
    try seesItSaved("the mark of \(name)") { $0.row(of: name)?.contains(word) ?? false }
  }

  /// Someone comes in who had not signed up.
  func welcomes(_ name: String) throws {
    try goes(to: .sheet)
    try fillsIn("Niet ingeschreven", after: "+") { program.type(name) }
    try sees("aanwezig         walk-in", beside: name)
  }

  /// Someone hands in the four answers of the survey, and maybe a tip; it is the `count`th.
  func takesIn(_ answers: String, tip: String = "", count: Int) throws {
    try goes(to: .sheet)
    try fillsIn("Bevraging", after: "e") { program.type(answers + tip) }
    try sees(count == 1 ? "1 antwoord wacht" : "\(count) antwoorden wachten")
  }

  /// The sheet is complete.
  func closesSession() throws {
    try goes(to: .sheet)
    program.type("d")
    try seesItSaved("the sheet closed") { $0.says("afgesloten") }
  }

  /// Someone says yes to being handed on to JobRoad, the first of the partners.
  func handsOnToJobRoad(_ name: String) throws {
    try looksUp(name)
    try fillsIn("doorverwijzen", after: "d") {
      try sees("◂ JobRoad ▸")
      program.press(.enter, .right)
      try sees("◂ ja, de deelnemer zegt ja ▸")
    }
    try program.wait(for: "“Opgeslagen”, and the handoff") { screen in
      Self.saysSaved(screen)
        && screen.rows.contains { $0.contains("JobRoad") && $0.contains("aangevraagd") }
    }
    try sees("toestemming · JobRoad · 11/05/2021")
  }

  /// Opens the profile and the handoffs of someone on the sheet.
  func looksUp(_ name: String) throws {
    try chooses(name)
    program.press(.enter)
    try program.wait(for: "the profile of \(name)") { Pane($0) == .profile }
    program.press(.enter)
    try program.wait(for: "the handoffs of \(name)") { Pane($0) == .handoffs }
  }

  /// What the screen shows of the session, and of one person.
  func looksAround(for name: String) throws -> [String] {
    try goes(to: .calendar)
    let session = picture
    try looksUp(name)
    return session + picture
  }
}
