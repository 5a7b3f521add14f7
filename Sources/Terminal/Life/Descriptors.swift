import Glibc

/// Waiting for, reading from and writing to descriptors, whatever signals come between.
enum Descriptors {
  /// Waits until one of `descriptors` has something to read, or was hung up.
  static func ready(among descriptors: [Int32], until deadline: Deadline) -> Set<Int32> {
    var entries = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    while true {
      let count = poll(&entries, nfds_t(entries.count), deadline.millisecondsLeft)
      if count < 0 && errno == EINTR { continue }
      return Set(entries.filter { count > 0 && $0.revents != 0 }.map(\.fd))
    }
  }

  /// All that can be read without waiting, up to about a megabyte; the rest stays for the next call.
  static func drain(_ descriptor: Int32) -> (bytes: [UInt8], ended: Bool) {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 65_536)
    repeat {
      let count = read(descriptor, &piece, piece.count)
      if count > 0 {
        bytes += piece[..<count]
      } else if count == 0 || !(errno == EINTR || errno == EAGAIN) {
        return (bytes, true)
      }
    } while bytes.count < 1 << 20 && !ready(among: [descriptor], until: Deadline(after: 0)).isEmpty
    return (bytes, false)
  }

  /// Writes all of `text`; gives up where nobody is there to read it.
  static func write(_ text: String, to descriptor: Int32) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if !(errno == EINTR || errno == EAGAIN) {
        return
      }
    }
  }
}
