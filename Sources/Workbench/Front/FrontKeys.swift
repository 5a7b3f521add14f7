import Screen

extension Front {
  /// The keys that go through a list.
  static let listKeys: [KeyChord] = [
    "up", "down", "pgup", "pgdn", "home", "end", "k", "j",
  ]
  /// The same where letters are typed.
  static let typingListKeys: [KeyChord] = ["up", "down", "pgup", "pgdn"]
  /// The keys that go through a text.
  static let pagerKeys: [KeyChord] = [
    "up", "down", "pgup", "pgdn", "home", "end", "k", "j", "space",
  ]

  /// One key of what stands in front: what it does is what this key does there.
  func key(
    _ name: String, _ keys: [KeyChord], _ hint: HintPlace = .hidden, word: String? = nil
  ) -> Binding<Action> {
    Binding(
      "\(rawValue).\(name)", keys, keys.first?.key.map { .struck($0) } ?? .redrawAsked,
      in: rawValue, hint: hint, word: word.map { "\(rawValue).\($0)" })
  }
}

extension HintPlace {
  /// Shown where this is so.
  func when(_ isSo: Bool) -> HintPlace { isSo ? self : .hidden }
}
