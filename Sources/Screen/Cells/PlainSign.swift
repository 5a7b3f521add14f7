/// What a character is shown as where the terminal does not have it: the letter without its accent, or
/// the ASCII sign that people read the same; one column each.
public enum PlainSign {
  /// The ASCII sign for `character`; nil where there is none that says the same.
  public static func of(_ character: Character) -> Unicode.Scalar? {
    if let sign = signs[character] { return sign }
    let letter = folded(String(character))
    guard letter.unicodeScalars.count == 1, let plain = letter.unicodeScalars.first, plain.isASCII
    else { return nil }
    return character.isUppercase ? Character(plain).uppercased().unicodeScalars.first : plain
  }

  private static let signs: [Character: Unicode.Scalar] = [
    "…": "~", "·": "-", "•": "*", "–": "-", "—": "-", "“": "\"", "”": "\"", "„": "\"", "«": "\"",
    "»": "\"", "‘": "'", "’": "'", "←": "<", "→": ">", "↑": "^", "↓": "v", "✓": "v", "✗": "x",
    "▸": ">", "◂": "<", "▴": "^", "▾": "v", "█": "#", "░": ".", "┃": "|", "│": "|", "─": "-",
    "━": "=", "×": "x", "±": "+", "€": "E", "≤": "<", "≥": ">", "½": "h", "°": "o", "ß": "s",
    "æ": "a", "Æ": "A", "œ": "o", "Œ": "O", "\u{A0}": " ", "\u{202F}": " ",
  ]
}
