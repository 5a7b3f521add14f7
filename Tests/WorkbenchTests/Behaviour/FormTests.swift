import Domain
import Screen
import Testing

@Suite("Forms keep what was typed") struct FormTests {
  @Test("a mistake is told at its field, and nothing typed is lost")
  func mistakes() throws {
    var desk = try Desk(.pilot())
    desk.strike("s<ctrl-w><ctrl-w><ctrl-w>31/02<enter>25u<ctrl-s>")
    #expect(desk.front.contains("31/2 bestaat niet."))
    #expect(desk.front.contains("Dit is geen uur."))
    #expect(desk.front.contains("31/02"))
    #expect(desk.written.isEmpty)
  }

  @Test("a rule that refuses is told above the form, which stays open")
  func refusal() throws {
    var desk = try Desk(.pilot())
    desk.strike("s<tab><tab>")
    for _ in 0..<5 { desk.strike("<backspace>") }
    desk.strike("13:00<tab>Thema van Jan<ctrl-s>")
    #expect(desk.front.contains("Het einde ligt niet na het begin. Er is niets opgeslagen."))
    #expect(desk.front.contains("Thema van Jan"))
    #expect(desk.written.isEmpty)
  }

  @Test("a double seat is refused in a sentence")
  func doubleSeat() throws {
    var desk = try Desk(.workshop())
    desk.strike("<tab>ro<home>")
    desk.strike("iAida Haddad<ctrl-s>")
    #expect(desk.front.contains("Aida Haddad heeft al een plaats in Ontdek je talenten"))
    #expect(desk.front.contains("Naam * Aida Haddad"))
  }

  @Test("signing up for a closed track is refused for someone outside it")
  func closedTrack() throws {
    var desk = try Desk(.pilot())
    // Registered, but in no project.
    desk.strike("nBuiten Staander<shift-tab><left><ctrl-s>")
    #expect(desk.written.map(\.kind) == ["person.registered"])
    desk.strike("<tab>iBuiten<down><enter><ctrl-s>")
    #expect(desk.front.contains("dat is alleen voor wie ingeschreven is"))
    #expect(desk.written.count == 1)
  }

  @Test("Esc closes a form, says where what was typed is kept, and never leaves the program")
  func escape() throws {
    var desk = try Desk(.pilot())
    desk.strike("nZeynep<esc>")
    #expect(desk.said.contains("Half ingevuld bewaard"))
    desk.strike("n<esc>")
    #expect(!desk.said.contains("Half ingevuld bewaard"))
    desk.strike("<esc><esc><esc><esc><esc>")
    #expect(desk.said.contains("Met q sluit je samen af."))
    #expect(!desk.asked.contains(.quit))
    desk.strike("q")
    #expect(desk.asked.contains(.quit))
  }

  @Test("Ctrl-C first closes what is open, and says the same")
  func interrupt() throws {
    var desk = try Desk(.pilot())
    desk.strike("nZeynep<ctrl-c>")
    #expect(desk.said.contains("Half ingevuld bewaard"))
    #expect(!desk.asked.contains(.quit))
    desk.strike("<ctrl-c>")
    #expect(desk.asked.contains(.quit))
  }

  @Test("a paste of 200 lines in a list changes nothing; in a field it becomes text")
  func paste() throws {
    var desk = try Desk(.workshop())
    desk.strike("<tab>")
    let before = desk.workbench.state.people.count
    let lines = Array(repeating: "alvx q\n", count: 200).joined()
    desk.paste(lines)
    #expect(desk.said.contains("Plakken kan alleen in een tekstveld"))
    #expect(desk.asked.isEmpty)
    desk.strike("n")
    desk.paste("Ann\nPeeters")
    #expect(desk.front.contains("Ann Peeters"))
    desk.strike("<ctrl-s>")
    #expect(desk.workbench.state.people.count == before + 1)
  }

  @Test("another size of the screen keeps what was typed, down to one too small and back")
  func resize() throws {
    var desk = try Desk(.pilot())
    desk.strike("nZeynep Yıl")
    for (columns, rows) in [(60, 20), (20, 5), (200, 60), (80, 24)] { desk.resize(columns, rows) }
    desk.strike("maz")
    #expect(desk.front.contains("Zeynep Yılmaz"))
    #expect(desk.atCursor != nil)
  }

  @Test("Enter goes on and saves from the last field, and the form says which it will be")
  func enter() throws {
    var desk = try Desk(.workshop())
    desk.strike("<tab><tab>sluisteren")
    #expect(desk.front.contains("Enter bewaart"))
    desk.strike("<enter>")
    #expect(desk.written.map(\.kind) == ["strength.noted"])
    #expect(desk.line(with: "Sterk in").contains("luisteren"))
    desk.strike("e")
    #expect(desk.front.contains("Enter verder"))
  }

  @Test("what cannot be written stays in the form, with what is safe")
  func failed() throws {
    var desk = try Desk(.pilot())
    desk.nextOutcome = .failed(sentence: "De schijf is vol.")
    desk.strike("nZeynep Yılmaz<ctrl-s>")
    #expect(desk.front.contains("De schijf is vol."))
    #expect(desk.front.contains("Zeynep Yılmaz"))
  }
}
