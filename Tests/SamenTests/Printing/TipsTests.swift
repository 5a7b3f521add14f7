import Foundation
import Testing

@testable import samen

@Suite("The tips booklet") struct TipsTests {
  private let world: PaperWorld

  init() throws {
    world = try PaperWorld()
    for (number, words) in [
      ["text=Laat je cv nalezen", "theme=CV"], ["text=Hou het op een blad <A4>", "theme=cv"],
      ["text=Laat je cv nalezen", "theme=CV"], ["text=Bel eerst", "session=s1"],
      ["text=Glimlach"], ["text=N̈guyễn Yılmaz hielp mij", "theme=CV"],
      ["text=Bel 0470 12 34 56", "theme=CV"],
    ].enumerated() {
      _ = world.shell.run(["record", "tip.given", "tip=z\(number)"] + words)
    }
  }

  private func booklet(_ words: String...) -> String {
    let page = world.paper(["tips"] + words).output
    return page.split(separator: "</style>").last.map(String.init) ?? ""
  }

  @Test("a heading a theme, that of the session where a tip has none; each tip once")
  func themes() {
    let page = booklet()
    let headings = page.matches(of: /<div class="chapter"><h2><bdi>(.*?)<\/bdi>/).map { $0.1 }
    #expect(headings == ["CV", "Schulden", "Nog meer tips"])
    #expect(page.matches(of: /<li><bdi>Laat je cv nalezen/).count == 1)
    #expect(page.contains("Hou het op een blad &lt;A4&gt;"))
    #expect(page.contains("<bdi>CV</bdi> · 2 tips"))
    #expect(page.contains("Met steun van &lt;de&gt; stad"))
  }

  @Test("who can be recognised in a tip is not in it, nor any day; it says how many are left out")
  func nobody() {
    let page = booklet()
    for hidden in ["Yılmaz", "0470", "2026", "november"] {
      #expect(!page.contains(hidden), "\(hidden)")
    }
    #expect(page.contains("2 tips staan hier niet in"))
  }

  @Test("of one theme or project, by any word of it, without capitals")
  func asked() {
    let page = booklet("--theme", "cv")
    #expect(page.contains("nalezen") && !page.contains("Glimlach"))
    let own = booklet("--programme", "prog")
    #expect(own.contains("Bel eerst") && !own.contains("nalezen"))
    let none = world.paper("tips", "--theme", "fietsen")
    #expect(none.status == .refused)
    #expect(none.errors.contains("geen tips over ‘fietsen’"))
  }

  @Test("without tips there is none, in three languages", arguments: ["nl", "fr", "en"])
  func none(language: String) throws {
    let bare = try Shell(language: language)
    bare.samen("init", "--station", "desk", "--user", "walter")
    let result = bare.samen("print", "tips", "--out", "-")
    #expect(result.status == .refused)
    #expect(
      result.errors.contains(
        ["nl": "nog geen tips", "fr": "pas encore de conseils", "en": "no tips yet"][language]
          ?? "?"))
  }
}
