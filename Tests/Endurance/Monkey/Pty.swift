import Glibc

/// A pseudo-terminal: the side the monkey sits at, and the name of the side the program has.
final class Pty {
  let name: String
  private let master: Int32
  /// Held open, so that the settings can still be read when the program has ended.
  private let slave: Int32
  /// TIOCSPTLCK, TIOCGPTN and TIOCGPGRP, whose macros do not reach Swift.
  private static let lock: UInt = 0x4004_5431
  private static let number: UInt = 0x8004_5430
  private static let group: UInt = 0x540F

  init() throws {
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK)
    var unlocked: Int32 = 0
    var number: Int32 = 0
    guard master >= 0, ioctl(master, Self.lock, &unlocked) == 0,
      ioctl(master, Self.number, &number) == 0
    else { throw TrialFailure("/dev/ptmx: error \(errno)") }
    name = "/dev/pts/\(number)"
    slave = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC)
  }

  deinit {
    close(slave)
    close(master)
  }

  func resize(columns: Int, rows: Int) {
    var window = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &window)
  }

  /// The settings, as `stty` would show them.
  var settings: [UInt8] {
    var settings = termios()
    tcgetattr(slave, &settings)
    return withUnsafeBytes(of: settings) { Array($0) }
  }

  /// The processes that have the terminal now.
  var foreground: pid_t {
    var group: pid_t = 0
    return ioctl(master, Self.group, &group) == 0 ? group : 0
  }

  /// True where something was typed that the program has not read yet.
  var hasUnreadInput: Bool {
    var count: Int32 = 0
    return ioctl(slave, UInt(FIONREAD), &count) == 0 && count > 0
  }

  /// What the program has written; waits so long for something.
  func read(milliseconds: Int32) -> [UInt8] {
    guard isReady(POLLIN, milliseconds) else { return [] }
    return [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
      count = max(0, Glibc.read(master, buffer.baseAddress, 65_536))
    }
  }

  /// Types as much of `bytes` as fits now; returns how much.
  func write(_ bytes: ArraySlice<UInt8>) -> Int {
    guard isReady(POLLOUT, 5) else { return 0 }
    return max(0, bytes.withUnsafeBytes { Glibc.write(master, $0.baseAddress, $0.count) })
  }

  private func isReady(_ event: Int32, _ milliseconds: Int32) -> Bool {
    var entry = pollfd(fd: master, events: Int16(event), revents: 0)
    return poll(&entry, 1, milliseconds) > 0 && entry.revents & Int16(event) != 0
  }
}
