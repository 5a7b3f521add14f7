import Foundation
import Testing

@testable import samen

@Suite("Lists from spreadsheets are read as they were written") struct EncodingsTests {
  private static let sheet =
    "Naam;Gsm;Geboortedatum;Gemeente\r\n"
    + "Zoë Peeters;0475 12 34 56;3/12/1990;Mechelen\r\nJosé Núñez;;1985-07-30;Liège\r\n"

  private static let people = ["José Núñez|-|Liège", "Zoë Peeters|0475 12 34 56|Mechelen"]

  /// The bytes of the sheet as Excel writes them in Belgium.
  private static let written: [String: [UInt8]] = [
    "UTF-8": Array(sheet.utf8),
    "UTF-8, marked": [0xEF, 0xBB, 0xBF] + Array(sheet.utf8),
    "UTF-16": [0xFF, 0xFE] + sheet.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
    "Windows-1252": sheet.unicodeScalars.map { UInt8($0.value) },
  ]

  @Test("three encodings, and the mark before one", arguments: written.keys.sorted())
  func encodings(name: String) throws {
    let shell = try Shell.desk()
    let path = try shell.list(try #require(Self.written[name]))
    let ran = shell.samen("import", "people", path)
    #expect(ran.status == .done && ran.errors == "")
    let encoding = name.split(separator: ",")[0]
    #expect(
      ran.lines[0] == "\(path): \(encoding), puntkomma’s tussen de kolommen, titels op regel 1.")
    #expect(ran.lines.last == "2 nieuwe deelnemers.")
    #expect(try shell.people("phone", "municipality") == Self.people)
    #expect(
      try shell.details(of: "Zoë").contains {
        $0.contains("3/12/1990") || $0.contains("03/12/1990")
      })
  }

  @Test(
    "semicolons, commas, tabs and bars", arguments: [";", ",", "\t", "|"])
  func delimiters(delimiter: String) throws {
    let shell = try Shell.desk()
    let ran = try shell.importing(Self.sheet.replacing(";", with: delimiter))
    #expect(ran.status == .done)
    #expect(try shell.people("phone", "municipality") == Self.people)
  }

  @Test("a first line that names the delimiter, mixed line ends, and nothing below the table")
  func excel() throws {
    let shell = try Shell.desk()
    let ran = try shell.importing(
      "sep=;\r\nNaam;Gsm\nAida Haddad;0471\rBrahim Sahli;0472\r\n;\r\n ; \r\n\r\n")
    #expect(ran.status == .done)
    #expect(ran.lines[0].hasSuffix("titels op regel 2."))
    #expect(try shell.people("phone") == ["Aida Haddad|0471", "Brahim Sahli|0472"])
  }

  @Test("quotes, and line breaks in cells: a name stays on one line, a note has its own")
  func quotes() throws {
    let shell = try Shell.desk()
    let ran = try shell.importing(
      "Naam;Opmerking\n\"Haddad\n Aida\";\"Zei \"\"ja\"\"; belt zelf.\r\n\r\nKomt graag.\"\nB. Sahli;\n"
    )
    #expect(ran.status == .done)
    #expect(try shell.people() == ["B. Sahli", "Haddad Aida"])
    let log = shell.samen("log", "--json").output
    #expect(log.contains(#""note":"Zei \"ja\"; belt zelf.\n\nKomt graag.""#))
  }

  @Test("what this program writes as a list, it reads back")
  func ownList() throws {
    let shell = try Shell.desk()
    for fields in [["name=Aida Haddad", "phone=+32 471 11 22 33"], ["name=Brahim Sahli"]] {
      #expect(shell.run(["record", "person.registered"] + fields).status == .done)
    }
    let sheet = shell.samen("list", "people", "--csv").outputBytes
    let again = shell.samen("import", "people", try shell.list(sheet))
    #expect(again.output.contains("2 waren al ingeschreven."))
    let other = try Shell.desk(language: "fr")
    let ran = other.samen("import", "people", try other.list(sheet))
    #expect(ran.output.contains("Colonne « Telefoon »"))
    #expect(try other.people("phone").contains("Aida Haddad|+32 471 11 22 33"))
  }
}
