/// What of a program's output would drive a terminal and is none of what curses sends.
extension PtyProgram {
  /// The sequences and characters found that the program had no reason to send.
  var driven: [String] {
    let text = String(decoding: written, as: UTF8.self).unicodeScalars
    let odd = text.filter { scalar in
      switch scalar.value {
      case 0x80...0x9F, 0x061C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
      default: false
      }
    }
    // Curses gives the colours back with ESC ] 104 BEL where another program gets the screen.
    let titles = String(text).matches(of: /\u{1B}\](?!104\u{07})/).map { _ in "ESC ]" }
    return odd.map { $0.escaped(asASCII: true) } + titles
  }
}
