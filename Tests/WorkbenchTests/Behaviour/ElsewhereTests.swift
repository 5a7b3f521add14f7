import Domain
import Screen
import Testing

@testable import Workbench

@Suite("Keeping elsewhere what cannot be saved") struct ElsewhereTests {
  private func kept(_ desk: inout Desk) throws -> Elsewhere {
    desk.strike("!e<enter>")
    return try #require(desk.putElsewhere.last)
  }

  @Test("a stick is offered first; what was done lies there as lines, and in words")
  func deeds() throws {
    var desk = try TroubleTests.onTheSheet()
    desk.strike("avax")
    let things = try kept(&desk)
    #expect(things.folder == "/media/stick")
    #expect(things.name == "samen-niet-bewaard-20210511-1200")
    #expect(things.lines.count == 2)
    guard case .object(let first) = things.lines[0] else { throw World.Missing() }
    #expect(first["kind"] == .text("attendance.marked") && first["of"] == .text("p-ahmed"))
    #expect(things.text.contains("aanwezigheid van Ahmed Yusuf"))
    #expect(desk.dialog.contains("Het staat veilig in: /media/stick/samen-niet-bewaard-20210511"))
    #expect(desk.dialog.contains("samen record - <"))
    // It still is not saved here; but it is not lost where the program is left.
    desk.strike("<enter>")
    #expect(desk.said.contains("2 dingen niet opgeslagen"))
    desk.strike("q")
    #expect(desk.asked.contains(.quit))
  }

  @Test("what is done after that is not in it, and is asked about")
  func after() throws {
    var desk = try TroubleTests.onTheSheet()
    desk.strike("av")
    _ = try kept(&desk)
    desk.strike("<enter>xq")
    #expect(!desk.asked.contains(.quit))
    #expect(desk.dialog.contains("Sluit je nu af"))
  }

  @Test("forms that are open or wait half-filled are in it as a person reads them")
  func forms() throws {
    var desk = try Desk(.lively())
    desk.strike("nZeynep Kaya<tab>0470 12 34 56<esc>")
    desk.disk = .full
    desk.strike("<tab>a")
    desk.strike("v")
    let things = try kept(&desk)
    #expect(things.text.contains("Wat er half ingevuld was:"))
    #expect(things.text.contains("Naam: Zeynep Kaya\nTelefoon: 0470 12 34 56"))
    #expect(things.text.contains("Contacttaal: niet gevraagd") == false)
  }

  @Test("a form whose deed is among the lines is not told twice")
  func formOfDeed() throws {
    var desk = try Desk(.lively())
    desk.disk = .full
    desk.strike("nZeynep Kaya<ctrl-s>e<enter>")
    let things = try #require(desk.putElsewhere.last)
    #expect(things.lines.count == 1)
    #expect(things.text.contains("nieuwe deelnemer Zeynep Kaya"))
    #expect(!things.text.contains("half ingevuld"))
    // Nor does putting the form aside make it one thing more.
    desk.strike("<enter><esc>")
    #expect(desk.said.contains("1 ding niet opgeslagen"))
    desk.strike("q")
    #expect(desk.asked.contains(.quit))
  }

  @Test("answers that wait for a session to be closed are among the lines")
  func survey() throws {
    var desk = try TroubleTests.onTheSheet()
    desk.strike("e5543<ctrl-s>")
    #expect(desk.said.contains("Dit staat alleen nog op het scherm"))
    desk.strike("q")
    #expect(!desk.asked.contains(.quit))
    desk.strike("e<enter>")
    let things = try #require(desk.putElsewhere.last)
    guard case .object(let line)? = things.lines.first else { throw World.Missing() }
    #expect(line["kind"] == .text("survey.answered"))
  }

  @Test("a folder that will not do is said to be so, and another can be typed")
  func elsewhere() throws {
    var desk = try TroubleTests.onTheSheet()
    desk.strike("ae<ctrl-a><ctrl-k>/nergens<enter>")
    #expect(desk.dialog.contains("Daar lukt het niet: het is er niet. Kies een andere map."))
    #expect(desk.putElsewhere.isEmpty)
    desk.strike("<ctrl-u>/home/walter<enter>")
    #expect(desk.putElsewhere.map(\.folder) == ["/home/walter"])
  }
}
