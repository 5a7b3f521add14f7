import Domain
import Screen
import Testing

@testable import Workbench

@Suite("Two laptops that registered the same person") struct ComparisonTests {
  private func desk(_ keys: String) throws -> Desk {
    var desk = try Desk(.apart(), columns: 120, rows: 36)
    desk.strike(keys)
    return desk
  }

  @Test("the profile says so, and one key puts them side by side")
  func profile() throws {
    var desk = try Desk(.apart(), columns: 60, rows: 50)
    desk.strike("/aida haddad<enter>")
    #expect(desk.front.contains("lijkt op Aïda Hadad · b vergelijkt"))
    desk.resize(120, 36)
    desk.strike("b")
    #expect(desk.dialog.contains("Aida Haddad Aïda Hadad"))
    #expect(desk.dialog.contains("Els, laptop z4d8n1rz, di 11 mei 12:00"))
  }

  @Test("from the attention list too", arguments: ["<enter>", "a"])
  func attention(key: String) throws {
    var desk = try desk("o")
    let place = try #require(
      desk.workbench.attention.firstIndex {
        if case .possibleDouble = $0 { true } else { false }
      })
    desk.strike(String(repeating: "<down>", count: place) + key)
    #expect(desk.dialog.contains("Aida Haddad Aïda Hadad"))
  }

  @Test("s brings them together, and undo parts them")
  func merge() throws {
    var desk = try desk("/aida haddad<enter>bs")
    #expect(desk.written.map(\.kind) == ["person.merged"])
    #expect(desk.workbench.state.ids(of: "p-aida") == ["p-aida", "p-aida2"])
    #expect(!desk.front.contains("lijkt op"))
    desk.strike("u")
    #expect(desk.front.contains("lijkt op Aïda Hadad"))
  }

  @Test("n keeps them apart for good; Esc leaves the question")
  func distinct() throws {
    var desk = try desk("/aida haddad<enter>b<esc>")
    #expect(desk.written.isEmpty && desk.front.contains("lijkt op Aïda Hadad"))
    desk.strike("bn")
    #expect(desk.written.map(\.kind) == ["person.distinct"])
    #expect(!desk.front.contains("lijkt op"))
    desk.strike("b")
    #expect(desk.said.contains("Niemand lijkt op deze deelnemer."))
    let asks = desk.workbench.state.attention(at: World.noon).contains {
      if case .possibleDouble = $0 { true } else { false }
    }
    #expect(!asks)
  }
}
