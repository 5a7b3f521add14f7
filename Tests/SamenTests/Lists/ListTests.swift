import Foundation
import Testing

@testable import samen

@Suite("Lists") struct ListTests {
  @Test("people as a sheet: semicolons, a byte order mark, days, and nothing that runs")
  func csv() throws {
    let shell = try Pilot.shell()
    shell.samen(
      "record", "person.registered", "of=p3", #"name==cmd|"x";y"#, "phone=+32 400 11 22 33")
    let bytes = shell.samen("list", "people", "--csv").outputBytes
    #expect(Array(bytes.prefix(3)) == [0xEF, 0xBB, 0xBF])
    #expect(
      String(decoding: bytes.dropFirst(3), as: UTF8.self)
        == "id;Naam;Telefoon;E-mail;Contacttaal;Tolk nodig;Gemeente;Datum;projecten\r\n"
        + #"p3;"'=cmd|""x"";y";'+32 400 11 22 33;;;nee;;04/05/2021;"# + "\r\n"
        + "p2;Aida H.;;;;nee;;04/05/2021;\r\n"
        + "p1;Zeynep Yılmaz;;;;nee;;04/05/2021;Samen op zoek naar werk - pilootproject Mechelen\r\n"
    )
  }

  @Test("people as JSON, and as lines")
  func people() throws {
    let shell = try Pilot.shell()
    let json = try JSONSerialization.jsonObject(
      with: Data(shell.samen("list", "people", "--json").outputBytes))
    let rows = try #require(json as? [[String: Any]])
    #expect(rows.map { $0["id"] as? String } == ["p2", "p1"])
    #expect(rows.map { $0["on"] as? String } == ["2021-05-04", "2021-05-04"])
    #expect(
      shell.samen("list", "people", "--programme", Pilot.programme).lines
        == [
          "p1: Zeynep Yılmaz, Datum 04/05/2021, Samen op zoek naar werk - pilootproject Mechelen"
        ])
    #expect(shell.samen("list", "people", "--session", Pilot.first).lines.count == 1)
    #expect(shell.samen("list", "people", "--from", "05/05/2021").lines == ["Niets gevonden."])
    #expect(shell.samen("list", "people", "--programme", "x").status == .refused)
  }

  @Test("people of a municipality, and those a target group holds today")
  func narrowed() throws {
    let shell = try Pilot.shell()
    shell.samen("record", "person.changed", "of=p1", "municipality=Sint-Niklaas")
    shell.samen("record", "person.detailed", "of=p2", "household=singleParent")
    func ids(_ filters: String...) -> [String] {
      shell.run(["list", "people"] + filters).lines.map { String($0.prefix { $0 != ":" }) }
    }
    #expect(ids("--municipality", "sint niklaas") == ["p1"])
    #expect(ids("--group", "singleParent") == ["p2"])
    #expect(ids("--group", "singleParent", "--municipality", "Gent") == ["Niets gevonden."])
    let wrong = shell.samen("list", "people", "--group", "vips")
    #expect(wrong.status == .wrongUsage)
    #expect(wrong.errors.contains("shortSchooledEastEuropean"))
  }

  @Test("sessions by day, with their seats")
  func sessions() throws {
    let shell = try Pilot.shell()
    let lines = shell.samen("list", "sessions", "--to", "2021-05-20").lines
    #expect(lines.count == 2)
    #expect(lines.first?.contains("11/05/2021, 13:30") == true)
    #expect(lines.first?.contains("plaatsen bezet 1") == true)
    #expect(shell.samen("list", "sessions").lines.count == 16)
    #expect(shell.samen("list", "sessions", "--from", "31/02").status == .refused)
  }

  @Test("conflicts, with each value and the line that says it")
  func conflicts() throws {
    let shell = try Pilot.shell()
    #expect(shell.samen("list", "conflicts").lines == ["Niets gevonden."])
    try shell.addForeignLog(
      "aaaaaaaa.s",
      [
        #""kind":"person.changed","of":"p1","data":{"phone":"0400 00 00 01"}"#,
        #""kind":"person.changed","of":"p1","data":{"phone":"0400 00 00 02"}"#,
      ])
    let lines = shell.samen("list", "conflicts").lines
    #expect(lines.count == 2)
    #expect(lines.allSatisfy { $0.hasPrefix("p1: Zeynep Yılmaz, Telefoon, ") })
    #expect(lines.contains { $0.contains("0400 00 00 01, door els, regel aaaaaaaa.s.1.") })
    #expect(shell.samen("list", "attention").lines.first?.hasPrefix("p1: ") == true)
  }

  @Test("one person with all that hangs on them")
  func show() throws {
    let shell = try Pilot.shell()
    let lines = shell.samen("show", "p1").lines
    #expect(
      lines.prefix(4) == [
        "deelnemer: Zeynep Yılmaz", "id: p1", "Naam: Zeynep Yılmaz", "Datum: 04/05/2021",
      ])
    #expect(
      lines.contains(
        "inschrijving: Samen op zoek naar werk - pilootproject Mechelen, Sinds 04/05/2021"))
    #expect(
      lines.contains(
        "plaats: Ontdek je talenten, di 11 mei 13:30, Sinds 04/05/2021, heeft een plaats"))
    let json = try object(shell.samen("show", "p1", "--json").outputBytes)
    #expect(json["type"] as? String == "person")
    #expect((json["related"] as? [Any])?.count == 2)
    #expect(shell.samen("show", "nergens").status == .refused)
    #expect(shell.samen("show", Pilot.first).lines.contains { $0.contains("Zeynep Yılmaz") })
  }

  @Test(
    "find does not mind accents, case or the spaces in a phone number",
    arguments: [
      ("yilmaz", ["p1"]), ("ZEYNEP", ["p1"]), ("nguyen", ["p5"]), ("lukasz", ["p6"]),
      ("bao anh", ["p7"]), ("0400/11.22", ["p5"]), ("+32400112233", ["p5"]), ("11 22 33", ["p5"]),
      ("dvoracek", ["p8"]), ("soren", ["p9"]), ("李小龙", ["p10"]), ("محمد", ["p11"]),
      ("jobr", ["jobroad", "duo-for-a-job"]), ("zzz", []),
    ])
  func find(text: String, ids: [String]) throws {
    let shell = try Pilot.shell()
    let people = [
      ("p5", "N̈guyễn Văn", "0400 11 22 33"), ("p6", "Łukasz Wiśniewski", ""),
      ("p7", "Phạm Bảo Anh", ""), ("p8", "Štěpán Dvořáček", ""), ("p9", "Søren Nørgaard", ""),
      ("p10", "李小龙", ""), ("p11", "مُحَمَّد", ""),
    ]
    for (id, name, phone) in people {
      shell.samen("record", "person.registered", "of=\(id)", "name=\(name)", "phone=\(phone)")
    }
    let found = shell.samen("find", text).lines.filter { $0 != "Niets gevonden." }
    #expect(found.map { String($0.prefix { $0 != ":" }) } == ids)
  }

  @Test("what begins with the words comes before what only holds them")
  func ranking() throws {
    let shell = try Pilot.shell()
    for (id, name) in [("p5", "Roxana Li"), ("p6", "Anaïs Roman"), ("p7", "Achroma B.")] {
      shell.samen("record", "person.registered", "of=\(id)", "name=\(name)")
    }
    let found = shell.samen("find", "ro").lines.map { String($0.prefix { $0 != ":" }) }
    #expect(found.filter { $0.hasPrefix("p") } == ["p5", "p6", "p7"])
  }
}
