/// What the monkey types and pastes. Everything in it that could drive a terminal is something that
/// samen itself never sends: seen in what it writes, it came out of a text.
enum MonkeyTexts {
  /// Typed, letter by letter.
  static let typed = [
    "aida", "yilmaz", "Yılmaz", "李小龙", "محمد", "N̈guyễn", "👨‍👩‍👧",
    "e\u{301}\u{302}\u{303}\u{304}\u{305}",
    "ma", "morgen", "13:30", "+2w", "23/11/2026", "31/02", "9u", "1e9", "-1",
    "99999999999999999999",
    "5543", "Zeynep Kaya", "0400 65 01 08", "a@voorbeeld.example", "\u{5D0}\u{5D1}", "ﷺ",
    "\u{FFFD}",
    "~/Nextcloud", "team", "85.07.30-033.28", "ja", "\u{1F1E7}\u{1F1EA}", "ff", "ß", "İ",
    "\u{200B}",
  ]

  /// Broken off, unknown, or no text at all.
  static let broken: [[UInt8]] =
    [
      "\u{1B}[", "\u{1B}[1;", "\u{1B}O", "\u{1B}[<0;5", "\u{1B}[<;;M", "\u{1B}[999;999~",
      "\u{1B}[M !!", "\u{1B}[[", "\u{1B}]11;rgb:0000/0000/0000\u{1B}\\", "\u{1B}P1$r0m\u{1B}\\",
      "\u{1B}[?1;2c", "\u{1B}[I", "\u{1B}[O", "\u{1B}[201~", "\u{1B}[27;5;9~", "\u{1B}\u{1B}[A",
      "\u{1B}[99999999999A", "\u{1B}[1;99999B", "\u{1B}[3", "\u{1B}]0;", "\u{18}", "\u{1C}",
      "\u{1F}",
    ].map { Array($0.utf8) } + [
      [0xFF], [0xC3], [0xE2, 0x82], [0xF0, 0x9F], [0x80], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0x00],
      [0xF4, 0x90, 0x80, 0x80], [0x9B, 0x41],
    ]

  /// Pasted: text with all that must not come out again.
  static let pasted: [[UInt8]] =
    [
      "plak", "\r", "\n", "\r\n", "\t", " ", "Zeynep Kaya", "5 5 4 3", "aqxdu", "李小龙 ", "N̈guyễn",
      "\u{7}", "\u{0}", "\u{1}\u{2}\u{5}", "\u{B}\u{C}", "\u{E}\u{F}", "\u{7F}", "\u{18}\u{1A}",
      "\u{1B}]0;aap\u{7}", "\u{1B}]52;c;YWFw\u{7}", "\u{1B}[6n", "\u{1B}[c", "\u{1B}P+q\u{1B}\\",
      "\u{1B}[777;777H", "\u{1B}[31337m", "\u{1B}[?1003h", "\u{1B}c", "\u{1B}[200~", "\u{9B}6n",
      "\u{85}", "\u{2028}", "\u{202E}", "\u{2066}", "\u{200B}", "\u{FEFF}", "\u{FE0F}", "\u{1B}[20",
      String(repeating: "lang ", count: 400), String(repeating: "n\u{308}", count: 50), "\u{1B}",
    ].map { Array($0.utf8) } + [[0xFF, 0xFE], [0xC3, 0x28], [0x9B, 0x36, 0x6E]]
}
