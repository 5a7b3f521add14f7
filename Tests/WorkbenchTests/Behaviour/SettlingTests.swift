import Domain
import Language
import Screen
import Testing

@testable import Workbench

@Suite("What laptops said differently, on screen") struct SettlingTests {
  private func desk(_ keys: String = "", columns: Int = 120, rows: Int = 36) throws -> Desk {
    var desk = try Desk(.apart(), columns: columns, rows: rows)
    desk.strike(keys)
    return desk
  }

  @Test("the profile shows both values, with who, where and when")
  func profile() throws {
    let desk = try desk("/aida haddad<enter>", columns: 60, rows: 50)
    let text = desk.front
    #expect(text.contains("0470 11 11 11 (Walter, laptop k7q2m9xw, di 11 mei 12:00)"))
    #expect(text.contains("0470 22 22 22 (Els, laptop z4d8n1rz, di 11 mei 12:00)"))
    #expect(text.contains("aanwezig (Walter, laptop k7q2m9xw, di 11 mei 13:31)"))
    #expect(text.contains("y: kies wat klopt"))
  }

  @Test("so does the sheet, and it does not jump from row to row")
  func sheet() throws {
    var desk = try desk("<tab>")
    #expect(desk.front.contains("1 rij tegenstrijdig: ga erop staan en druk y"))
    let place = try desk.place(of: "Ahmed Yusuf")
    desk.strike("/aida haddad<enter><left>")
    #expect(desk.front.contains("te laat (Els, laptop z4d8n1rz, di 11 mei 13:34)"))
    #expect(try desk.place(of: "Ahmed Yusuf") == place)
    #expect(desk.line(with: "Aida Haddad      ").contains("of aanwezig"))
  }

  @Test(
    "a digit, the sign under it on AZERTY, or arrows and Enter choose; undo brings both back",
    arguments: ["1", "&", "<up><enter>"])
  func choose(keys: String) throws {
    var desk = try desk("/aida haddad<enter><left>y")
    #expect(desk.dialog.contains("1 aanwezig"))
    #expect(desk.dialog.contains("2 te laat (nu te zien)"))
    desk.strike(keys)
    #expect(desk.written.map(\.kind) == ["attendance.marked"])
    #expect(desk.written.first?.over.count == 2)
    let first = try World.apart().firstSession()
    #expect(desk.workbench.state.attendance(of: "p-aida", at: first)?.status == .present)
    #expect(desk.workbench.overlay == nil)
    #expect(desk.said.contains("aanwezigheid van Aida Haddad"))
    desk.strike("u")
    #expect(desk.front.contains("te laat (Els"))
    desk.strike("U")
    #expect(desk.workbench.state.attendance(of: "p-aida", at: first)?.conflicts == [])
  }

  @Test("one after the other; Tab goes to the next, Esc leaves them for later")
  func several() throws {
    var desk = try desk("/aida haddad<enter>y")
    let first = desk.dialog
    #expect(first.contains("nog 1 andere"))
    desk.strike("<tab>")
    #expect(desk.dialog != first)
    desk.strike("<tab>")
    #expect(desk.dialog == first)
    desk.strike("<enter>")
    #expect(!desk.dialog.contains("nog 1 andere") && desk.written.count == 1)
    desk.strike("<esc>")
    #expect(desk.workbench.conflictsHere.count == 1 && desk.written.count == 1)
    desk.strike("y2")
    #expect(desk.workbench.conflictsHere.isEmpty && desk.workbench.overlay == nil)
    desk.strike("y")
    #expect(desk.said.contains("Niemand noteerde hier iets verschillends."))
  }

  @Test("from the attention list, with Enter and with a", arguments: ["<enter>", "a"])
  func attention(key: String) throws {
    var desk = try desk("o", columns: 160, rows: 50)
    #expect(
      desk.front.contains("verschillende versies, kies er een: Aida Haddad (Telefoon) · a kies"))
    let place = try #require(
      desk.workbench.attention.firstIndex { $0 == .conflict(.person("p-aida")) })
    desk.strike(String(repeating: "<down>", count: place) + key)
    #expect(desk.dialog.contains("Aida Haddad Telefoon 1 0470 11 11 11"))
    desk.strike("1")
    #expect(desk.workbench.state.person("p-aida")?.phone == "0470 11 11 11")
  }

  @Test("fields that go together are chosen together, and written once")
  func together() throws {
    var world = try World.apart()
    try world.write(
      .thresholdNoted, of: "p-joke", .set(.threshold, "t1"), .set(.domain, LifeDomain.work),
      .set(.text, "geen fiets"))
    var there = world
    there.journal = MemoryJournal(device: "z4d8n1rz")
    for (place, domain) in [LifeDomain.mobility, .family].enumerated() {
      let fields: [Fields.Entry?] = [
        .set(.threshold, "t1"), .set(.domain, domain), .set(.text, "tekst \(place)"),
      ]
      let deed = Deed([
        Proposal(.thresholdNoted, of: "p-joke", data: Fields(fields.compactMap(\.self)))
      ])
      if place == 0 { try world.write(deed) } else { try there.write(deed) }
    }
    world.state.apply(contentsOf: there.state.lines)
    var desk = try Desk(world, columns: 120, rows: 36)
    desk.strike("/joke<enter>y1")
    #expect(desk.written.isEmpty)
    #expect(desk.dialog.contains("Dit hoort er vast bij: kies ook hier wat klopt."))
    desk.strike("2")
    #expect(desk.written.map(\.kind) == ["threshold.noted"])
    #expect(desk.workbench.conflictsHere.isEmpty && desk.workbench.overlay == nil)
  }

  @Test("a value that was emptied can be chosen")
  func emptied() throws {
    var world = try World.workshop()
    var there = world
    there.journal = MemoryJournal(device: "z4d8n1rz")
    try world.write(.personChanged, of: "p-aida", .set(.phone, "0470 11 11 11"))
    try there.write(Deed(.personChanged, of: "p-aida", .clear(.phone)))
    world.state.apply(contentsOf: there.state.lines)
    var desk = try Desk(world)
    desk.strike("/aida<enter>y")
    #expect(desk.dialog.contains("leeg (nu te zien)"))
    desk.strike("<enter>")
    #expect(desk.workbench.state.person("p-aida")?.phone == nil)
    #expect(desk.workbench.conflictsHere.isEmpty)
  }

  @Test("a click chooses a value, a second one writes it; a second window only looks")
  func mouse() throws {
    var desk = try desk("/aida haddad<enter><left>y")
    desk.workbench.readOnly = "leest alleen"
    desk.strike("1")
    #expect(desk.written.isEmpty && desk.said.contains("leest alleen mee"))
    desk.workbench.readOnly = nil
    try desk.click(on: "1  aanwezig")
    #expect(desk.written.isEmpty)
    try desk.click(on: "1  aanwezig")
    #expect(desk.written.count == 1)
  }
}
