import Language
import Testing
import Workbench

@testable import samen

@Suite("The manual") struct ManualTests {
  @Test(
    "is plain text of at most 80 columns, whole in each language", arguments: ["nl", "fr", "en"])
  func plain(language: String) throws {
    let result = try Shell(language: language).samen("manual")
    #expect(result.status == .done)
    #expect(result.errors.isEmpty)
    #expect(result.lines.count > 400)
    #expect(result.lines.filter { $0.count > 80 } == [])
    #expect(result.output.firstMatch(of: /\[[a-z]+\.[A-Za-z.]+\]|\{[a-zA-Z]+\}/) == nil)
    #expect(!result.output.contains("\n\n\n"))
  }

  @Test("begins with what it is, the stations and a first day, and names the keys of today")
  func firstThings() throws {
    let lines = try Shell().samen("manual").lines
    let headings = lines.filter { $0 == $0.uppercased() && $0.count > 6 }
    #expect(
      headings.prefix(6) == [
        "WAT HET IS", "DRIE PLEKKEN", "EEN EERSTE DAG", "DE VIER VAKKEN", "TOETSEN", "OPDRACHTEN",
      ])
    let text = lines.joined(separator: " ")
    #expect(text.contains("sluit nooit af. Wat je deed, neem je terug met u."))
    #expect(text.contains("‘samen demo’ opent een verzonnen jaar"))
  }

  @Test("each key its sentences name is a key of the program, each command one of its commands")
  func nothingLeftEmpty() throws {
    let now = try #require(WallClock(pinned: "2026-11-23T10:00:00+01:00").now())
    let keys = KeyBook(words: Resources.words(.nl), now: now)
    #expect(Manual.keys.filter { keys.key($0.value).isEmpty }.isEmpty)
    #expect(Manual.commands.filter { Commands.named($0.value) == nil }.isEmpty)
  }

  @Test("as a man page has its name first, and obeys nothing that is text")
  func roff() throws {
    let shell = try Shell(language: "en")
    let page = shell.samen("manual", "--man").lines
    #expect(page.contains(#".SH "NAME""#))
    #expect(page.contains(#"samen \- helping people find work, together"#))
    let requests = Set(page.filter { $0.hasPrefix(".") }.map { $0.prefix { $0 != " " } })
    #expect(requests == [".TH", ".ad", ".nh", ".SH", ".SS", ".PP", ".TP"])
    #expect(page.contains(#"\fB\-\-workspace DIR\fR"#))
  }

  @Test("signs that roff would obey or change are printed as they are")
  func escaping() {
    let words = Resources.words(.en)
    let page = ManualRoff(
      words: words,
      parts: [
        .paragraph(".so /etc/passwd"), .paragraph("'br"), .entry("^C", #"a\nb "c" ~`d`"#),
        .heading("a|b-c"),
      ]
    ).text
    #expect(page.contains("\n\\&.so /etc/passwd\n"))
    #expect(page.contains("\n\\&\\(aqbr\n"))
    #expect(page.contains("\\fB\\(haC\\fR\na\\(rsnb \\(dqc\\(dq \\(ti\\(gad\\(ga\n"))
    #expect(page.contains(".SH \"a|\\:b\\-c\"\n"))
  }
}
