import Foundation
import Testing

@testable import Domain
@testable import samen

@Suite("The sessions leave as a calendar") struct CalendarExportTests {
  /// The lines of the calendar, put together where they were folded.
  private func lines(_ shell: Shell, _ options: String...) -> [String] {
    let result = shell.run(["export", "ics"] + options)
    #expect(result.status == .done, "\(result.errors)")
    return result.output.replacing("\r\n ", with: "").components(separatedBy: "\r\n")
  }

  private func value(_ name: String, _ lines: [String]) -> String? {
    lines.last { $0.hasPrefix(name + ":") || $0.hasPrefix(name + ";") }
      .map { String($0[($0.firstIndex(of: ":") ?? $0.startIndex)...].dropFirst()) }
  }

  private func shell() throws -> Shell {
    let shell = try Shell.desk()
    for line in [
      ["place.added", "place=huis", "name=Sociaal Huis", "municipality=Mechelen"],
      [
        "session.planned", "session=s1", "day=2026-12-01", "start=13:30", "end=16:00",
        "theme=CV, brief; foto", "place=huis", "note=Aida Haddad komt met de bus",
      ],
    ] {
      #expect(shell.run(["record"] + line).status == .done)
    }
    return shell
  }

  private func sequence(_ shell: Shell) -> Int? {
    value("SEQUENCE", lines(shell)).flatMap { Int($0) }
  }

  @Test("with what, when and where; never what is said in notes")
  func told() throws {
    let lines = lines(try shell())
    #expect(value("SUMMARY", lines) == "CV\\, brief\\; foto")
    #expect(value("LOCATION", lines) == "Sociaal Huis\\, Mechelen")
    #expect(lines.contains("DTSTART;TZID=Europe/Brussels:20261201T133000"))
    #expect(lines.contains("DTEND;TZID=Europe/Brussels:20261201T160000"))
    #expect(value("DTSTAMP", lines) == "20261123T090000Z")
    #expect(!lines.joined().contains("Aida"))
  }

  @Test("its number rises with each change and never falls, also where a change is taken back")
  func sequence() throws {
    let shell = try shell()
    let uid = value("UID", lines(shell))
    var numbers = [try #require(sequence(shell))]
    for line in [
      ["session.changed", "session=s1", "start=14:00", "reason=zaal bezet"],
      ["place.changed", "place=huis", "name=Huis van het Welzijn"],
      ["place.added", "place=bib", "name=Bibliotheek"],
      ["session.changed", "session=s1", "place=bib", "reason=zaal bezet"],
    ] {
      #expect(shell.run(["record"] + line).status == .done)
      numbers.append(try #require(sequence(shell)))
    }
    let last = try object(
      try #require(shell.samen("log", "--json").output.split(separator: "\n").last).utf8)
    let version = "\(last["log"] ?? "").\(last["seq"] ?? "").\(last["crc"] ?? "")"
    #expect(shell.samen("record", "event.withdrawn", "over=\(version)").status == .done)
    numbers.append(try #require(sequence(shell)))
    #expect(
      shell.samen("record", "session.cancelled", "session=s1", "reason=ziek").status == .done)
    numbers.append(try #require(sequence(shell)))
    #expect(numbers == numbers.sorted())
    // A place that it is not at changes nothing; all else does.
    #expect(Set(numbers).count == numbers.count - 1, "\(numbers)")
    #expect(value("UID", lines(shell)) == uid)
    #expect(value("STATUS", lines(shell)) == "CANCELLED")
    #expect(value("SUMMARY", lines(shell))?.hasPrefix("Geannuleerd: ") == true)
    #expect(value("LOCATION", lines(shell)) == "Huis van het Welzijn\\, Mechelen")
  }

  @Test("narrowed down by days and project, and into a file of one's own")
  func narrowed() throws {
    let shell = try Pilot.shell()
    func count(_ options: String...) -> Int {
      let result = shell.run(["export", "ics"] + options)
      return result.output.components(separatedBy: "BEGIN:VEVENT").count - 1
    }
    #expect(count() == 16)
    #expect(count("--programme", Pilot.programme) == 16)
    #expect(count("--from", "2021-05-11", "--to", "2021-05-18") == 2)
    let empty = shell.samen("export", "ics", "--from", "2031-01-01")
    #expect(empty.status == .done && empty.errors.contains("geen sessies"))
    #expect(shell.samen("export", "ics", "--programme", "x").status == .refused)
    #expect(shell.samen("export", "ics", "--plain").status == .wrongUsage)
    #expect(shell.samen("export", "people", "--from", "2021-05-11").status == .wrongUsage)
    #expect(shell.samen("export", "x").status == .wrongUsage)
    let path = shell.folder.appending(path: "kalender.ics").path
    #expect(shell.samen("export", "ics", "--out", path).lines == [path])
    let written = try [UInt8](Data(contentsOf: URL(filePath: path)))
    #expect(written == shell.samen("export", "ics").outputBytes)
    #expect(
      shell.samen("export", "ics", "--out", "/nergens/kalender.ics").status == .cannotReadOrWrite)
  }

  @Test("nobody stands in the calendar of a whole year", arguments: ["1", "7", "20261123"])
  func nobody(seed: String) throws {
    let year = try DemoYear.of(seed)
    let text = lines(year.shell).joined(separator: "\n")
    #expect(text.components(separatedBy: "BEGIN:VEVENT").count - 1 == year.state.sessions.count)
    #expect(year.state.sessions.count > 50)
    for person in year.state.people {
      for told in [person.id, person.name, person.phone, person.email].compactMap(\.self) {
        #expect(!text.localizedCaseInsensitiveContains(told), "\(told)")
      }
    }
  }
}
