import Glibc

/// A pseudo-terminal: the side a person sits at, and the name of the side the program has.
final class Pty {
  let master: Int32
  let slaveName: String
  /// Held open, so that the settings of the terminal can still be read when the program has ended.
  private let slave: Int32
  private var isOpen = true
  /// TIOCSPTLCK and TIOCGPTN, whose macros do not reach Swift.
  private static let lock: UInt = 0x4004_5431
  private static let number: UInt = 0x8004_5430

  init(columns: Int, rows: Int) throws {
    // Not openpty: another test may be starting a program just now, which would inherit this side.
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK)
    var unlocked: Int32 = 0
    var number: Int32 = 0
    guard master >= 0, ioctl(master, Self.lock, &unlocked) == 0,
      ioctl(master, Self.number, &number) == 0
    else { throw HarnessError.system("/dev/ptmx", errno) }
    slaveName = "/dev/pts/\(number)"
    slave = open(slaveName, O_RDWR | O_NOCTTY | O_CLOEXEC)
    resize(columns: columns, rows: rows)
  }

  deinit { hangUp() }

  func resize(columns: Int, rows: Int) {
    var window = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &window)
  }

  /// The settings of the terminal, as `stty` would show them.
  var settings: termios {
    var settings = termios()
    tcgetattr(slave, &settings)
    return settings
  }

  /// True where something was typed that the program has not read yet.
  var hasUnreadInput: Bool {
    var count: Int32 = 0
    return isOpen && ioctl(slave, UInt(FIONREAD), &count) == 0 && count > 0
  }

  /// Closes the window the program is in.
  func hangUp() {
    guard isOpen else { return }
    isOpen = false
    close(slave)
    close(master)
  }

  /// What the program has written; waits so long for something.
  func read(milliseconds: Int32) -> [UInt8] {
    guard isOpen, isReady(POLLIN, milliseconds) else { return [] }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(master, &bytes, bytes.count)
    return count > 0 ? Array(bytes[..<count]) : []
  }

  /// Types as much of `bytes` as fits now; returns how much.
  func write(_ bytes: ArraySlice<UInt8>) -> Int {
    guard isOpen, isReady(POLLOUT, 20) else { return 0 }
    return max(0, bytes.withUnsafeBytes { Glibc.write(master, $0.baseAddress, $0.count) })
  }

  private func isReady(_ event: Int32, _ milliseconds: Int32) -> Bool {
    var entry = pollfd(fd: master, events: Int16(event), revents: 0)
    return poll(&entry, 1, milliseconds) > 0 && entry.revents & Int16(event) != 0
  }
}
