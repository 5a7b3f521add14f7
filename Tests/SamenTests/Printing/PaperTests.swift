import Testing

@testable import samen

@Suite("Papers") struct PaperTests {
  private let world: PaperWorld

  init() throws { world = try PaperWorld() }

  @Test(
    "each says in which language it is, is whole, and holds no script", arguments: PaperWorld.papers
  )
  func whole(words: [String]) throws {
    let result = world.paper(words)
    try #require(result.status == .done, "\(result.errors)")
    #expect(result.output.hasPrefix("<!DOCTYPE html>\n<html lang=\""))
    #expect(result.output.hasSuffix("</html>\n"))
    #expect(result.output.firstMatch(of: /<script|<img|<link|https?:|url\(|@import/) == nil)
    #expect(result.output.contains("default-src 'none'".replacing("'", with: "&#39;")))
    #expect(unclosed(in: result.output) == [])
  }

  /// The elements that are not closed where they should be.
  private func unclosed(in paper: String) -> [Substring] {
    var open: [Substring] = []
    for tag in paper.matches(of: /<(\/?)([a-z0-9]+)[^>]*?(\/?)>/) where tag.3.isEmpty {
      if tag.1.isEmpty { open.append(tag.2) } else if open.last == tag.2 { open.removeLast() }
    }
    return open
  }

  @Test(
    "names show as they were typed and never as markup", arguments: ["attendance s1", "attest s1"])
  func names(command: String) {
    let paper = world.paper(command.split(separator: " ").map(String.init)).output
    #expect(paper.contains("<bdi>Jan &lt;b&gt;&amp;&quot;&#39;&lt;/b&gt;</bdi>"))
    #expect(paper.contains("<bdi>محمد</bdi>"))
    #expect(paper.utf8.split(separator: Array("<bdi>N̈guyễn Yılmaz</bdi>".utf8)).count == 2)
    #expect(!paper.contains("<b>"))
  }

  @Test("who pays stands on each, with the reference", arguments: PaperWorld.papers)
  func funders(words: [String]) {
    let paper = world.paper(words).output
    let foots = paper.matches(of: /<footer.*?<\/footer>/).map { String($0.0) }
    #expect(foots.count == paper.matches(of: /<section/).count)
    for foot in foots {
      #expect(foot.contains("Met steun van &lt;de&gt; stad"))
      #expect(foot.contains("Gefinancierd door ESF+ (ESF/42)"))
    }
  }

  @Test("what is confidential stands on none", arguments: PaperWorld.papers)
  func secrets(words: [String]) {
    let paper = world.paper(words).output
    #expect(!paper.isEmpty)
    for secret in PaperWorld.secrets { #expect(!paper.contains(secret), "\(secret)") }
  }

  @Test("a certificate tells when and how long, and nothing of why, what about or where")
  func certificate() {
    let paper = world.body("attest", "p1")
    #expect(paper.contains("maandag 16 november 2026"))
    #expect(paper.contains("1 u 15"))
    #expect(paper.contains("Sociaal Huis"))
    for hidden in ["Schulden", "Leefloon", "Het Huis", "Kerkstraat", "laat", "late", "Els"] {
      #expect(!paper.contains(hidden), "\(hidden)")
    }
    #expect(world.paper("attest", "p2").output.contains("2 u 30"))
  }

  @Test("a session's certificates have a page for each who was there")
  func certificates() {
    #expect(world.paper("attest", "s1").output.matches(of: /<section/).count == 3)
    #expect(world.paper("invitation", "s2").output.matches(of: /<section/).count == 3)
  }

  @Test("the sheet names those with a seat and not those who wait, and has lines for who walks in")
  func sheet() {
    world.record("person.registered", "of=p4", "name=Wachtende")
    world.record("seat.waitlisted", "of=p4", "session=s2")
    let sheet = world.paper("attendance", "s2").output
    #expect(!sheet.contains("Wachtende"))
    #expect(sheet.contains("Sessie 3/16 · CV opmaken"))
    #expect(sheet.contains("maandag 30 november 2026, 13:30 – 16:00"))
    #expect(sheet.contains("Els"))
    #expect(sheet.matches(of: /<tr>/).count == 1 + 3 + 4)
  }
}
