import Domain
import Screen
import Testing

@testable import Workbench

@Suite("A disk that fails: what the person meets") struct TroubleTests {
  /// The lively session with the cursor on its sheet, and a disk that is full.
  static func onTheSheet(_ disk: Disk = .full) throws -> Desk {
    var desk = try Desk(.lively())
    desk.strike("<tab>")
    desk.disk = disk
    return desk
  }

  @Test("says what happened, what is safe, and what can be done; and nothing is called saved")
  func asks() throws {
    var desk = try Self.onTheSheet()
    desk.strike("a")
    for text in [
      "Opslaan lukt niet: de schijf is vol.", "Nog niet opgeslagen: aanwezigheid van Ahmed Yusuf",
      "Wat eerder opgeslagen werd, is veilig.", "Opnieuw proberen", "Elders bewaren",
      "Verder kijken",
    ] { #expect(desk.dialog.contains(text), "\(text)") }
    desk.strike("v")
    #expect(desk.line(with: "Ahmed").contains("te laat"))
    #expect(!desk.shows("Opgeslagen"))
    #expect(desk.said.contains("Nog niet opgeslagen: aanwezigheid van Ahmed Yusuf"))
  }

  @Test("goes on looking; the line above the keys keeps saying how much waits")
  func looksOn() throws {
    var desk = try Self.onTheSheet()
    desk.strike("av<down>")
    #expect(desk.said.contains("1 ding niet opgeslagen"))
    desk.strike("<esc><down>")
    #expect(desk.said.contains("1 ding niet opgeslagen"))
    #expect(desk.hints.contains("! niet opgeslagen"))
    #expect(!desk.shows("opgeslagen 12:00"))
  }

  @Test("what is done meanwhile is kept with it, once, and said not to be saved")
  func waitsToo() throws {
    var desk = try Self.onTheSheet()
    desk.strike("av")
    let asked = desk.asked.count
    desk.strike("ax")
    #expect(desk.asked.count == asked)
    #expect(desk.said.contains("2 dingen wachten hier"))
    #expect(desk.workbench.trouble?.unsaved.count == 2)
    desk.strike("u")
    #expect(desk.said.contains("Eerst moet opgeslagen zijn wat nog wacht"))
    desk.strike("!")
    #expect(desk.dialog.contains("Nog 2 dingen niet opgeslagen"))
  }

  @Test("a rule still refuses what it refuses")
  func refused() throws {
    var desk = try Self.onTheSheet()
    desk.strike("av")
    // Who has no seat any more cannot be released again.
    desk.strike("<esc><down><down><tab>+Sam<enter>")
    #expect(desk.front.contains("is pas op"))
    #expect(desk.workbench.trouble?.unsaved.count == 1)
  }

  @Test("a form keeps what was typed, and handed in again it waits but once")
  func form() throws {
    var desk = try Desk(.lively())
    desk.disk = .full
    desk.strike("nZeynep Kaya<tab>0470 12 34 56<ctrl-s>")
    #expect(desk.dialog.contains("Nog niet opgeslagen: nieuwe deelnemer Zeynep Kaya"))
    desk.strike("v")
    #expect(desk.front.contains("Zeynep Kaya") && desk.front.contains("0470 12 34 56"))
    #expect(desk.front.contains("Nog niet opgeslagen"))
    desk.strike("<shift-tab> Demir<ctrl-s>v")
    #expect(desk.workbench.unsavedNames == ["nieuwe deelnemer Zeynep Kaya Demir"])
  }

  @Test("leaving asks first, and staying is what Enter does")
  func leaving() throws {
    var desk = try Self.onTheSheet()
    desk.strike("avq")
    #expect(!desk.asked.contains(.quit))
    #expect(desk.dialog.contains("dan gaat dit verloren: aanwezigheid van Ahmed Yusuf"))
    desk.strike("<enter>")
    #expect(!desk.asked.contains(.quit))
    desk.strike("<ctrl-c>t")
    #expect(desk.asked.contains(.quit))
  }

  @Test("a disk that could not be written from the start says so, and what to do")
  func fromTheStart() throws {
    var desk = try Desk(.lively())
    desk.workbench.readOnly = "Alleen lezen: de schijf is vol."
    desk.workbench.followsAnother = false
    desk.strike("<tab>a")
    #expect(desk.said.contains("Hier kan nu niets opgeslagen worden. Druk op !"))
    desk.strike("!o")
    #expect(desk.asked.contains(.tryAgain))
    #expect(desk.workbench.readOnly == nil)
    desk.strike("a")
    #expect(desk.said.contains("Opgeslagen: aanwezigheid van Ahmed Yusuf"))
  }

  @Test("nothing gets past the question: no key, no paste")
  func inFront() throws {
    var desk = try Self.onTheSheet()
    desk.strike("a")
    let before = desk.screen
    desk.paste("xx")
    desk.strike("x/j")
    #expect(desk.screen == before)
    try desk.click(on: "Verder kijken")
    #expect(desk.workbench.question == nil)
  }
}
