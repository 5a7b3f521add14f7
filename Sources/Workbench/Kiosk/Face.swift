import Screen

/// A face from very sad to very happy, drawn with characters.
struct Face: Hashable, Sendable {
  /// From 1, very sad, to 5, very happy.
  let mood: Int
  let isBig: Bool
  let symbols: Symbols

  /// How many cells a face takes.
  static func size(isBig: Bool) -> Size {
    isBig ? Size(columns: 15, rows: 7) : Size(columns: 9, rows: 5)
  }

  /// Its rows, from the hair down.
  var rows: [String] {
    let inner = Face.size(isBig: isBig).columns - 2
    let air = isBig ? [""] : []
    let inside = air + [eyes] + air + mouth
    let side = isASCII ? "|" : "│"
    let edge = String(repeating: isASCII ? "-" : "─", count: inner)
    return [corner(0) + edge + corner(1)]
      + inside.map { side + Face.middle($0, inner) + side } + [corner(2) + edge + corner(3)]
  }

  private var isASCII: Bool { symbols == .ascii }

  private func corner(_ place: Int) -> String {
    isASCII ? [".", ".", "'", "'"][place] : ["╭", "╮", "╰", "╯"][place]
  }

  private var eyes: String {
    let eye = isASCII ? "o" : "●"
    return eye + String(repeating: " ", count: isBig ? 5 : 3) + eye
  }

  /// Two rows: the happier and the sadder, the wider.
  private var mouth: [String] {
    let wide = isBig ? 5 : 3
    let narrow = isBig ? 3 : 1
    switch mood {
    case 1: return isASCII ? [line(wide, "_"), sides("/", "\\", wide)] : frown(wide)
    case 2: return ["", isASCII ? "/" + line(narrow) + "\\" : "╭" + line(narrow) + "╮"]
    case 3: return ["", line(narrow + 2)]
    case 4: return ["", isASCII ? "\\" + line(narrow, "_") + "/" : "╰" + line(narrow) + "╯"]
    default: return isASCII ? [sides("|", "|", wide), "\\" + line(wide, "_") + "/"] : smile(wide)
    }
  }

  private func frown(_ wide: Int) -> [String] {
    ["╭" + line(wide) + "╮", sides("╯", "╰", wide)]
  }

  private func smile(_ wide: Int) -> [String] {
    [sides("╮", "╭", wide), "╰" + line(wide) + "╯"]
  }

  private func line(_ columns: Int, _ ascii: String = "-") -> String {
    String(repeating: isASCII ? ascii : "─", count: columns)
  }

  private func sides(_ left: String, _ right: String, _ columns: Int) -> String {
    left + String(repeating: " ", count: columns) + right
  }

  private static func middle(_ text: String, _ columns: Int) -> String {
    let space = columns - TextWidth.columns(of: text)
    let left = String(repeating: " ", count: space / 2)
    return TextWidth.padded(left + text, to: columns)
  }

  /// How a mood is coloured; its mouth and its digit say it without.
  var style: Style {
    switch mood {
    case 1: .alarm
    case 2: .warning
    case 3: .plain
    default: .good
    }
  }
}
