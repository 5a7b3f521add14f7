import Testing

@testable import Screen

@Suite struct KeyChordTests {
  @Test(arguments: [
    ("a", Key.character("a"), "a"), ("?", Key.character("?"), "?"), ("-", Key.character("-"), "-"),
    ("enter", Key(.enter), "Enter"), ("ctrl-c", Key(.character("c"), control: true), "^C"),
    ("shift-tab", Key(.tab, shift: true), "Shift-Tab"), ("pgup", Key(.pageUp), "PgUp"),
    ("alt-x", Key(.character("x"), alt: true), "Alt-x"), ("up", Key(.up), "↑"),
    ("ctrl-left", Key(.left, control: true), "Ctrl-←"), ("f1", Key(.function(1)), "F1"),
    ("space", Key.character(" "), "Space"), ("esc", Key(.escape), "Esc"),
    ("é", Key.character("é"), "é"),
  ])
  func isReadAndShown(written: String, key: Key, label: String) {
    #expect(KeyChord(written).key == key)
    #expect(KeyChord(written).label == label)
  }

  @Test(arguments: ["", "entre", "f25", "ctrl-", "f0"])
  func aSlipIsNoKey(written: String) {
    #expect(KeyChord(written).key == nil)
    #expect(!KeyChord(written).matches(Key(.enter)))
  }

  @Test func keysHaveNamesToTranslate() {
    #expect(KeyChord("space").name == "space")
    #expect(KeyChord("shift-tab").label { $0 == "tab" ? "Tabulatie" : nil } == "Shift-Tabulatie")
    #expect(KeyChord("a").name == nil)
  }

  @Test func digitsWorkWithoutShiftOnABelgianKeyboard() {
    let digits: [KeyChord] = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"]
    for (digit, character) in zip(digits, "&é\"'(§è!çà") {
      #expect(digit.matches(.character(character)))
      #expect(!digit.matches(Key(.character(character), control: true)))
    }
    #expect(!KeyChord("1").matches(.character("é")))
    #expect(!KeyChord("ctrl-1").matches(.character("&")))
  }
}
