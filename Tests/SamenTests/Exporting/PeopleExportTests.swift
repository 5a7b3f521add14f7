import Foundation
import Testing

@testable import Domain
@testable import samen

@Suite("Everyone leaves as a sheet that comes in again") struct PeopleExportTests {
  /// The rows without the id at their end.
  private func rows(_ shell: Shell, _ options: String...) -> [String] {
    let result = shell.run(["export", "people"] + options)
    #expect(result.status == .done, "\(result.errors)")
    return result.output.components(separatedBy: "\r\n").map { row in
      row.lastIndex { ";,".contains($0) }.map { String(row[..<$0]) } ?? row
    }
  }

  private static let people = [
    ["name=Zeynep Yılmaz", "phone=+32 475 11 22 33", "language=tr", "interpreter=true"],
    ["name=O’Brien; \"Pat\", de", "municipality=Sint-Katelijne-Waver", "interpreter=false"],
    ["name=Aïda H.", "email=-aida@voorbeeld.example", "language=Lingala", "on=2026-01-02"],
    ["name='s Jongers", "phone=0471"], ["name=@work", "phone=0472"], ["name='=x", "phone=0473"],
    ["name==1+1", "phone=0474"],
  ]

  private func house() throws -> Shell {
    let shell = try Shell.desk()
    for (place, person) in Self.people.enumerated() {
      let result = shell.run(["record", "person.registered", "of=p\(place)"] + person)
      #expect(result.status == .done, "\(result.errors)")
    }
    return shell
  }

  private func read(
    _ text: String, language: String = "nl", expecting status: CommandStatus = .done
  ) throws -> Shell {
    let other = try Shell.desk(language: language)
    let result = try other.importing(text, "--also-likely")
    #expect(result.status == status, "\(result.output)")
    return other
  }

  @Test("taken in elsewhere and made again, it is the same but for the ids")
  func roundTrip() throws {
    let house = try house()
    for language in ["nl", "fr", "en"] {
      house.variables["SAMEN_LANG"] = language
      let other = try read(house.samen("export", "people").output, language: language)
      #expect(rows(other) == rows(house))
      #expect(rows(house).count == Self.people.count + 2)
    }
  }

  @Test("so it is for programs, but for a name that is a formula: without a mark it is refused")
  func plain() throws {
    let house = try house()
    let sheet = house.samen("export", "people", "--plain").output
    #expect(sheet.hasPrefix("naam,ingeschreven op,"))
    #expect(sheet.contains("\r\nAïda H.,2026-01-02,,-aida@voorbeeld.example,Lingala,,,p2\r\n"))
    #expect(sheet.contains("\r\n=1+1,"))
    let other = try read(sheet, expecting: .refused)
    #expect(rows(other, "--plain").count == rows(house, "--plain").count - 1)
  }

  @Test(
    "a whole year of people comes in again; who was registered twice stands there once",
    arguments: ["1", "7"])
  func demo(seed: String) throws {
    let year = try DemoYear.of(seed)
    let sheet = year.shell.samen("export", "people").output
    let other = try Shell.desk()
    let report = try other.importing(sheet, "--also-likely")
    let twice = report.output.matches(of: /Regel (\d+), .*: staat ook op regel/)
      .compactMap { Int($0.1) }
    let wanted = rows(year.shell).enumerated().filter { !twice.contains($0.offset + 1) }
    #expect(rows(other) == wanted.map(\.element))
    #expect(rows(other).count > 100 && twice.count < 6)
    let third = try read(other.samen("export", "people").output)
    #expect(rows(third) == rows(other))
  }

  @Test("nothing confidential stands in it")
  func shared() throws {
    let year = try DemoYear.of("7")
    let sheet = year.shell.samen("export", "people").output
    let details = year.state.people.compactMap { year.state.details(of: $0.id) }
    #expect(details.count > 50)
    for address in details.compactMap(\.address) { #expect(!sheet.contains(address)) }
    for number in details.compactMap(\.fileReference) { #expect(!sheet.contains(number)) }
  }

  @Test("lists and reports have both flavours")
  func flavours() throws {
    let year = try DemoYear.of("7")
    func head(_ arguments: String...) -> String {
      String(year.shell.run(arguments).output.prefix { $0 != "\r\n" })
    }
    #expect(head("list", "people", "--csv").hasPrefix("\u{FEFF}id;Naam;"))
    #expect(head("list", "people", "--csv", "--plain").hasPrefix("id,Naam,"))
    let costs = year.shell.samen("report", "costs", "--format", "csv").output
    let plain = year.shell.samen("report", "costs", "--format", "csv", "--plain").output
    #expect(costs.contains(/;\d+,\d\d[;\r]/) && !costs.contains(/;\d+\.\d/))
    #expect(plain.contains(/,\d+\.\d\d[,\r]/) && !plain.hasPrefix("\u{FEFF}"))
    #expect(costs.split(separator: "\r\n").count == plain.split(separator: "\r\n").count)
    #expect(year.shell.samen("list", "people", "--plain").status == .wrongUsage)
    #expect(year.shell.samen("list", "people", "--json", "--plain").status == .wrongUsage)
    #expect(year.shell.samen("report", "costs", "--plain").status == .wrongUsage)
    #expect(
      year.shell.samen("list", "sessions", "--csv", "--plain").output.contains(/,2026-\d\d-\d\d,/))
  }
}
