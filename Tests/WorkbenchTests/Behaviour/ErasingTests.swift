import Domain
import Screen
import Testing

@testable import Workbench

@Suite("Erasing somebody, on screen") struct ErasingTests {
  private func desk(_ keys: String = "", columns: Int = 120, rows: Int = 40) throws -> Desk {
    var desk = try Desk(.mentioning(), columns: columns, rows: rows)
    desk.strike("/aida haddad<enter>" + keys)
    return desk
  }

  private func isThere(_ desk: Desk, _ person: PersonID = "p-aida") -> Bool {
    desk.workbench.state.person(person) != nil
  }

  @Test("it shows what goes, what cannot be reached, and each text in which the name stands")
  func preview() throws {
    let desk = try desk("<ctrl-e>")
    for text in [
      "Dit gaat weg van Aida Haddad:", "doel: 1", "doorverwijzing: 1", "regels, ook wat vervangen",
      "half ingevulde formulieren", "reservekopieën", "Dit kan niet ongedaan gemaakt worden.",
      "Ahmed Yusuf · gesprek · 10/05/2021 · blijft staan, met de naam",
      "de zus van Aida Haddad mee op", "kan goed samen koken met Aida H.",
      "over niemand · inzicht · 10/05/2021", "Haddad: vroeger beginnen?",
      "oude versie, blijft staan",
    ] {
      #expect(desk.dialog.contains(text), "\(text)")
    }
    #expect(desk.workbench.state.mentions(of: "p-aida").count == 4)
  }

  @Test(
    "no key struck twice erases, nor does Enter after the key that asks",
    arguments: [
      "<enter><enter>", "<enter><enter><enter><enter>", "ww", "<ctrl-e><ctrl-e>", "w<enter>",
      "w<enter><enter>", "w<esc>", "wn", "jj", "w<tab><tab><enter>", "<esc>wj", "w<esc>j",
    ])
  func notByAccident(keys: String) throws {
    var desk = try desk("<ctrl-e>" + keys)
    #expect(isThere(desk) && desk.written.isEmpty)
    // The same of somebody whose name stands nowhere else.
    desk.strike("<ctrl-c>/fatima<enter><ctrl-e>" + keys)
    #expect(isThere(desk, "p-fatima") && desk.written.isEmpty)
    #expect(!desk.asked.contains { if case .erase = $0 { true } else { false } })
  }

  @Test("asked twice they are gone, and it says to share now")
  func erased() throws {
    var desk = try desk("<ctrl-e>w")
    #expect(desk.dialog.contains("Alles over Aida Haddad verdwijnt"))
    #expect(desk.dialog.contains("In 4 teksten blijft de naam staan."))
    desk.strike("j")
    #expect(desk.written.map(\.kind) == ["person.erased"])
    #expect(desk.said.contains("Hier gewist. Deel nu met de anderen"))
    #expect(!isThere(desk) && desk.workbench.overlay == nil && desk.workbench.focus == .roster)
    #expect(!desk.shows("Aida"))
  }

  @Test("nothing of it can be undone or done again")
  func noWayBack() throws {
    var desk = try desk("gwerken<ctrl-s>u")
    #expect(desk.workbench.redoable.count == 1)
    desk.strike("<ctrl-e>wj")
    #expect(desk.said.contains("Hier gewist."))
    let lines = desk.written.count
    desk.strike("U")
    #expect(desk.said.contains("er is niets om opnieuw te doen"))
    desk.strike("u")
    #expect(!desk.written.dropFirst(lines).contains { $0.of == "p-aida" })
    #expect(!isThere(desk))
  }

  @Test("a text is told anew, another emptied, the third left standing; all of it with the erasing")
  func retelling() throws {
    var desk = try desk("<ctrl-e>")
    desk.strike("<down><enter>")
    #expect(desk.dialog.contains("kan goed samen koken met Aida H."))
    desk.strike(" ook<ctrl-s>")
    #expect(desk.dialog.contains("De naam staat er nog in."))
    desk.strike(String(repeating: "<backspace>", count: 16) + "<ctrl-s>")
    #expect(desk.dialog.contains("Joke Peeters · sterk punt") || desk.dialog.contains("Joke"))
    #expect(desk.dialog.contains("opnieuw verteld kan goed samen koken"))
    desk.strike("<up>x")
    #expect(desk.dialog.contains("10/05/2021 · wordt leeggemaakt"))
    #expect(desk.written.isEmpty)
    desk.strike("w")
    #expect(desk.dialog.contains("2 teksten over anderen worden aangepast."))
    #expect(desk.dialog.contains("In 2 teksten blijft de naam staan."))
    desk.strike("j")
    let state = desk.workbench.state
    #expect(state.strengths(of: "p-joke").map(\.text) == ["kan goed samen koken"])
    #expect(state.contact("c-ahmed")?.text == nil && state.contact("c-ahmed") != nil)
    #expect(desk.written.last?.kind == "person.erased")
    // What was told anew is no deed to take back: the old text is gone.
    desk.strike("u")
    #expect(desk.workbench.state.strengths(of: "p-joke").count == 1)
  }

  @Test("s leaves it standing after all; Esc changes nothing")
  func leftStanding() throws {
    var desk = try desk("<ctrl-e>x")
    #expect(desk.dialog.contains("wordt leeggemaakt"))
    desk.strike("s")
    #expect(!desk.dialog.contains("wordt leeggemaakt"))
    desk.strike("x<esc>")
    #expect(desk.said.contains("Er is niemand gewist en niets veranderd."))
    #expect(desk.written.isEmpty && desk.workbench.state.mentions(of: "p-aida").count == 4)
  }

  @Test("a text that must say something cannot be emptied")
  func mustSaySomething() throws {
    let desk = try desk("<ctrl-e><end><up>x")
    let before = desk.dialog
    #expect(!before.contains("wordt leeggemaakt"))
    #expect(!desk.said.isEmpty)
  }

  @Test("half-filled forms about them or with their name are gone, those of others stay")
  func drafts() throws {
    var desk = try desk("sbreien<esc>")
    desk.strike("/aida haddad<enter><right>vbelt terug<esc>")
    desk.strike("/ahmed<enter>sfietsen<esc>gzoals Aida Haddad<esc>")
    #expect(desk.workbench.halfFilled.count == 4)
    desk.strike("/aida haddad<enter><ctrl-e>wj")
    #expect(desk.workbench.halfFilled.map(\.gist) == ["fietsen"])
  }

  @Test("a draft names whom it is about, so that it is found on the disk")
  func draftsSayAboutWhom() throws {
    let desk = try desk("<right>vbelt terug<esc>")
    guard case .object(let fields)? = desk.drafts.values.first else { throw World.Missing() }
    #expect(fields["about"]?.asText == "p-aida")
  }

  @Test("erased by others, what is open about them closes, and what waits is let go of")
  func fromElsewhere() throws {
    var desk = try desk("sbreien<esc>e")
    #expect(desk.workbench.overlay != nil)
    var there = try World.mentioning()
    there.journal = MemoryJournal(device: "z4d8n1rz")
    let lines = there.journal.append(
      try there.state.decideErasing("p-aida").proposals, by: "els", at: there.now.instant,
      over: there.state)
    desk.workbench.take(lines)
    #expect(desk.workbench.overlay == nil && desk.workbench.halfFilled.isEmpty)
    #expect(!desk.shows("Aida"))
  }

  @Test("a disk that takes nothing: nobody is said to be erased, and it can be asked again")
  func fullDisk() throws {
    var desk = try desk("<ctrl-e>w")
    desk.disk = .full
    desk.strike("j")
    #expect(desk.dialog.contains("Wissen lukt nu niet: de schijf is vol."))
    #expect(isThere(desk))
    desk.strike("v<ctrl-e>")
    #expect(desk.said.contains("Druk op !"))
    desk.disk = nil
    desk.strike("!o<ctrl-e>wj")
    #expect(!isThere(desk) && desk.said.contains("Hier gewist."))
  }

  @Test("a disk that fails halfway: what is erased stays erased, and the rest is said to follow")
  func fullHalfway() throws {
    var desk = try desk("<ctrl-e>w")
    desk.disk = .fullHalfway
    desk.strike("j")
    #expect(desk.dialog.contains("nog niet alles weggehaald: de schijf is vol."))
    #expect(desk.dialog.contains("Wat weg is, blijft weg."))
    #expect(!isThere(desk) && !desk.shows("Aida"))
    desk.disk = nil
    desk.strike("o")
    #expect(!isThere(desk) && desk.workbench.readOnly == nil)
  }

  @Test("not while something waits that is not saved, nor where this window only reads along")
  func notNow() throws {
    var desk = try desk()
    desk.disk = .full
    desk.strike("gwerken<ctrl-s>v<esc><ctrl-e>")
    #expect(desk.workbench.overlay == nil)
    #expect(desk.said.contains("Eerst moet opgeslagen zijn wat nog wacht."))
    desk = try self.desk()
    desk.workbench.readOnly = "Alleen lezen."
    desk.strike("<ctrl-e>")
    #expect(desk.said.contains("Dit venster leest alleen mee"))
  }

  @Test("palette and menu have it too", arguments: [":weggaat<enter>", "mweggaat<enter>"])
  func found(keys: String) throws {
    let desk = try desk(keys)
    #expect(desk.dialog.contains("Dit gaat weg van Aida Haddad"))
  }

  @Test("a click chooses a text, a second one opens it")
  func mouse() throws {
    var desk = try desk("<ctrl-e>")
    try desk.click(on: "kan goed samen koken")
    #expect(!desk.dialog.contains("Ctrl-S klaar"))
    try desk.click(on: "kan goed samen koken")
    #expect(desk.dialog.contains("Ctrl-S klaar"))
  }
}
