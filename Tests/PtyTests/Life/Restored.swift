import Glibc

/// What a program leaves of the terminal it had.
extension PtyProgram {
  /// True where the program has the screen, the mouse, the pastes and every single key.
  var hasTerminal: Bool {
    let screen = look()
    return screen.isAlternate && screen.hasMouse && screen.hasBracketedPaste
      && settings.c_lflag & tcflag_t(ICANON | ECHO) == 0
  }

  /// What is not as it was before the program started; nothing where all is.
  var notRestored: [String] {
    let screen = look()
    let signs = [
      ("alternate screen", screen.isAlternate), ("cursor hidden", !screen.isCursorVisible),
      ("modes \(screen.modes.sorted())", !screen.modes.isDisjoint(with: Self.asked)),
      ("settings", Self.bytes(settings) != Self.bytes(settingsBefore)),
    ]
    return signs.filter(\.1).map(\.0)
  }

  /// Mouse, focus and paste: what a program can ask of a terminal and forget to give back.
  private static let asked: Set<Int> = [9, 1_000, 1_001, 1_002, 1_003, 1_004, 1_005, 1_006, 2_004]

  private static func bytes(_ settings: termios) -> [UInt8] {
    withUnsafeBytes(of: settings) { Array($0) }
  }
}
