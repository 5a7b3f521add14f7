import Domain
import Screen
import Testing

@testable import Workbench

/// At the door of the first workshop, half an hour after it was opened.
@Suite("Checking in at the door") struct CheckInTests {
  private func door(_ world: World? = nil, _ columns: Int = 80, _ rows: Int = 24) throws -> Desk {
    var desk = try Desk(world ?? .workshop(), columns: columns, rows: rows)
    desk.strike("A")
    return desk
  }

  @Test("letters light up the name, Enter notes it and goes on; accents and case do not matter")
  func marking() throws {
    var desk = try door()
    desk.strike("Z")
    #expect(desk.atCursor?.contains("Zeynep Yılmaz") == true)
    desk.strike("<enter>")
    #expect(desk.line(with: "Zeynep").contains("aanwezig"))
    #expect(desk.shows("1 van 10 zijn er"))
    desk.strike("nguy<enter>")
    #expect(desk.line(with: "Net genoteerd").contains("N̈guyễn (aanwezig) · Zeynep"))
    #expect(desk.written.map(\.kind) == ["attendance.marked", "attendance.marked"])
    #expect(desk.shows("Typ de eerste letters"))
  }

  @Test("a last name finds someone as well")
  func lastName() throws {
    var desk = try door()
    desk.strike("yil")
    #expect(desk.atCursor?.contains("Zeynep Yılmaz") == true)
  }

  @Test("no letter runs a command, whatever letters they are")
  func letters() throws {
    var desk = try door()
    for letter in "abcdefghijklmnopqrstuvwxyzADLUéÉçñ" {
      desk.strike("\(letter)<esc>")
      #expect(desk.shows("Aanmelden · "), "\(letter)")
    }
    #expect(desk.written.isEmpty)
    #expect(desk.asked.isEmpty)
  }

  @Test("the arrows choose how someone is noted, and only them")
  func late() throws {
    var desk = try door()
    desk.strike("f<right>")
    #expect(desk.atCursor?.contains("◂ te laat ▸") == true)
    desk.strike("<enter>j<left><enter>")
    #expect(desk.line(with: "Fatima").contains("laat"))
    #expect(desk.line(with: "Joke").contains("afwezig"))
    #expect(desk.atCursor?.contains("◂ aanwezig ▸") == true)
    // Who is late is in the room, who is absent is not.
    #expect(desk.shows("1 van 10 zijn er"))
  }

  @Test("Enter goes down the sheet by itself, and past who is marked")
  func downTheSheet() throws {
    var desk = try door(.lively())
    #expect(desk.atCursor?.contains("Marissa") == true)
    desk.strike("<enter><enter>")
    #expect(desk.atCursor?.contains("Oleksandr") == true)
  }

  @Test("someone who waits is never noted by an Enter too many")
  func waitingIsNotNext() throws {
    var desk = try door()
    for _ in 0..<30 { desk.strike("<enter>") }
    #expect(desk.written.count == 10)
    #expect(desk.shows("10 van 10 zijn er"))
    #expect(!desk.written.contains { $0.of == "p-lena" })
  }

  @Test("what to know stands there before the mark, and Enter does it all the same")
  func warned() throws {
    var desk = try door()
    desk.strike("len")
    #expect(desk.front.contains("Lena Sokolova staat op de wachtlijst (1e)."))
    #expect(desk.front.contains("Iedereen is welkom: Enter meldt gewoon aan."))
    #expect(desk.written.isEmpty)
    desk.strike("<enter>")
    #expect(desk.shows(", + 1 walk-in"))
    #expect(desk.written.last?.of == "p-lena")
  }

  @Test("a full room is told of before who comes too many is noted")
  func full() throws {
    var desk = try door()
    for _ in 0..<10 { desk.strike("<enter>") }
    desk.strike("lena")
    #expect(desk.front.contains("Er zijn nu meer mensen dan plaatsen"))
    desk.strike("<enter>")
    #expect(desk.written.count == 11)
    // All was said before: nothing stands in the way of the next letters.
    desk.strike("x")
    #expect(desk.shows("Niemand hier heet zo"))
  }

  @Test("someone who is known and not on the sheet is found, and told to be no part of it")
  func besideTheSheet() throws {
    var world = try World.workshop()
    try world.write(.register(Deed.NewPerson(id: "p-rosa", name: "Rosa Díaz")))
    var desk = try door(world)
    // A room reads along: a few letters do not show who else comes to this house.
    desk.strike("ros")
    #expect(!desk.shows("Díaz"))
    desk.strike("a d")
    #expect(desk.front.contains("Rosa Díaz is niet ingeschreven voor deze sessie."))
    #expect(desk.front.contains("dat alleen voor ingeschreven mensen is"))
    desk.strike("<enter>")
    #expect(desk.written.map(\.kind) == ["attendance.marked"])
    #expect(desk.line(with: "Rosa Díaz").contains("aanwezig"))
  }

  @Test("a walk-in needs no more than a first name")
  func walkIn() throws {
    var desk = try door()
    desk.strike("rosa")
    #expect(desk.front.contains("+ noteert Rosa als aanwezig"))
    desk.strike("=")
    #expect(desk.written.map(\.kind) == ["person.registered", "attendance.marked"])
    #expect(desk.line(with: "✓  Rosa").contains("aanwezig"))
    #expect(desk.atCursor?.contains("Zeynep") == true)
  }

  @Test("a hyphen is part of a name, and alone it takes the last mark back")
  func undo() throws {
    var desk = try door()
    desk.strike("jean-pierre o'hara+")
    #expect(desk.line(with: "✓  Jean-Pierre O'hara").contains("aanwezig"))
    desk.strike("-")
    #expect(desk.said.contains("ongedaan gemaakt"))
    #expect(!desk.shows("✓"))
    #expect(!desk.shows("Net genoteerd"))
    desk.strike("<enter>-")
    #expect(desk.atCursor?.contains("Ahmed Yusuf") == true)
    #expect(desk.shows("0 van 10 zijn er"))
    // What was done before the door was opened is not taken back here.
    let before = desk.written.count
    desk.strike("-")
    #expect(desk.written.count == before)
    #expect(desk.said.contains("Hier is nog niemand genoteerd"))
  }

  @Test("the same mark again is not written")
  func again() throws {
    var desk = try door(.lively())
    desk.strike("aida<enter>")
    #expect(desk.written.isEmpty)
    #expect(desk.said.contains("Aida Haddad stond al genoteerd: aanwezig."))
  }

  @Test("Esc clears the letters before it leaves, and says where one is")
  func leaving() throws {
    var desk = try door()
    desk.strike("zzz<esc>")
    #expect(desk.shows("Aanmelden · "))
    desk.strike("<esc>")
    #expect(desk.said.contains("Dit is het aanmeldblad. A opent het aanmelden weer."))
    #expect(desk.workbench.focus == .roster)
    desk.strike("A<ctrl-c>")
    #expect(!desk.asked.contains(.quit))
    #expect(desk.workbench.checkIn == nil)
  }

  @Test(
    "the cursor stands on the row that Enter marks, at every size", arguments: CheckInScreens.sizes)
  func cursor(size: Size) throws {
    var desk = try door(nil, size.columns, size.rows)
    for name in ["Ahmed", "Aida", "Fatima", "Joke", "Marissa"] {
      #expect(desk.atCursor?.contains(name) == true)
      desk.strike("<down>")
    }
    desk.strike("<end>")
    #expect(desk.atCursor?.contains("Lena") == true)
  }

  @Test("a click chooses, a second one notes, the wheel goes through, a hint is a key")
  func mouse() throws {
    var desk = try door()
    try desk.click(on: "Fatima")
    #expect(desk.atCursor?.contains("Fatima") == true)
    try desk.click(on: "Fatima")
    #expect(desk.line(with: "Fatima El").contains("aanwezig"))
    try desk.wheel(.wheelUp, over: "Marissa")
    #expect(desk.atCursor?.contains("Fatima") == true)
    try desk.click(on: "- ongedaan")
    #expect(!desk.shows("Net genoteerd"))
    try desk.click(on: "Esc terug")
    #expect(desk.workbench.checkIn == nil)
  }

  @Test("a pasted name is looked for, and nothing in it is a command")
  func paste() throws {
    var desk = try door()
    desk.paste("zey\n+\u{1B}")
    #expect(desk.atCursor?.contains("Zeynep") == true)
    #expect(desk.written.isEmpty)
  }

  @Test("help tells the keys of the door first, and closes on the door")
  func help() throws {
    var desk = try door()
    desk.strike("?")
    #expect(desk.front.contains("Noteert wie oplicht, en gaat naar de volgende"))
    desk.strike("?")
    #expect(desk.shows("Typ de eerste letters"))
  }

  @Test("a session that is yet to come tells so before a key is struck, and nothing is written")
  func notYet() throws {
    var desk = try Desk(.workshop())
    desk.strike("<down>A")
    desk.strike("rosa+")
    #expect(desk.said.contains("is pas op dinsdag 18 mei 2021"))
    #expect(desk.written.isEmpty)
    #expect(desk.shows("rosa"))
  }
}
