import Domain
import Language
import Testing

@testable import Workbench

@Suite("Forms that are described become lines") struct SheetTests {
  @Test("each sheet has its words, and stands in the palette", arguments: SheetName.allCases)
  func words(name: SheetName) throws {
    for tongue in Tongue.allCases {
      #expect(Shelf.words(tongue).text("binding.sheet.\(name.rawValue).label") != nil)
      #expect(Shelf.words(tongue).text("binding.sheet.\(name.rawValue).help") != nil)
    }
    let palette = try Desk(.rich()).workbench.paletteEntries.compactMap { $0.command?.id }
    #expect(palette.contains("sheet.\(name.rawValue)"))
  }

  @Test("each sheet stands in the menu of a pane")
  func menus() {
    let inMenus = SheetName.aboutPerson + SheetName.aboutTeam + SheetName.aboutHandoffs
    #expect(Set(inMenus) == Set(SheetName.allCases))
  }

  @Test("an amount is typed in euro and kept in cents")
  func amount() throws {
    var desk = try Desk(.rich())
    try desk.open(.cost)
    desk.strike("12,50<tab><tab>Stad Mechelen<ctrl-s>")
    let line = try #require(desk.written.last)
    #expect(line.kind == "cost.booked")
    #expect(line.data[Field.amount] == .number(1250))
    #expect(line.data[Field.paidBy] == .text("Stad Mechelen"))
    #expect(line.data[Field.session]?.asText == desk.workbench.chosen.session)
  }

  @Test("a talk may last 1u30, and touch several domains of life")
  func contact() throws {
    var desk = try Desk(.rich())
    try desk.open(.contact)
    desk.strike("<tab><tab>Over opvang.<tab>1u30<tab>k <ctrl-s>")
    let line = try #require(desk.written.last)
    #expect(line.data[Field.minutes] == .number(90))
    #expect(line.data[Field.domains] == .list([.text("childcare")]))
    #expect(desk.workbench.state.contacts(of: "p-aida").first?.isHeld == true)
  }

  @Test("known, declined and not asked are three things")
  func details() throws {
    var desk = try Desk(.rich())
    try desk.open(.details)
    desk.strike("03/05/1990<tab><tab>-<tab>Aleppo<ctrl-s>")
    let details = try #require(desk.workbench.state.details(of: "p-aida"))
    #expect(details.birthDate == Day("1990-05-03"))
    #expect(details.declined == ["address"])
    #expect(details.gender == nil && details.origin == "Aleppo")
    // Opened again it shows all three, and what is not changed is not written again.
    desk.strike("<esc><esc>")
    var again = desk
    again.strike("<tab><tab>mVertrouwelijke geg<enter>")
    #expect(again.front.contains("03/05/1990"))
    let count = again.written.count
    again.strike("<ctrl-s>")
    #expect(again.written.count == count)
    #expect(again.workbench.overlay == nil)
  }

  @Test("what a field cannot be is told as it is left, and nothing is lost")
  func checkedOnLeaving() throws {
    var desk = try Desk(.rich())
    try desk.open(.appointment)
    desk.strike("<ctrl-w><ctrl-w><ctrl-w>31/02<tab>")
    #expect(desk.front.contains("31/2 bestaat niet."))
    desk.strike("14u<tab>")
    #expect(desk.front.contains("31/02"))
    #expect(desk.written.isEmpty)
  }

  @Test("only what differs is written of something that is changed")
  func change() throws {
    var desk = try Desk(.rich())
    try desk.open(.needMet)
    desk.strike("<ctrl-s>")
    let line = try #require(desk.written.last)
    #expect(line.data[Field.need] == .text("n1"))
    #expect(line.data[Field.resolved] == .flag(true))
    #expect(line.data[Field.ambition] == nil)
    #expect(desk.workbench.state.needs(of: "p-aida").first?.isResolved == true)
  }

  @Test("a new colleague gets a handle from the name")
  func colleague() throws {
    var desk = try Desk(.rich())
    try desk.open(.colleague)
    desk.strike("Zoë Peeters<ctrl-s>")
    #expect(desk.workbench.state.staff("zoe")?.name == "Zoë Peeters")
  }

  @Test("what was noted can be undone")
  func undo() throws {
    var desk = try Desk(.rich())
    try desk.open(.threshold)
    desk.strike("g<tab>rugpijn<ctrl-s>")
    #expect(desk.workbench.state.thresholds(of: "p-aida").count == 2)
    desk.strike("u")
    #expect(desk.workbench.state.thresholds(of: "p-aida").count == 1)
  }
}
