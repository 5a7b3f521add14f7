import Testing

@testable import samen

@Suite("Who comes back has not left any more") struct ComingBackTests {
  @Test("someone who left a project takes part again")
  func enrolled() throws {
    let shell = try Twelve.shell()
    let left = "inschrijving: Jobateliers"
    let before = shell.samen("show", "p08").lines.first { $0.contains(left) }
    #expect(before?.contains("16/03/2026") == true)
    shell.samen("record", "enrolment.started", "of=p08", "programme=atelier")
    let after = shell.samen("show", "p08").lines.first { $0.contains(left) }
    #expect(after?.contains("16/03/2026") == false)
    let seat = shell.samen("record", "seat.taken", "of=p08", "session=s8")
    #expect(seat.status == .done, "\(seat.errors)")
  }

  @Test("someone is guided again, takes a role again, borrows again")
  func others() throws {
    let shell = try Twelve.shell()
    for line in [
      ["person.assigned", "of=p07", "staff=karim", "since=2026-11-23"],
      ["resource.lent", "of=p04", "resource=bike1", "loan=lent", "since=2026-11-23"],
    ] {
      let result = shell.run(["record"] + line)
      #expect(result.status == .done, "\(result.errors)")
    }
    #expect(!shell.samen("list", "resources").output.contains("01/06/2026"))
  }
}
