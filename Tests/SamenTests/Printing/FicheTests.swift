import Foundation
import Testing

@testable import samen

@Suite("The handoff sheet") struct FicheTests {
  private let world: PaperWorld

  init() throws {
    world = try PaperWorld()
    world.record(
      "person.registered", "of=p7", "name=Aida Haddad", "phone=0470 11 22 33", "language=ar",
      "interpreter=true", "municipality=Mechelen")
    world.record("enrolment.started", "of=p7", "programme=prog")
    world.record("strength.noted", "of=p7", "strength=t1", "text=naaien <b>&</b> koken")
    world.record("goal.set", "of=p7", "goal=g1", "text=Een eigen naaiatelier")
    world.record("goal.set", "of=p7", "goal=g2", "text=Leren fietsen", "done=true")
    world.record(
      "step.taken", "of=p7", "goal=g1", "step=t1", "text=Een stage zoeken", "done=true")
    world.record("step.taken", "of=p7", "goal=g1", "step=t2", "text=Bellen met een atelier")
    world.record(
      "language.known", "of=p7", "language=nl", "listening=A2", "speaking=B1")
    world.record("threshold.noted", "of=p7", "domain=debt", "text=geheimedrempel")
    world.record("person.detailed", "of=p7", "address=geheimadres")
    world.record(
      "handoff.drafted", "of=p7", "handoff=h1", "partner=job", "warm=true", "introducedBy=els",
      "bridge=p3", "text=Een kennismaking in het atelier")
    world.record("handoff.detailed", "of=p7", "handoff=h1", "text=geheimedoorverwijzing")
  }

  @discardableResult
  private func agree(_ words: String...) -> Shell.Result {
    world.shell.run(["record", "consent.given", "of=p7", "purpose=handoff"] + words)
  }

  private func text(_ language: String = "nl") -> String {
    world.shell.variables["SAMEN_LANG"] = language
    return world.paper("fiche", "h1", "--format", "text").output
  }

  @Test("as text, in three languages", arguments: ["nl", "fr", "en"])
  func golden(language: String) {
    agree("ground=consent", "partner=job", "on=2026-11-03", "until=2027-04-30")
    #expect(text(language) == FicheGolden.texts[language])
  }

  @Test("on paper it says the same, strengths first, and names typed in HTML stay names")
  func page() throws {
    agree("ground=consent")
    let page = world.body("fiche", "h1")
    let order = ["naaien", "Een eigen naaiatelier", "Een kennismaking", "0470 11 22 33"]
      .map { page.range(of: $0)?.lowerBound }
    #expect(order.allSatisfy { $0 != nil })
    #expect(order.compactMap(\.self) == order.compactMap(\.self).sorted())
    for said in [
      "naaien &lt;b&gt;&amp;&lt;/b&gt; koken", "Els, 0400 99 88 77", "Job &amp; Co",
      "Gefinancierd door ESF+ (ESF/42)", "voor alle partners", "Arabisch, met een tolk",
    ] { #expect(page.contains(said), "\(said)") }
    for hidden in ["geheim", "N̈guyễn", "Leren fietsen", "p7", "p3"] {
      #expect(!page.contains(hidden), "\(hidden)")
    }
  }

  @Test("without a ground it is refused with what to do; a consent of that day is enough")
  func refused() {
    for (language, said) in [
      ("nl", "noteer het (t bij Doorverwijzingen"), ("fr", "notez-le (t dans Orientations"),
      ("en", "note it (t in Handoffs"),
    ] {
      world.shell.variables["SAMEN_LANG"] = language
      let result = world.paper("fiche", "h1")
      #expect(result.status == .refused)
      #expect(result.errors.contains(said), "\(result.errors)")
      #expect(result.output.isEmpty)
    }
    agree("ground=consent", "consent=c1", "partner=job")
    #expect(world.paper("fiche", "h1").status == .done)
    world.record("consent.withdrawn", "of=p7", "consent=c1")
    #expect(world.paper("fiche", "h1").status == .refused)
  }

  @Test("a legal task tells how to get in touch, and says that the rest needs consent")
  func legalTask() {
    agree("ground=legalTask", "partner=job")
    let sheet = text()
    #expect(sheet.contains("Telefoon: 0470 11 22 33"))
    #expect(
      sheet.contains(
        "- Over talenten, doelen en stappen, de gemeente en talenkennis vertellen we pas iets als"))
    for hidden in ["naaien", "naaiatelier", "Mechelen", "B1"] {
      #expect(!sheet.contains(hidden), "\(hidden)")
    }
  }

  @Test("a handoff that is over has none, and one that is not there is not known")
  func over() {
    agree("ground=consent", "partner=job")
    world.record(
      "handoff.moved", "of=p7", "handoff=h1", "state=cancelled", "reason=liever niet",
      "on=2026-11-23")
    let result = world.paper("fiche", "h1")
    #expect(result.status == .refused)
    #expect(result.errors.contains("is afgesloten"))
    #expect(world.paper("fiche", "h0").status == .refused)
    #expect(world.paper("fiche").status == .wrongUsage)
  }

  @Test("long texts are cut on paper with a word for it, and stand whole in the text")
  func long() {
    agree("ground=consent", "partner=job")
    let long = String(repeating: "zorgvuldig werken ", count: 200)
    for number in 1...12 {
      world.record("strength.noted", "of=p7", "strength=l\(number)", "text=\(number) \(long)")
    }
    let page = world.body("fiche", "h1")
    #expect(page.contains("De rest kun je bij ons opvragen."))
    #expect(page.contains("zorgvuldig…"))
    #expect(!page.contains("12 zorgvuldig"))
    #expect(page.contains("0470 11 22 33"))
    #expect(text().contains("12 \(long)".trimmingCharacters(in: .whitespaces)))
    #expect(!text().contains("opvragen"))
  }

  @Test("for programs: what may be told, what is kept back and why, and no ids of people")
  func json() throws {
    agree("ground=consent", "partner=job", "on=2026-11-03")
    let sheet = try object(world.paper("fiche", "h1", "--format", "json").outputBytes)
    #expect(sheet["name"] as? String == "Aida Haddad")
    #expect(sheet["strengths"] as? [String] == ["naaien <b>&</b> koken"])
    let goals = try #require(sheet["goals"] as? [[String: Any]])
    let steps = goals.flatMap { $0["steps"] as? [[String: Any]] ?? [] }
    #expect(steps.map { $0["done"] as? Bool } == [true, false])
    #expect(sheet["interpreter"] as? Bool == true)
    let kept = try #require(sheet["keptBack"] as? [[String: String]])
    #expect(kept == [["part": "confidences", "why": "inConfidence"]])
    let grounds = try #require(sheet["grounds"] as? [[String: String]])
    #expect(grounds == [["ground": "consent", "partner": "job", "on": "2026-11-03"]])
  }
}
