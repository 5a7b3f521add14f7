import Domain
import Screen
import Testing

@testable import Workbench

@Suite("The shield before the screen") struct ShieldTests {
  @Test("goes up and down with one key, and a mark in the corner says that it is there")
  func key() throws {
    var desk = try Desk(.lively())
    desk.strike("<tab><down>")
    #expect(desk.shows("Aida Haddad"))
    desk.strike("S")
    #expect(desk.rows[0].contains("Afgeschermd · S"))
    #expect(desk.shows("Aida H."))
    #expect(!desk.shows("Aida Haddad"))
    desk.strike("S")
    #expect(!desk.rows[0].contains("Afgeschermd"))
    #expect(desk.shows("Aida Haddad"))
  }

  @Test("stands from the start at a workshop, and nowhere else", arguments: Station.allCases)
  func start(station: Station) throws {
    let desk = try Desk(.lively(), station: station, isShielded: nil)
    #expect(desk.workbench.isShielded == (station == .workshop))
  }

  @Test("the sheet is marked behind it as ever")
  func marking() throws {
    var desk = try Desk(.lively(), isShielded: true)
    desk.strike("<tab><home>al")
    #expect(desk.written.map(\.kind) == ["attendance.marked", "attendance.marked"])
  }

  @Test("what needs names waits for it to go down, and is done then")
  func waits() throws {
    var desk = try Desk(.lively(), isShielded: true)
    desk.strike("<tab>i")
    #expect(desk.dialog.contains("Hiervoor komen gegevens van mensen op het scherm"))
    // What is typed blindly is not taken for commands.
    desk.strike("Lena axrdq")
    #expect(desk.written.isEmpty)
    #expect(desk.asked.isEmpty)
    desk.strike("S")
    #expect(desk.shows("Inschrijven"))
    desk.strike("Karim Benali<ctrl-s>")
    #expect(desk.written.contains { $0.kind == "person.registered" })
    #expect(desk.workbench.state.people.contains { $0.name == "Karim Benali" })
  }

  @Test("Esc leaves it so, and nothing happened")
  func leftAlone() throws {
    var desk = try Desk(.lively(), isShielded: true)
    desk.strike("<tab>")
    let before = desk.rows
    desk.strike("i<esc>")
    #expect(desk.rows == before)
    desk.strike("S")
    #expect(!desk.shows("Inschrijven:"))
  }

  @Test(
    "nothing about a person is noted blindly",
    arguments: ["S<tab><down><down><tab><tab>o", "oSa", "oS<enter>"])
  func blindly(keys: String) throws {
    var desk = try Desk(.boarded())
    desk.strike(keys)
    #expect(desk.written.isEmpty)
    #expect(desk.dialog.contains("Hiervoor komen gegevens"), "\(desk.screen)")
    var open = try Desk(.boarded())
    open.strike(keys.replacing("S", with: ""))
    #expect(!open.dialog.contains("Hiervoor komen gegevens"))
  }

  @Test("a click that would open a form waits too")
  func mouse() throws {
    var desk = try Desk(.lively(), columns: 120, rows: 36, isShielded: true)
    desk.strike("<tab>")
    try desk.click(on: "walk-in", from: 35)
    #expect(desk.dialog.contains("Hiervoor komen gegevens"), "\(desk.screen)")
  }

  @Test("what has to be known is still said when it goes down, and not when it goes up")
  func warnings() throws {
    var desk = try Desk(.lively(), isShielded: true)
    desk.workbench.warn("Klok nakijken")
    desk.strike("S")
    #expect(desk.said.contains("Klok nakijken"))
    desk.workbench.warn("Aida Haddad belde")
    desk.strike("S")
    #expect(!desk.shows("Haddad"))
  }

  @Test("no paper with names on it is opened before others")
  func paper() throws {
    var desk = try Desk(.lively(), isShielded: true)
    desk.strike("<tab>p")
    #expect(desk.dialog.contains("Hiervoor komen gegevens"))
    #expect(desk.asked.isEmpty)
  }

  @Test("a file of what is not saved says all there is, whoever looks on")
  func elsewhere() throws {
    var desk = try Desk(.lively(), isShielded: true)
    desk.disk = .full
    desk.strike("<tab><down>l")
    #expect(desk.workbench.elsewhere(in: "/stick").text.contains("Aida Haddad"))
  }
}

@Suite("A laptop that is left alone") struct IdleTests {
  private func desk(_ keys: String) throws -> Desk {
    var desk = try Desk(.lively(), idleMinutes: 5)
    desk.strike(keys)
    return desk
  }

  @Test("is shielded after five minutes, and not before")
  func minutes() throws {
    var desk = try desk("<tab><down>")
    desk.workbench.now = World.moment("2021-05-11", "12:04")
    #expect(desk.shows("Aida Haddad"))
    desk.workbench.now = World.moment("2021-05-11", "12:05")
    #expect(!desk.shows("Haddad"))
    #expect(desk.said.contains("Druk op een toets om verder te werken"))
  }

  @Test("is shielded after a night too, and never where no minutes are set")
  func night() throws {
    var desk = try desk("<tab><down>")
    desk.workbench.now = World.moment("2021-05-12", "08:00")
    #expect(!desk.shows("Haddad"))
    var other = try Desk(.lively(), idleMinutes: nil)
    other.strike("<tab><down>")
    other.workbench.now = World.moment("2021-05-12", "08:00")
    #expect(other.shows("Aida Haddad"))
  }

  @Test("each key counts as someone being there")
  func touched() throws {
    var desk = try desk("<tab>")
    desk.workbench.now = World.moment("2021-05-11", "12:04")
    desk.strike("<down>")
    desk.workbench.now = World.moment("2021-05-11", "12:08")
    #expect(desk.shows("Aida Haddad"))
  }

  @Test("the first key only wakes", arguments: ["a", "q", "x", "<enter>", "S", "<ctrl-c>"])
  func wakes(key: String) throws {
    var desk = try desk("<tab><down>")
    let before = desk.rows
    desk.workbench.now = World.moment("2021-05-11", "12:20")
    desk.strike(key)
    #expect(desk.rows == before)
    #expect(desk.written.isEmpty)
    #expect(desk.asked.isEmpty)
  }

  @Test("a paste or a click only wakes as well; another size does not")
  func otherWays() throws {
    var desk = try desk("<tab><down>")
    desk.workbench.now = World.moment("2021-05-11", "12:20")
    desk.resize(100, 30)
    #expect(!desk.shows("Haddad"))
    desk.paste("x")
    #expect(desk.shows("Aida Haddad"))
    #expect(!desk.said.contains("Plakken"))
  }

  @Test("a form that was being filled in is hidden, and goes on where it was")
  func form() throws {
    var desk = try desk("<tab>iKarim Bena")
    let before = desk.rows
    desk.workbench.now = World.moment("2021-05-11", "12:05")
    #expect(!desk.shows("Karim"))
    #expect(desk.dialog.contains("er is niets verloren"))
    desk.strike("z")
    #expect(desk.rows == before)
    desk.strike("li<ctrl-s>")
    #expect(desk.workbench.state.people.contains { $0.name == "Karim Benali" })
  }
}

@Suite("A name for others to read") struct ShieldedNameTests {
  @Test(
    "is the first name and one letter",
    arguments: [
      ("Aida Haddad", "Aida H."), ("Marissa Van den Broeck", "Marissa V."), ("李小龙", "李小龙"),
      ("Haddad, Aida", "Aida H."), ("  Aida   Haddad ", "Aida H."), ("Aida", "Aida"), ("", ""),
      ("Zeynep Şahin", "Zeynep Ş."), ("Ana N̈guyễn", "Ana N̈."),
    ])
  func names(name: String, shown: String) {
    #expect(ShieldedName.of(name) == shown)
  }
}
