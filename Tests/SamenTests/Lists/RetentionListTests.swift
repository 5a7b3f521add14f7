import Foundation
import Testing

@testable import samen

@Suite("Whose file is past its term, on the command line") struct RetentionListTests {
  @Test("they are listed with the project and both days, until someone keeps them with a reason")
  func list() throws {
    let shell = try Pilot.shell()
    shell.samen(
      "record", "programme.changed", "programme=\(Pilot.programme)", "keepMonths=12")
    shell.samen(
      "record", "enrolment.ended", "of=p1", "programme=\(Pilot.programme)", "until=2021-05-12")
    #expect(shell.samen("list", "retention").lines == ["Niets gevonden."])
    shell.variables["SAMEN_NOW"] = "2022-05-13T10:00:00+02:00"
    #expect(
      shell.samen("list", "retention", "--person", "p1").lines == [
        "p1: Zeynep Yılmaz, Samen op zoek naar werk - pilootproject Mechelen, "
          + "vertrokken op 12/05/2021, bewaren tot 12/05/2022"
      ])
    let json = try JSONSerialization.jsonObject(
      with: Data(shell.samen("list", "retention", "--json").outputBytes))
    let rows = try #require(json as? [[String: Any]])
    let row = try #require(rows.first { $0["id"] as? String == "p1" })
    #expect(row["programme"] as? String == Pilot.programme)
    #expect(row["leftOn"] as? String == "2021-05-12" && row["dueOn"] as? String == "2022-05-12")
    #expect(shell.samen("list", "retention", "--csv").output.contains("12/05/2021;12/05/2022"))
    #expect(
      shell.samen("list", "attention").lines.contains { $0.hasSuffix("over hun bewaartermijn") })
    let past = shell.samen("record", "person.kept", "of=p1", "until=2022-05-13", "reason=beroep")
    #expect(past.status == .refused && past.errors.contains("al voorbij"))
    shell.samen("record", "person.kept", "of=p1", "until=2022-06-30", "reason=beroep loopt")
    #expect(shell.samen("list", "retention", "--person", "p1").lines == ["Niets gevonden."])
    shell.variables["SAMEN_NOW"] = "2022-07-01T10:00:00+02:00"
    #expect(shell.samen("list", "retention", "--person", "p1").lines.count == 1)
  }
}
