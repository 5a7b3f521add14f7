import Testing

@testable import samen

@Suite("A refusal is a sentence, and nothing is written") struct RefusalTests {
  private func refuse(_ command: [String], _ sentence: String) throws {
    let shell = try Pilot.shell()
    let before = try shell.journal()
    let result = shell.run(["record"] + command)
    #expect(result.status == .refused)
    #expect(result.errors == sentence + "\n")
    #expect(result.output.isEmpty)
    #expect(try shell.journal() == before)
  }

  @Test("a double seat")
  func doubleSeat() throws {
    try refuse(
      ["seat.taken", "of=p1", "session=\(Pilot.first)"],
      "Zeynep Yılmaz heeft al een plaats in Ontdek je talenten, di 11 mei 13:30. "
        + "Er is niets opgeslagen. Je hoeft niets te doen, of kies iemand anders.")
  }

  @Test("signing up in advance for a track that is closed to outsiders")
  func closedTrack() throws {
    try refuse(
      ["seat.taken", "of=p2", "session=\(Pilot.first)"],
      "Ontdek je talenten, di 11 mei 13:30 hoort bij Samen op zoek naar werk - pilootproject "
        + "Mechelen, en dat is alleen voor wie ingeschreven is. Er is niets opgeslagen. Schrijf de "
        + "deelnemer eerst in voor het project; aan de deur is iedereen welkom.")
  }

  @Test("a handoff without a ground")
  func handoffWithoutGround() throws {
    let shell = try Pilot.shell()
    shell.samen("record", "handoff.drafted", "of=p2", "handoff=h1", "partner=jobroad")
    let before = try shell.journal()
    let result = shell.samen("record", "handoff.moved", "of=p2", "handoff=h1", "state=requested")
    #expect(result.status == .refused)
    #expect(
      result.errors
        == "Er is geen grond om Aida H. door te verwijzen naar JobRoad. Er is niets opgeslagen. "
        + "Vraag eerst toestemming en noteer ze, of kies een andere grond.\n")
    #expect(try shell.journal() == before)
  }

  @Test("an unknown id")
  func unknownID() throws {
    try refuse(
      ["seat.taken", "of=niemand", "session=\(Pilot.first)"],
      "Hier niet bekend: deelnemer ‘niemand’. Er is niets opgeslagen. Zoek de juiste op; "
        + "‘samen find’ vindt op naam.")
  }

  @Test("a day that does not exist")
  func noSuchDay() throws {
    try refuse(
      ["session.planned", "day=31/02", "start=13:30"],
      "De dag ‘31/02’ bestaat niet. Er is niets opgeslagen. Kijk de datum na.")
  }

  @Test("an end before the start")
  func endBeforeStart() throws {
    try refuse(
      ["session.planned", "day=28/05/2021", "start=13:30", "end=9u"],
      "Het einde ligt niet na het begin. Er is niets opgeslagen. Kijk beide uren na.")
  }

  @Test("a kind, a field and a value that do not exist name what does")
  func whatIsAllowed() throws {
    try refuse(
      ["seat.stolen"],
      "Het soort regel ‘seat.stolen’ bestaat niet. Er is niets opgeslagen. "
        + "‘samen help record’ toont welke soorten er zijn.")
    try refuse(
      ["seat.taken", "of=p1", "session=\(Pilot.first)", "chair=3"],
      "‘seat.taken’ heeft geen veld ‘chair’. Er is niets opgeslagen. Deze velden zijn er: "
        + "session, since.")
    try refuse(
      ["attendance.marked", "of=p1", "session=\(Pilot.first)", "status=hier"],
      "‘hier’ kan niet staan bij Aanwezigheid (status). Er is niets opgeslagen. Dit kan wel: "
        + "present, late, excused, absent.")
  }

  @Test("at the door a closed track only warns")
  func doorOnlyWarns() throws {
    let shell = try Pilot.shell()
    shell.variables["SAMEN_NOW"] = "2021-05-11T13:40:00+02:00"
    let result = shell.samen(
      "record", "attendance.marked", "of=p2", "session=\(Pilot.first)", "status=present",
      "walkIn=true")
    #expect(result.status == .done)
    #expect(result.errors.isEmpty)
    #expect(
      result.lines == [
        "opgeslagen: aanwezigheid van Aida H.: Ontdek je talenten, di 11 mei 13:30, aanwezig, "
          + "Niet ingeschreven",
        "let op: Ontdek je talenten, di 11 mei 13:30 hoort bij Samen op zoek naar werk - "
          + "pilootproject Mechelen, dat alleen voor ingeschreven mensen is. Iedereen aan de deur "
          + "is welkom; schrijf de deelnemer in als die blijft.",
      ])
  }
}
