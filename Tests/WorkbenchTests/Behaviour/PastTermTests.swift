import Domain
import Screen
import Testing

@testable import Workbench

@Suite("The list of files past their term") struct PastTermTests {
  /// The attention list with the line of these files, and what that key does there.
  private func desk(_ key: String) throws -> Desk {
    var desk = try Desk(.pastTerms(), columns: 160, rows: 50)
    desk.strike("o")
    let place = try #require(
      desk.workbench.attention.firstIndex { if case .pastTerm = $0 { true } else { false } })
    desk.strike(String(repeating: "<down>", count: place) + key)
    return desk
  }

  @Test("Enter and the key at the end of the line open it", arguments: ["<enter>", "a"])
  func open(key: String) throws {
    let desk = try desk(key)
    #expect(desk.dialog.contains("Aida Haddad 20/05/2021 20/01/2023"))
    #expect(desk.dialog.contains("Zeynep Yılmaz 30/06/2021 28/02/2023"))
    #expect(!desk.dialog.contains("Ahmed"))
  }

  @Test("Enter goes to the profile, Esc back")
  func profile() throws {
    var desk = try desk("<enter><down><enter>")
    #expect(desk.workbench.chosen.person == "p-joke" && desk.workbench.focus == .profile)
    desk = try self.desk("<enter><esc>")
    #expect(desk.workbench.overlay == nil)
  }

  @Test("one key erases, asked twice as ever, and goes on to the next")
  func erase() throws {
    var desk = try desk("<enter>w")
    #expect(desk.dialog.contains("Dit gaat weg van Aida Haddad"))
    desk.strike("<esc>")
    #expect(desk.dialog.contains("Joke Peeters 15/06/2021"))
    for name in ["Aida", "Joke", "Zeynep"] {
      #expect(desk.dialog.contains(name))
      desk.strike("wwn<esc>")
      #expect(desk.dialog.contains(name))
      desk.strike("wwj")
      #expect(!desk.dialog.contains(name))
    }
    #expect(desk.written.map(\.kind) == Array(repeating: "person.erased", count: 3))
    #expect(desk.workbench.overlay == nil && desk.said.contains("Hier gewist."))
  }

  @Test("one key keeps the file, with a reason")
  func keep() throws {
    var desk = try desk("<enter>b")
    #expect(desk.shows("Langer bewaren – Aida Haddad"))
    desk.strike("01/12/2023<tab>beroep loopt<ctrl-s>")
    #expect(desk.written.map(\.kind) == ["person.kept"])
    #expect(
      desk.workbench.state.retention(on: desk.workbench.now.day).map(\.person)
        == ["p-joke", "p-zeynep"])
  }
}
