import Foundation
import Testing

@testable import Documents
@testable import Domain
@testable import samen

@Suite("The calendar for the wall") struct WallTests {
  private let world: PaperWorld

  init() throws { world = try PaperWorld() }

  private func month(_ words: String...) -> String {
    let page = world.paper(["calendar"] + words).output
    return page.split(separator: "</style>").last.map(String.init) ?? ""
  }

  @Test("this month and the next, each a page on its side, with when, what and where")
  func months() {
    let whole = world.paper("calendar").output
    #expect(whole.contains("size: A4 landscape"))
    let page = month()
    #expect(page.matches(of: /<section/).count == 2)
    #expect(page.contains("<h1>november 2026</h1>") && page.contains("<h1>december 2026</h1>"))
    for said in [
      "<time datetime=\"2026-11-30\">30</time>", "13:30–16:00", "CV opmaken", "Het Huis",
      "<caption>Sessies in november 2026</caption>", "<th scope=\"col\">maandag</th>",
    ] { #expect(page.contains(said), "\(said)") }
  }

  @Test("holidays and days on which the team is closed stand on it by name")
  func closed() {
    world.record("closure.noted", "since=2026-12-24", "until=2026-12-31", "name=winterverlof")
    let page = month()
    #expect(page.contains("Wapenstilstand") && page.contains("Kerstmis"))
    #expect(page.matches(of: /gesloten: winterverlof/).count == 8)
    world.shell.variables["SAMEN_LANG"] = "fr"
    #expect(month().contains("fermé : winterverlof"))
  }

  @Test("what does not take place is struck out, and says so in words")
  func cancelled() {
    world.record("session.cancelled", "session=s2", "reason=Els is ziek")
    let page = month()
    #expect(page.contains(/<s>.*CV opmaken.*<\/s><strong> gaat niet door/))
    #expect(!page.contains("ziek"))
  }

  @Test("it names no participant, also where appointments are planned")
  func nobody() throws {
    let year = try DemoYear.of("7")
    let maker = PaperMaker(
      state: year.state, words: Resources.words(.nl), today: year.today, user: "walter",
      organisation: "Huis", shelf: Resources.paperShelf)
    let page = String(
      decoding: try maker.make(.calendar(from: year.today.adding(months: -6))), as: UTF8.self)
    #expect(page.matches(of: /<time datetime/).count > 50)
    #expect(page.contains("<ul><li>"))
    for person in year.state.people { #expect(!page.contains(person.name), "\(person.name)") }
  }

  @Test("only the days and the project that were asked for")
  func asked() {
    world.record("programme.opened", "programme=other", "name=Ander project")
    world.record(
      "session.planned", "session=s9", "day=2026-11-24", "start=09:00", "theme=Fietsles",
      "programme=other")
    #expect(month().contains("Fietsles"))
    let own = month("--programme", "other")
    #expect(own.contains("Fietsles") && !own.contains("CV opmaken"))
    #expect(own.contains("Ander project"))
    let days = month("--from", "2026-11-25", "--to", "2026-11-30")
    #expect(!days.contains("Fietsles") && days.contains("CV opmaken"))
    #expect(days.matches(of: /<section/).count == 1)
    #expect(month("--from", "2027-02-01").contains("Geen sessies in deze maand."))
  }

  @Test("who pays for a part of a project stands at the foot of what is made of the whole")
  func parts() {
    world.record("programme.opened", "programme=koepel", "name=Koepel")
    world.record("programme.changed", "programme=prog", "parent=koepel")
    for paper in ["calendar", "tips"] {
      let page = world.body(paper, "--programme", "koepel")
      #expect(page.contains("Gefinancierd door ESF+ (ESF/42)"), "\(paper)")
    }
  }

  @Test("days that cannot be are refused, and no id stands behind it")
  func refused() {
    for (words, status, said) in [
      (["--from", "2026-12-01", "--to", "2026-11-01"], CommandStatus.refused, "draai --from"),
      (["--from", "2020-01-01", "--to", "2026-11-01"], .refused, "24 tegelijk"),
      (["--programme", "x"], .refused, "project ‘x’"), (["s1"], .wrongUsage, "s1"),
      (["--theme", "cv"], .wrongUsage, "--theme"),
    ] {
      let result = world.paper(["calendar"] + words)
      #expect(result.status == status, "\(words)")
      #expect(result.errors.lowercased().contains(said), "\(result.errors)")
    }
  }

  @Test("the fuller the month the smaller the letters, and what does not fit is counted")
  func crowded() throws {
    #expect(month().contains("page calendar size0 weekdays"))
    for number in 1...24 {
      world.record(
        "session.planned", "session=x\(number)", "day=2026-11-24", "start=09:00",
        "theme=Groot infomoment over werk en opleiding \(number)")
    }
    let page = month()
    #expect(page.contains("page calendar size6 weekdays"))
    let more = try #require(page.firstMatch(of: /en nog (\d+) sessies/)).1
    let shown = page.matches(of: /Groot infomoment/).count
    #expect(shown > 2 && shown + (Int(more) ?? 0) == 24)
  }
}
