import Domain
import Screen
import Testing

@testable import Workbench

@Suite("Nobody gets out of the kiosk by accident") struct KioskDoorTests {
  private static let everything: [KeyCode] =
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789&é\"'(§è!çà:/?+=-.,; "
    .map { .character($0) } + [
      .enter, .escape, .tab, .backspace, .delete, .insert, .up, .down, .left, .right, .home, .end,
      .pageUp, .pageDown, .function(1), .function(10),
    ]

  /// The survey has its own questions and words; nothing else may stand on the screen.
  private func isKiosk(_ desk: Desk) -> Bool {
    guard desk.workbench.kiosk != nil else { return false }
    let screen = desk.screen
    return !["Kalender", "Haddad", "walter", "Walter"].contains { screen.contains($0) }
  }

  @Test(
    "by no key, alone or with Ctrl or Alt, on any of its screens",
    arguments: [
      "", "1", "15", "15555", "<esc>", "<esc>wal",
    ])
  func keys(way: String) throws {
    var fresh = try Desk.inKiosk()
    fresh.strike(way)
    for code in Self.everything {
      for key in [
        Key(code), Key(code, control: true), Key(code, alt: true), Key(code, shift: true),
      ] {
        var desk = fresh
        let asked = desk.asked.count
        desk.take(.key(key))
        #expect(isKiosk(desk), "\(key) after \(way)")
        for effect in desk.asked.dropFirst(asked) {
          switch effect {
          case .redraw, .saveDraft: break
          default: Issue.record("\(key) after \(way) asks for \(effect)")
          }
        }
      }
    }
  }

  @Test("by four thousand keys, clicks and pastes that come as they come")
  func hammering() throws {
    var desk = try Desk.inKiosk()
    var chance = Chance(seed: 42)
    for turn in 1...4000 {
      switch Int.random(in: 0..<10, using: &chance) {
      case 0: desk.paste("walter\n")
      case 1:
        let point = Point(
          column: Int.random(in: 0..<80, using: &chance),
          row: Int.random(in: 0..<24, using: &chance))
        desk.take(.mouse(Mouse(.pressed, at: point)))
      default:
        guard let code = Self.everything.randomElement(using: &chance) else { continue }
        desk.take(.key(Key(code, control: Bool.random(using: &chance))))
      }
      #expect(desk.workbench.kiosk != nil)
      if turn.isMultiple(of: 20) { #expect(isKiosk(desk)) }
    }
    #expect(desk.written.isEmpty)
    #expect(desk.workbench.boxes.values.first?.sheets.isEmpty == false)
  }

  @Test(
    "only by the word, typed where Esc asks for it",
    arguments: [
      ("<esc>walter<enter>", true), ("<esc>WALTER<enter>", true),
      ("<esc>waltez<backspace>r<enter>", true),
      ("walter<enter>", false), ("<esc>walte<enter>", false), ("<esc><enter>", false),
      ("<esc>q<enter>", false), ("<esc>walter<esc>", false),
    ])
  func word(keys: String, leaves: Bool) throws {
    var desk = try Desk.inKiosk()
    desk.strike(keys)
    #expect((desk.workbench.kiosk == nil) == leaves)
    #expect(desk.shows("Kalender") == leaves)
  }

  @Test("what is typed of the word is not to be read")
  func dots() throws {
    var desk = try Desk.inKiosk()
    desk.strike("<esc>walt")
    #expect(desk.shows("••••"))
    #expect(!desk.shows("walt"))
  }

  @Test("it stays in front of whatever happens behind it, and is not shielded itself")
  func news() throws {
    var desk = try Desk.inKiosk()
    desk.workbench.warn("Aida Haddad belde")
    desk.workbench.note(["Aida Haddad is er"])
    desk.workbench.now = World.moment("2021-05-11", "15:00")
    #expect(isKiosk(desk))
    #expect(!desk.workbench.isShielded)
    desk.resize(40, 10)
    #expect(!desk.shows("Haddad"))
  }

  @Test("a box that cannot be kept on disk is in memory, and nobody in the kiosk is asked about it")
  func fullDisk() throws {
    var desk = try Desk.inKiosk()
    desk.disk = .full
    desk.strike("15555")
    #expect(isKiosk(desk))
    #expect(desk.shows("Dank je wel!"))
    desk.strike("<enter><esc>walter<enter>")
    #expect(desk.workbench.boxes.values.first?.sheets.count == 1)
  }
}
