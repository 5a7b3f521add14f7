import Glibc

/// A pseudo-terminal of 120 columns and 36 rows.
final class Pty {
  let master: Int32
  let slaveName: String
  /// TIOCSPTLCK and TIOCGPTN, whose macros do not reach Swift.
  private static let lock: UInt = 0x4004_5431
  private static let number: UInt = 0x8004_5430

  init() throws(BenchError) {
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK)
    var unlocked: Int32 = 0
    var number: Int32 = 0
    var window = winsize(ws_row: 36, ws_col: 120, ws_xpixel: 0, ws_ypixel: 0)
    guard master >= 0, ioctl(master, Self.lock, &unlocked) == 0,
      ioctl(master, Self.number, &number) == 0,
      ioctl(master, UInt(TIOCSWINSZ), &window) == 0
    else { throw .system("/dev/ptmx", errno) }
    slaveName = "/dev/pts/\(number)"
  }

  deinit { close(master) }

  func write(_ text: String) {
    let bytes = Array(text.utf8)
    _ = Glibc.write(master, bytes, bytes.count)
  }

  /// What was written there, as soon as there is something; nil where so long nothing came, or
  /// nobody has the other side open any more.
  func read(within milliseconds: Int32) -> [UInt8]? {
    var entry = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&entry, 1, milliseconds) > 0 else { return nil }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(master, &bytes, bytes.count)
    return count > 0 ? Array(bytes[..<count]) : nil
  }
}
