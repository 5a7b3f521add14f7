import CNcurses
import Glibc

/// The character set this terminal speaks, as the locale has it.
struct Codeset {
  /// True for UTF-8, in which every character can be sent.
  let isUTF8: Bool

  /// Reads the locale, for curses too. Where it says nothing useful - none set, `C`, one that is not
  /// installed - terminals of today speak UTF-8 (PEP 538 found the same for Python).
  static func choose() -> Codeset {
    setlocale(LC_CTYPE, "")
    if current == "ANSI_X3.4-1968" { setlocale(LC_CTYPE, "C.UTF-8") }
    return Codeset(isUTF8: current == "UTF-8")
  }

  private static var current: String {
    nl_langinfo(nl_item(CODESET)).map { String(cString: $0) } ?? ""
  }

  /// What came in, as UTF-8.
  func utf8(_ bytes: [UInt8]) -> [UInt8] {
    if isUTF8 { return bytes }
    return bytes.flatMap { byte -> [UInt8] in
      let wide = btowc(Int32(byte))
      guard byte >= 0x80, wide != wint_t.max, let scalar = Unicode.Scalar(wide) else {
        return [byte]
      }
      return Array(String(scalar).utf8)
    }
  }

  /// True where this character can be sent.
  func canShow(_ scalar: Unicode.Scalar) -> Bool {
    isUTF8 || scalar.isASCII || wctob(scalar.value) >= 0
  }
}
