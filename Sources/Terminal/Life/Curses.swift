import CNcurses
import Glibc
import Screen

/// Starting curses, in the way that leaves keys, size and errors to us.
enum Curses {
  static func start() throws(TerminalError) -> OpaquePointer {
    let name = getenv("TERM").map { String(cString: $0) } ?? ""
    try check(name)
    // LINES and COLUMNS from the environment would freeze the size.
    use_env(false)
    use_tioctl(true)
    // Not initscr: that ends the program where TERM is unknown.
    guard let screen = samen_newterm(name) else { throw .unknownTerm(name) }
    setModes()
    return screen
  }

  /// Before curses starts, so that a terminal that will not do keeps its screen as it is.
  private static func check(_ name: String) throws(TerminalError) {
    var found: Int32 = 0
    guard !name.isEmpty, setupterm(name, STDOUT_FILENO, &found) == OK else {
      throw .unknownTerm(name)
    }
    let canMove = Modes.isCapable(of: "cup") && Modes.isCapable(of: "clear")
    if !canMove { throw .lineTerminal(name) }
  }

  /// The size of the window as the system has it; nothing where it does not know.
  static func windowSize() -> Size? {
    var window = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0,
      window.ws_row > 0
    else { return nil }
    return Size(columns: Int(window.ws_col), rows: Int(window.ws_row))
  }

  /// Every key arrives as bytes, Ctrl-C and Ctrl-Z and Enter too; nothing is echoed.
  private static func setModes() {
    raw()
    noecho()
    nonl()
    // Otherwise curses breaks off a frame when a key is waiting.
    typeahead(-1)
    def_prog_mode()
  }
}
