import Foundation
import Testing

@testable import samen

@Suite("Appointments, calls, vacancies and scarce things on the command line")
struct CallAndSupplyTests {
  @Test(
    "an appointment is planned, stands in the agenda and in its list, and is moved, missed, held")
  func appointments() throws {
    let shell = try Pilot.shell()
    shell.samen(
      "record", "contact.planned", "of=p1", "contact=c1", "day=2021-05-11", "start=09:00",
      "end=09:45", "staff=walter", "interpreter=true")
    #expect(
      shell.samen("agenda", "--to", "2021-05-12").lines == [
        "dinsdag 11 mei 2021",
        "09:00-09:45, Afspraak met Zeynep Yılmaz, Walter, tolk nodig (c1)",
        "13:30-16:00, Ontdek je talenten, Caputsteenpark, plaatsen bezet 1/10 (\(Pilot.first))",
      ])
    let early = shell.samen(
      "record", "contact.planned", "of=p1", "contact=c1", "day=2021-05-11", "appointment=noShow")
    #expect(early.status == .refused)
    #expect(early.errors.contains("pas op dinsdag 11 mei 2021"))
    shell.samen(
      "record", "contact.planned", "of=p1", "contact=c1", "day=2021-05-12", "appointment=moved",
      "reason=ziek")
    #expect(
      shell.samen("list", "appointments").lines == [
        "c1: 12/05/2021, 09:00, Einde 09:45, Zeynep Yılmaz, verplaatst, Collega Walter, Tolk nodig"
      ])
    #expect(shell.samen("list", "appointments", "--person", "p2").lines == ["Niets gevonden."])
    #expect(shell.samen("list", "appointments", "--person", "px").status == .refused)
    shell.variables["SAMEN_NOW"] = "2021-05-14T10:00:00+02:00"
    #expect(
      shell.samen("list", "attention", "--person", "p1").lines.first
        == "c1: afspraak met Zeynep Yılmaz op wo 12 mei: hoe liep het? (al 2 dagen)")
    shell.samen("record", "contact.noted", "of=p1", "contact=c1", "on=2021-05-12")
    #expect(shell.samen("list", "appointments").output.contains("doorgegaan"))
    let again = shell.samen(
      "record", "contact.planned", "of=p1", "contact=c1", "day=2021-05-20")
    #expect(again.errors.contains("heeft al plaatsgevonden"))
  }

  @Test("the call round is read from top to bottom, with a message in the language of each")
  func calls() throws {
    let shell = try Pilot.shell()
    shell.samen("record", "person.changed", "of=p1", "language=tr", "phone=0400 11 22 33")
    shell.samen("record", "enrolment.started", "of=p2", "programme=\(Pilot.programme)")
    shell.samen("record", "seat.waitlisted", "of=p2", "session=\(Pilot.first)")
    shell.samen(
      "record", "call.made", "of=p1", "call=k1", "session=\(Pilot.first)", "result=noAnswer")
    let lines = shell.samen("list", "calls", "--session", Pilot.first).lines
    #expect(lines.count == 2)
    let first = try #require(lines.first)
    #expect(
      first.hasPrefix(
        "p1: Zeynep Yılmaz, 0400 11 22 33, Turks, heeft een plaats, geen antwoord, "))
    #expect(
      first.contains("Merhaba Zeynep Yılmaz! Sizi bekliyoruz: iş hakkında atölye, 11 Mayıs Salı"))
    #expect(first.hasSuffix("Selamlar, Walter"))
    #expect(lines.last?.contains("wachten 1") == true)
    // Without a session: those of the next day that has any.
    #expect(shell.samen("list", "calls").lines == lines)
    let json = try JSONSerialization.jsonObject(
      with: Data(shell.samen("list", "calls", "--json").outputBytes))
    let rows = try #require(json as? [[String: Any]])
    #expect(rows.map { $0["result"] as? String } == ["noAnswer", nil])
    #expect(rows.map { $0["seat"] as? String } == ["taken", "waiting"])
  }

  @Test("vacancies with the places that are left")
  func vacancies() throws {
    let shell = try Pilot.shell()
    shell.samen(
      "record", "vacancy.reserved", "vacancy=v1", "partner=jobroad", "name=Poetshulp", "places=2",
      "until=2021-06-30", "municipality=Mechelen")
    for (person, handoff) in [("p1", "h1"), ("p2", "h2")] {
      shell.samen(
        "record", "handoff.drafted", "of=\(person)", "handoff=\(handoff)", "partner=jobroad",
        "vacancy=v1")
    }
    #expect(
      shell.samen("list", "vacancies").lines.first?
        .hasPrefix("v1: Poetshulp, JobRoad, Mechelen, ") == true)
    #expect(shell.samen("list", "vacancies").output.contains("vrije plaatsen 0"))
    shell.samen(
      "record", "handoff.moved", "of=p2", "handoff=h2", "state=cancelled",
      "reason=vond iets anders")
    #expect(shell.samen("list", "vacancies").output.contains("vrije plaatsen 1"))
  }

  @Test("scarce things with who has them, and who people work for")
  func resources() throws {
    let shell = try Pilot.shell()
    shell.samen("record", "resource.offered", "resource=b1", "name=Fiets 1")
    shell.samen(
      "record", "resource.lent", "of=p1", "resource=b1", "loan=lent", "until=2021-05-20")
    shell.samen("record", "resource.lent", "of=p2", "resource=b1", "loan=waiting")
    #expect(
      shell.samen("list", "resources").lines
        == ["b1: Fiets 1, uitgeleend aan Zeynep Yılmaz, Tot 20/05/2021, wachten 1"])
    shell.samen(
      "record", "taskgiver.added", "taskGiver=t1", "name=Mevrouw Peeters", "activity=tuin",
      "municipality=Geel")
    #expect(shell.samen("list", "taskgivers").lines == ["t1: Mevrouw Peeters, tuin, Geel"])
  }

  @Test("attention for programs: the kind, the thing and the person of each line")
  func attention() throws {
    let shell = try Pilot.shell()
    shell.samen("record", "referral.received", "of=p2", "referral=r1", "on=2021-04-01")
    shell.variables["SAMEN_NOW"] = "2021-05-10T10:00:00+02:00"
    func rows(_ options: String...) throws -> [[String: Any]] {
      let bytes = shell.run(["list", "attention", "--json"] + options).outputBytes
      return try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [[String: Any]])
    }
    #expect(try rows().map { $0["kind"] as? String } == ["tooFew", "referralWaiting"])
    #expect(try rows("--person", "p2").map { $0["person"] as? String } == ["p2"])
    #expect(
      try rows("--programme", Pilot.programme).map { $0["id"] as? String } == [Pilot.first])
  }
}
