import Language
import Screen
import Testing

@testable import Workbench

@Suite("The list of keys") struct BindingTests {
  private func all() throws -> [Binding<Action>] {
    let workbench = try Desk(.lively()).workbench
    return Pane.allCases.flatMap(workbench.bindings) + workbench.globalBindings
  }

  @Test("each has a label and a sentence in every language", arguments: Tongue.allCases)
  func words(tongue: Tongue) throws {
    let words = Shelf.words(tongue)
    for binding in try all() {
      #expect(words.text("binding.\(binding.id).label") != nil, "\(binding.id)")
      #expect(words.text("binding.\(binding.id).help") != nil, "\(binding.id)")
    }
  }

  @Test("each stands in the help and in the palette, wherever one is")
  func everywhere() throws {
    var desk = try Desk(.lively(), columns: 200, rows: 300)
    for pane in Pane.allCases {
      desk.workbench.focus = pane
      let palette = Set(desk.workbench.paletteEntries("").map(\.id))
      desk.strike("?")
      let help = desk.screen
      desk.strike("?")
      for binding in try all() {
        #expect(palette.contains(binding.id), "\(binding.id)")
        #expect(help.contains(desk.workbench.bindingHelp(binding.id)), "\(binding.id)")
      }
    }
  }

  @Test("no two clash in one pane, nor with those that work everywhere")
  func clashes() throws {
    let clashes = BindingSet(try all()).clashes()
    #expect(clashes.map { "\($0.0) and \($0.1)" } == [])
  }

  @Test("each key is one that exists")
  func readable() throws {
    #expect(BindingSet(try all()).unreadable().map(\.id) == [])
  }

  @Test("each can be struck on AZERTY, QWERTY and QWERTZ without AltGr")
  func keyboards() throws {
    for binding in try all() {
      let reachable = binding.keys.contains { chord in
        guard let key = chord.key else { return false }
        return !key.alt && isOnEveryKeyboard(key.code)
      }
      #expect(reachable, "\(binding.id)")
      #expect(!binding.keys.contains { "[]{}\\|@#~".contains($0.written) }, "\(binding.id)")
    }
  }

  /// Neither a digit, which needs Shift on AZERTY, nor an F-key, which a laptop may keep to itself.
  private func isOnEveryKeyboard(_ code: KeyCode) -> Bool {
    switch code {
    case .function: return false
    case .character(let character):
      return ("a"..."z").contains(character) || ("A"..."Z").contains(character)
        || "/:?!+=-,;. ".contains(character)
    default: return true
    }
  }

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
}
