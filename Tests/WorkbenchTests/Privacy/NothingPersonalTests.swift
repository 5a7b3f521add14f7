import Domain
import Screen
import Testing

@testable import Workbench

@Suite("Nothing about people is on a shielded screen") struct NothingPersonalTests {
  static let sizes = [
    Size(columns: 80, rows: 24), Size(columns: 120, rows: 36), Size(columns: 200, rows: 60),
  ]
  /// Ways to every pane, overlay and form, by the keys that lead there.
  static let ways =
    ["", "o", "<tab>", "<tab><tab>", "<tab><tab><tab>", "<tab><down><down>"]
    + ["?", ":", "/a", "n", "m", "f", "y", "u", "w", "p", "D", "L", "q", "b", "c", "v", "x", "a"]
    + ["F", "F<right>", "F<right><right>", "F<left>", "F<left><left>", "F<left><left><end><enter>"]
    + ["s", "g", "o<down><enter>", "oa", "<down><down>a", "<down>x", "<down><enter>"]
    + ["i", "+", "t", "e", "d", "b", "g", "a", "l", "v", "x", "r", "o", "c", "p", "m"].map {
      "<tab>" + $0
    }
    + ["e", "s", "g", "v", "d", "c", "a", "i", "t", "x", "b", "p", "m", "<ctrl-e>"].map {
      "<tab><tab>" + $0
    }
    + ["d", "v", "o", "b", "t", "i", "p", "m", "<enter>"].map { "<tab><tab><tab>" + $0 }

  @Test("wherever one goes with the shield on, at three sizes", arguments: sizes)
  func chosen(size: Size) throws {
    let world = try World.example()
    let secrets = Secrets(of: world.state)
    #expect(secrets.familyNames.count > 20)
    #expect(secrets.texts.count > 100)
    let fresh = try Desk(world, columns: size.columns, rows: size.rows, isShielded: true)
    for way in Self.ways {
      var desk = fresh
      desk.strike(way)
      #expect(secrets.found(in: desk.rows) == [], "after \(way):\n\(desk.screen)")
    }
  }

  @Test("whatever stood open when nobody came back, at three sizes", arguments: sizes)
  func idle(size: Size) throws {
    let world = try World.example()
    let secrets = Secrets(of: world.state)
    var wasOpen = 0
    let fresh = try Desk(world, columns: size.columns, rows: size.rows, idleMinutes: 5)
    for way in Self.ways {
      var desk = fresh
      desk.strike(way)
      wasOpen += secrets.found(in: desk.rows).isEmpty ? 0 : 1
      desk.workbench.now = World.moment(world.now.day.text, "13:45")
      #expect(secrets.found(in: desk.rows) == [], "after \(way):\n\(desk.screen)")
    }
    // The same screens do tell of people while somebody works.
    #expect(wasOpen > Self.ways.count / 2)
  }

  @Test("nor in what is said when someone is marked, or when it is undone")
  func said() throws {
    var desk = try Desk(.lively(), isShielded: true)
    desk.strike("<tab><down>l")
    #expect(desk.said.contains("aanwezigheid van Aida H."), "\(desk.said)")
    #expect(!desk.shows("Haddad"))
    desk.strike("u")
    #expect(desk.said.contains("Aida H."))
    #expect(!desk.shows("Haddad"))
  }

  @Test("nor in what is said to be not saved")
  func unsaved() throws {
    var desk = try Desk(.lively(), isShielded: true)
    desk.disk = .full
    desk.strike("<tab><down>l")
    #expect(!desk.shows("Haddad"), "\(desk.screen)")
    #expect(desk.front.contains("Er is iets dat je moet weten"))
    desk.strike("S")
    #expect(desk.shows("aanwezigheid van Aida"))
  }
}
