import Screen
import Testing

@testable import Workbench

/// How many keys it takes, struck by someone who knows the names on the screen.
@Suite("Check-in is quick") struct CheckInCountTests {
  /// As they came in, and not as they stand on the sheet.
  private static let arrivals = [
    "Zeynep Yılmaz", "Ahmed Yusuf", "Oleksandr Koval", "李小龙", "Fatima El Amrani",
    "Joke Peeters", "محمد", "N̈guyễn", "Marissa Van den Broeck", "Aida Haddad",
  ]

  /// What someone may strike to get to a row: nothing, first letters, or arrows.
  private static func ways(to name: String) -> [[String]] {
    let letters = name.lowercased().map(String.init)
    let typed = (1...3).map { Array(letters.prefix($0)) }
    let moved = (1...4).flatMap { count in
      [Array(repeating: "<down>", count: count), Array(repeating: "<up>", count: count)]
    }
    return ([[]] + typed + moved + [["<end>"], ["<end>", "<up>"]]).sorted { $0.count < $1.count }
  }

  private func stands(_ desk: Desk, on name: String) -> Bool {
    desk.atCursor?.contains(name) ?? false
  }

  @Test("ten people, in the order in which they come in: at most two keys each on average")
  func tenPeople() throws {
    var desk = try Desk(.workshop())
    desk.strike("A")
    var keys = 0
    for name in Self.arrivals {
      let way = try #require(
        Self.ways(to: name).first { way in
          var tried = desk
          tried.strike(way.joined())
          return stands(tried, on: name)
        }, "\(name) cannot be reached")
      desk.strike(way.joined() + "<enter>")
      keys += way.count + 1
      #expect(desk.line(with: "Net genoteerd").contains(": \(name) (aanwezig)"))
    }
    #expect(desk.shows("10 van 10 zijn er"))
    #expect(keys <= 20, "\(keys) keys")
    print("check-in of ten people took", keys, "keys")
  }

  @Test("ten people down the sheet: a key each")
  func downTheSheet() throws {
    var desk = try Desk(.workshop())
    desk.strike("A" + String(repeating: "<enter>", count: 10))
    #expect(desk.shows("10 van 10 zijn er"))
  }

  @Test("a walk-in from the calendar: at most six keys beside the name")
  func walkIn() throws {
    var desk = try Desk(.workshop())
    let keys = ["A", "Rosa", "+"]
    desk.strike(keys.joined())
    #expect(desk.line(with: "✓  Rosa").contains("aanwezig"))
    #expect(keys.filter { $0 != "Rosa" }.count <= 6)
  }
}
