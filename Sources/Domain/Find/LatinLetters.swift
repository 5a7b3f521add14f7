/// Latin letters that a keyboard without them types otherwise.
enum LatinLetters {
  /// The plain letters of a lower-case letter. A `Character` equals its decomposed form, so letters
  /// put together from a base and its marks find the precomposed ones too.
  static let spelling: [Character: String] = {
    var spelling = ownLetters
    for base in "abcdefghijklmnopqrstuvwxyz" {
      for mark in marks {
        spelling[joined(base, mark)] = String(base)
        for second in secondMarks where second != mark {
          spelling[joined(base, mark, second)] = String(base)
        }
      }
    }
    return spelling
  }()

  /// True where marks after this letter are left out when searching.
  static func dropsMarks(after first: Unicode.Scalar) -> Bool {
    let isArabic = (0x0600..<0x0700).contains(first.value)
    return first.isASCII || isArabic || spelling[Character(first)] != nil
  }

  /// Letters of their own, not made of a base and a mark.
  private static let ownLetters: [Character: String] = [
    "ı": "i", "ł": "l", "ø": "o", "ß": "ss", "æ": "ae", "œ": "oe", "đ": "d", "ð": "d",
    "þ": "th", "ħ": "h", "ŋ": "n", "ə": "e", "ĳ": "ij",
  ]

  /// Grave, acute, circumflex, tilde, macron, breve, dot, diaeresis, hook, ring, double acute,
  /// caron, horn, dot below, comma below, cedilla, ogonek, line below.
  private static let marks: [Unicode.Scalar] = [
    "\u{300}", "\u{301}", "\u{302}", "\u{303}", "\u{304}", "\u{306}", "\u{307}", "\u{308}",
    "\u{309}", "\u{30A}", "\u{30B}", "\u{30C}", "\u{31B}", "\u{323}", "\u{326}", "\u{327}",
    "\u{328}", "\u{331}",
  ]

  /// What Vietnamese puts on a letter that has a mark already.
  private static let secondMarks: [Unicode.Scalar] = [
    "\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}",
  ]

  private static func joined(_ base: Character, _ marks: Unicode.Scalar...) -> Character {
    var scalars = String.UnicodeScalarView(base.unicodeScalars)
    scalars.append(contentsOf: marks)
    return Character(String(scalars))
  }
}
