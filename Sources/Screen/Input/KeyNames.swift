/// The names of keys that are no characters.
enum KeyNames {
  private static let codes: [(name: String, label: String, code: KeyCode)] = [
    ("enter", "Enter", .enter), ("esc", "Esc", .escape), ("tab", "Tab", .tab),
    ("space", "Space", .character(" ")), ("backspace", "⌫", .backspace), ("delete", "Del", .delete),
    ("insert", "Ins", .insert), ("up", "↑", .up), ("down", "↓", .down), ("left", "←", .left),
    ("right", "→", .right), ("home", "Home", .home), ("end", "End", .end),
    ("pgup", "PgUp", .pageUp), ("pgdn", "PgDn", .pageDown),
  ]

  /// Unshifted on a Belgian keyboard, from 1 to 0.
  static let azerty: [Character: Character] = [
    "1": "&", "2": "é", "3": "\"", "4": "'", "5": "(", "6": "§", "7": "è", "8": "!", "9": "ç",
    "0": "à",
  ]

  static func key(_ written: String) -> Key? {
    var rest = Substring(written)
    let control = take("ctrl-", from: &rest)
    let alt = take("alt-", from: &rest)
    let shift = take("shift-", from: &rest)
    return code(String(rest)).map { Key($0, control: control, alt: alt, shift: shift) }
  }

  private static func take(_ prefix: String, from rest: inout Substring) -> Bool {
    guard rest.hasPrefix(prefix), rest.count > prefix.count else { return false }
    rest = rest.dropFirst(prefix.count)
    return true
  }

  private static func code(_ name: String) -> KeyCode? {
    if let first = name.first, name.count == 1 { return .character(first) }
    if let known = codes.first(where: { $0.name == name }) { return known.code }
    guard name.hasPrefix("f"), let number = Int(name.dropFirst()), (1...24).contains(number) else {
      return nil
    }
    return .function(number)
  }

  static func name(of code: KeyCode) -> String? {
    if case .function(let number) = code { return "f\(number)" }
    return codes.first { $0.code == code }?.name
  }

  static func label(of name: String) -> String {
    codes.first { $0.name == name }?.label ?? name.uppercased()
  }
}
