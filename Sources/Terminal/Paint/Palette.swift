import CNcurses
import Screen

/// The colours this terminal has.
struct Palette {
  /// How many; 0 for a terminal without.
  private let colours: Int
  /// True where "what the terminal writes with" can be asked for.
  private let hasDefault: Bool

  /// Starts colours; only after curses has started.
  init() {
    // Asking a terminal without colours for a pair crashes in curses.
    guard has_colors() else {
      (colours, hasDefault) = (0, false)
      return
    }
    start_color()
    hasDefault = use_default_colors() == OK
    colours = Int(tigetnum("colors"))
  }

  func entry(for look: Look) -> LookTable.Entry {
    var attributes = attributes(of: look)
    if colours < 16, look.foreground.rawValue >= 8, colours > 0 { attributes |= samen_bold }
    return LookTable.Entry(attributes: attributes, pair: pair(of: look))
  }

  private func attributes(of look: Look) -> attr_t {
    var attributes = samen_plain
    if look.bold { attributes |= samen_bold }
    if look.dim { attributes |= samen_dim }
    if look.italic { attributes |= samen_italic }
    if look.underline { attributes |= samen_underline }
    if look.reverse { attributes |= samen_reverse }
    return attributes
  }

  private func pair(of look: Look) -> Int32 {
    let isDefault = look.foreground == .default && look.background == .default
    if colours < 8 || isDefault { return 0 }
    let pair = alloc_pair(
      number(of: look.foreground, otherwise: COLOR_WHITE),
      number(of: look.background, otherwise: COLOR_BLACK))
    return max(0, pair)
  }

  private func number(of colour: Colour, otherwise ordinary: Int32) -> Int32 {
    guard colour != .default else { return hasDefault ? -1 : ordinary }
    return Int32(colours < 16 ? colour.rawValue % 8 : colour.rawValue)
  }
}
