import Domain
import Screen
import Testing

@Suite("The call round in the panes") struct CallRoundTests {
  private func desk(_ columns: Int = 120, _ rows: Int = 36) throws -> Desk {
    var desk = try Desk(.workshop(), columns: columns, rows: rows)
    desk.strike("b")
    return desk
  }

  @Test("lists who is expected and who waits, with phone, and a message to copy")
  func opens() throws {
    let desk = try desk()
    #expect(desk.front.contains("0 van 10 komen zeker"))
    #expect(desk.line(with: "· Ahmed Yusuf").contains("0470 00 00 19"))
    #expect(desk.line(with: "+ Lena").contains("wacht als 1e"))
    #expect(desk.shows("Wachtlijst"))
    #expect(
      desk.front.contains("Dag Ahmed Yusuf! Je bent welkom: workshop over werk, dinsdag 11 mei"))
    #expect(desk.front.contains("Groeten, Walter"))
    #expect(desk.atCursor?.hasPrefix("· Ahmed") == true)
  }

  @Test("the message is in the language of the person")
  func languages() throws {
    var world = try World.workshop()
    for (person, language) in [("p-ahmed", "ar"), ("p-aida", "uk"), ("p-fatima", "ti")] {
      try world.write(.personChanged, of: person, .set(.language, language))
    }
    var desk = try Desk(world, columns: 120, rows: 36)
    desk.strike("b")
    #expect(desk.front.contains("ورشة عن العمل"))
    desk.strike("<down>")
    #expect(desk.front.contains("Вітаємо, Aida Haddad! Запрошуємо Вас: майстерня про роботу"))
    desk.strike("<down>")
    #expect(desk.front.contains("Dag Fatima El Amrani!"))
  }

  @Test("one key writes what came of a call and goes to the next")
  func oneKey() throws {
    var desk = try desk()
    desk.strike("cgb")
    #expect(desk.written.map(\.kind) == ["call.made", "call.made", "call.made"])
    #expect(
      desk.written.map { $0.data[Field.result]?.asText } == ["coming", "noAnswer", "messageLeft"])
    #expect(desk.line(with: "✓ Ahmed Yusuf").contains("komt"))
    #expect(desk.line(with: "! Aida Haddad").contains("geen antwoord"))
    #expect(desk.front.contains("1 van 10 komen zeker"))
    #expect(desk.atCursor?.contains("Joke") == true)
    desk.strike("u")
    #expect(desk.line(with: "Fatima").contains("nog niet gebeld"))
    #expect(desk.front.contains("1 van 10"))
  }

  @Test("who is not coming gives the seat up, and it is offered by phone, never silently")
  func freedSeat() throws {
    var desk = try desk()
    desk.strike("n")
    #expect(desk.written.map(\.kind) == ["call.made", "seat.released"])
    #expect(Set(desk.written.compactMap(\.act?.id)).count == 1)
    #expect(desk.front.contains("Plaats vrij: bel Lena Sokolova"))
    #expect(desk.shows("Komen niet"))
    #expect(desk.atCursor?.contains("Aida") == true)
    // Saying that she comes does not give her the seat: it is offered first.
    desk.strike("<end><up>c")
    #expect(desk.atCursor?.contains("Lena") == true)
    #expect(desk.said.contains("Bied de plaats eerst aan met o"))
    #expect(desk.written.count == 2)
    desk.strike("o")
    #expect(desk.written.last?.kind == "seat.offered")
    #expect(desk.line(with: "Lena").contains("aangeboden"))
    #expect(!desk.front.contains("Plaats vrij"))
    desk.strike("c")
    #expect(desk.written.suffix(2).map(\.kind) == ["call.made", "seat.taken"])
    #expect(desk.line(with: "✓ Lena").contains("komt"))
    desk.strike("uu")
    #expect(desk.line(with: "+ Lena").contains("wacht als 1e"))
    #expect(desk.front.contains("Plaats vrij: bel Lena Sokolova"))
    desk.strike("u")
    #expect(desk.front.contains("0 van 10"))
  }

  @Test("what came of a call is said also on a small screen", arguments: [(80, 24), (60, 20)])
  func said(columns: Int, rows: Int) throws {
    var desk = try desk(columns, rows)
    desk.strike("c")
    #expect(desk.said.contains("Opgeslagen: telefoontje van Ahmed Yusuf"))
    #expect(desk.front.contains("1 van 10"))
    desk.strike("<end>c")
    #expect(desk.said.contains("Er is niets opgeslagen."))
  }

  @Test("where no seat is free none is offered")
  func nothingFree() throws {
    var desk = try desk()
    desk.strike("o")
    #expect(desk.said.contains("Er is geen plaats vrij."))
    desk.strike("<end>c")
    #expect(desk.said.contains("nog geen plaats vrij"))
    #expect(desk.written.isEmpty)
  }

  @Test("a session that was moved: earlier calls do not count, and the message says what changed")
  func moved() throws {
    var desk = try desk()
    desk.strike("c<esc>v<ctrl-u>13/5<shift-tab>onweer<ctrl-s>")
    #expect(desk.said.contains("Druk b voor de belronde."))
    desk.strike("b")
    #expect(desk.line(with: "Ahmed").contains("nog niet gebeld"))
    #expect(desk.front.contains("Er is iets veranderd: workshop over werk is nu donderdag 13 mei"))
  }

  @Test("a session that was cancelled: everyone still stands in the list to be told")
  func cancelled() throws {
    var desk = try Desk(.workshop(), columns: 120, rows: 36)
    desk.strike("xonweer<enter>b")
    #expect(desk.front.contains("gaat niet door: onweer"))
    #expect(desk.front.contains("Helaas gaat dit niet door"))
    desk.strike("n")
    #expect(desk.said.contains("De sessie gaat niet door: zeg het"))
    desk.strike("c")
    #expect(desk.line(with: "✓ Ahmed").contains("komt"))
    #expect(desk.written.last?.kind == "call.made")
  }

  @Test("the mouse chooses a row, and opens the profile on the second click")
  func mouse() throws {
    var desk = try desk()
    try desk.click(on: "Joke Peeters", from: 6)
    #expect(desk.front.contains("Dag Joke Peeters!"))
    try desk.click(on: "Joke Peeters", from: 6)
    #expect(desk.workbench.focus == .profile)
    #expect(desk.shows("┏ Joke Peeters"))
  }

  @Test("from the roster it opens on the row, Esc closes it and paste does nothing")
  func fromRoster() throws {
    var desk = try Desk(.workshop())
    desk.strike("<tab><down><down>b")
    #expect(desk.atCursor?.contains("Fatima") == true)
    desk.paste("cccc")
    #expect(desk.written.isEmpty)
    desk.strike("<esc>")
    #expect(!desk.shows("Belronde"))
    #expect(desk.workbench.focus == .roster)
  }

  @Test("nobody has signed up: says so")
  func nobody() throws {
    var desk = try Desk(.pilot())
    desk.strike("b")
    #expect(desk.front.contains("er is niemand om te bellen"))
    desk.strike("cno")
    #expect(desk.written.isEmpty)
  }
}
