/// Shortens what stands on one page of A4 so that it stays one, whatever was typed. It reckons in
/// lines of the smallest letters the page uses, 9 points.
struct Shortening {
  /// So many letters stand in a line; a little fewer than fit, as words do not break.
  private static let lineLength = 92
  /// True once something did not fit.
  private(set) var isCut = false
  /// How many lines were used.
  private(set) var used = 0

  /// Those entries that fit into so many lines, none taking more than `each` for its own text.
  mutating func fit(_ entries: [FicheEntry], lines: Int, each: Int) -> [FicheEntry] {
    var left = lines
    var kept: [FicheEntry] = []
    for entry in entries {
      guard left > 0 else {
        isCut = true
        break
      }
      var entry = entry
      let label = Shortening.width(of: entry.label ?? "")
      entry.text = cut(entry.text, lines: min(each, left), after: label)
      left -= Shortening.lines(of: entry.text, after: label)
      var under: [String] = []
      for text in entry.under {
        guard left > 0 else {
          isCut = true
          break
        }
        under.append(cut(text, lines: min(2, left)))
        left -= Shortening.lines(of: under.last ?? "")
      }
      entry.under = under
      kept.append(entry)
    }
    used += lines - max(0, left)
    return kept
  }

  /// The text, or as many of its words as fit into so many lines.
  mutating func cut(_ text: String, lines: Int, after label: Int = 0) -> String {
    let room = lines * Shortening.lineLength - label
    guard Shortening.width(of: text) > room else { return text }
    isCut = true
    var width = 1
    let fitting = text.prefix { character in
      width += Shortening.width(of: character)
      return width <= room
    }
    // At a word's end, unless that would leave little of it.
    let words = fitting.lastIndex(of: " ").map { fitting[..<$0] } ?? fitting
    let shown = words.count * 3 < fitting.count * 2 ? fitting : words
    return shown + "…"
  }

  private static func lines(of text: String, after label: Int = 0) -> Int {
    max(1, (width(of: text) + label + lineLength - 1) / lineLength)
  }

  private static func width(of text: String) -> Int { text.reduce(0) { $0 + width(of: $1) } }

  /// How many ordinary letters it is as wide as: two for what fills a square and for capitals.
  private static func width(of character: Character) -> Int {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    let isWide = scalar.value >= 0x1100 || character.isUppercase || "mwMW@%&—".contains(character)
    return isWide ? 2 : 1
  }
}
