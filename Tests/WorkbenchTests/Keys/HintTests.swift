import Screen
import Testing

@testable import Workbench

@Suite("The line that says which keys work") struct HintTests {
  @Test(
    "the hint bar has the keys that matter most, also where it is narrow",
    arguments: [
      ("", ["plan sessie", "verplaats", "hulp", "sluit"]),
      ("<tab>", ["a aanwezig", "l laat", "v verontschuldigd", "x afwezig", "hulp"]),
      ("<tab><tab>", ["wijzig", "talent", "doel", "hulp", "sluit"]),
      ("<tab><down><tab><tab>", ["verwijs door", "volgende stap", "hulp", "sluit"]),
      ("o", ["op te volgen", "Enter opent", "hulp", "sluit"]),
    ])
  func narrow(keys: String, wanted: [String]) throws {
    var desk = try Desk(.lively(), columns: 60, rows: 20)
    desk.strike(keys)
    for label in wanted { #expect(desk.hints.contains(label), "\(label)") }
  }

  @Test(
    "a key that is shown does what it says: none of the hints is dead", arguments: Pane.allCases)
  func hintsWork(pane: Pane) throws {
    var desk = try Desk(.lively(), columns: 200, rows: 60)
    desk.workbench.focus = pane
    for hint in desk.workbench.hintBar.hints {
      let binding = desk.workbench.currentBindings.first { $0.id == hint.id }
      let key = try #require(binding?.keys.first?.key)
      #expect(desk.workbench.bindings.action(for: key)?.id == hint.id)
    }
  }

  @Test("in front, each key it shows does something", arguments: InFront.allCases)
  func frontHintsWork(way: InFront) throws {
    let desk = try way.desk()
    let front = try #require(desk.workbench.front)
    let places = way.places(desk)
    for binding in desk.workbench.bindings(of: front) where binding.hint != .hidden {
      let works = places.contains { place in binding.keys.contains { does($0, place) } }
      #expect(works || way == .erasures && binding.id == "notice.scroll", "\(binding.id)")
    }
  }

  @Test("in front, a click on a hint does what its key does", arguments: InFront.allCases)
  func clicks(way: InFront) throws {
    let desk = try way.desk(columns: 120, rows: 36)
    let (bar, rect) = try #require(desk.workbench.frontHints)
    let front = try #require(desk.workbench.front)
    var column = rect.left
    for hint in bar.fitting(rect.columns) {
      while bar.hint(at: Point(column: column, row: rect.top), in: rect)?.id != hint.id {
        column += 1
        guard column < rect.right else { break }
      }
      guard let binding = desk.workbench.bindings(of: front).first(where: { $0.id == hint.id })
      else { continue }
      var clicked = desk
      clicked.take(.mouse(Mouse(.pressed, at: Point(column: column, row: rect.top))))
      var struck = desk
      struck.take(.key(try #require(binding.keys.first?.key)))
      #expect(clicked.screen == struck.screen, "\(hint.id)")
      #expect(clicked.asked == struck.asked, "\(hint.id)")
    }
    #expect(bar.hints.count > 1)
  }

  @Test(
    "in front, a key that is not in the list does nothing",
    arguments: InFront.allCases.filter { !$0.takesLetters })
  func noOthers(way: InFront) throws {
    let desk = try way.desk()
    let front = try #require(desk.workbench.front)
    let bindings = desk.workbench.bindings(of: front)
    let letters = (0x20...0x7E).compactMap { UnicodeScalar($0) }
      .map { Key.character(Character($0)) }
    let others = [.tab, .delete, .backspace, .left, .right, .insert].map { Key($0) }
    for key in letters + others where !bindings.contains(where: { $0.matches(key) }) {
      var struck = desk
      struck.take(.key(key))
      #expect(struck.workbench.front == front, "\(key)")
      #expect(struck.asked == desk.asked && struck.written == desk.written, "\(key)")
    }
  }

  /// True where the key changes what is seen, or asks something of the world.
  private func does(_ chord: KeyChord, _ desk: Desk) -> Bool {
    guard let key = chord.key else { return false }
    var struck = desk
    struck.take(.key(key))
    return struck.screen != desk.screen || struck.canvas.cursor != desk.canvas.cursor
      || struck.asked != desk.asked
  }
}

extension InFront {
  /// Where in it a key may have something to do: on each question of a form, after a choice.
  fileprivate func places(_ desk: Desk) -> [Desk] {
    let keys: [String] =
      switch self {
      case .form, .survey: (0..<9).map { String(repeating: "<tab>", count: $0) }
      case .erasing: ["", "x"]
      default: [""]
      }
    return keys.map {
      var place = desk
      place.strike($0)
      return place
    }
  }

  /// True where letters are typed, or are the answers of a question.
  fileprivate var takesLetters: Bool {
    switch self {
    case .form, .survey, .find, .palette, .helpSearch, .menu, .drafts, .folder, .telling,
      .elsewhere, .noSeal, .admit, .sure, .trouble:
      true
    default: false
    }
  }
}
