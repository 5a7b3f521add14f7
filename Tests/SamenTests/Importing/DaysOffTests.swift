import Foundation
import Testing

@testable import Domain
@testable import Journal
@testable import samen

@Suite("Days off come in from a calendar") struct DaysOffTests {
  private static let calendar = """
    BEGIN:VCALENDAR
    VERSION:2.0
    BEGIN:VEVENT
    SUMMARY:Kerstsluiting\\, alles dicht
    DTSTART;VALUE=DATE:20261224
    DTEND;VALUE=DATE:20270103
    END:VEVENT
    BEGIN:VEVENT
    SUMMARY:Kerstmis
    DTSTART;VALUE=DATE:20261225
    END:VEVENT
    BEGIN:VEVENT
    SUMMARY:Ploegoverleg
    DTSTART:20261201T090000
    DTEND:20261201T120000
    END:VEVENT
    BEGIN:VEVENT
    DTSTART;VALUE=DATE:20261231
    DTEND;VALUE=DATE:20270101
    END:VEVENT
    BEGIN:VEVENT
    SUMMARY:Kapot
    DTSTART;VALUE=DATE:20261350
    END:VEVENT
    END:VCALENDAR

    """

  private func importing(_ shell: Shell, _ options: String...) throws -> Shell.Result {
    shell.run(["import", "ics", try shell.list(Self.calendar, named: "vrij.ics")] + options)
  }

  private func closures(_ shell: Shell) -> [String] {
    shell.samen("log", "--json").output.split(separator: "\n")
      .filter { $0.contains("closure.noted") }.compactMap { line in
        guard let data = try? object(line.utf8)["data"] as? [String: Any] else { return nil }
        return "\(data["name"] ?? "") \(data["since"] ?? "")/\(data["until"] ?? "")"
      }
  }

  @Test("each that is one, whatever is left out or cannot be read is named by its line")
  func comesIn() throws {
    let shell = try Shell.desk()
    let result = try importing(shell)
    #expect(
      result.lines.dropFirst() == [
        "Regel 3, Kerstsluiting, alles dicht: gesloten, 24/12/2026 tot en met 02/01/2027",
        "Regel 8, Kerstmis: is een feestdag die samen al overslaat (25/12/2026)",
        "Regel 12, Ploegoverleg: neemt geen hele dag in. Weggelaten.",
        "Regel 17: gesloten, 31/12/2026",
        "Regel 21, Kapot: dit is geen dag die bestaat: 20261350. Niet overgenomen.",
        "2 keer gesloten toegevoegd. Nieuwe reeksen slaan die dagen over.",
        "1 was al bekend.", "1 is weggelaten.",
        "1 stuk was niet te lezen; de rest is overgenomen.",
      ])
    #expect(result.status == .refused)
    #expect(
      closures(shell) == [
        "Kerstsluiting, alles dicht 2026-12-24/2027-01-02", "Gesloten 2026-12-31/2026-12-31",
      ])
  }

  @Test("a trial writes nothing and says the same; the same file twice adds nothing")
  func twice() throws {
    let shell = try Shell.desk()
    let before = try shell.journal()
    let trial = try importing(shell, "--dry-run")
    #expect(try shell.journal() == before)
    let first = try importing(shell)
    #expect(trial.lines.dropLast() == first.lines[...])
    let after = try shell.journal()
    let again = try importing(shell)
    #expect(try shell.journal() == after)
    #expect(again.output.contains("0 keer gesloten toegevoegd"))
    #expect(again.output.contains("3 waren al bekend."))
  }

  @Test("a series that is laid down afterwards skips those days")
  func skipped() throws {
    let shell = try Shell.desk()
    let calendar = Self.calendar.replacing("20261224", with: "20270518")
      .replacing("20270103", with: "20270520")
    shell.samen("import", "ics", try shell.list(calendar, named: "vrij.ics"))
    let location = WorkspaceLocation(
      folder: "\(shell.folder.path)/data/samen/samen", stateRoot: "\(shell.folder.path)/state")
    var source = SystemRandomNumberGenerator()
    var state = State()
    state.apply(contentsOf: try Journal.open(location, mode: .read, using: &source).events)
    let template = try #require(Resources.templates.first { $0.id == "mechelen-pilot" })
    let deed = try Deed.layDown(template, from: try #require(Day("2027-05-11")), in: state)
    #expect(
      deed.notes.contains(
        .closureSkipped(try #require(Day("2027-05-18")), "Kerstsluiting, alles dicht")))
  }

  @Test("other programs read what came of it as JSON")
  func json() throws {
    let shell = try Shell.desk()
    let report = try object(try importing(shell, "--json").outputBytes)
    let rows = try #require(report["rows"] as? [[String: Any]])
    #expect(
      rows.map { "\($0["line"] ?? "") \($0["outcome"] ?? "")" } == [
        "3 added", "8 holiday", "12 leftOut", "17 added", "21 unreadable",
      ])
    #expect(rows.first?["until"] as? String == "2027-01-02")
    #expect((report["counts"] as? [String: Int])?["added"] == 2)
  }

  @Test("what is no calendar is told so, and our own calendar has no days off")
  func others() throws {
    let shell = try Pilot.shell()
    let list = try shell.list("naam;gsm\nAida;0471\n")
    let wrong = shell.samen("import", "ics", list)
    #expect(wrong.status == .refused && wrong.errors.contains("is geen kalender"))
    #expect(shell.samen("import", "ics", "/nergens").status == .cannotReadOrWrite)
    #expect(shell.samen("import", "ics", list, "--also-likely").status == .wrongUsage)
    let path = shell.folder.appending(path: "k.ics").path
    shell.samen("export", "ics", "--out", path)
    let own = shell.samen("import", "ics", path)
    #expect(own.status == .done)
    #expect(own.output.contains("0 keer gesloten") && own.output.contains("16 zijn weggelaten."))
  }
}
