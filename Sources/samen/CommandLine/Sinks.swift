import Glibc

/// Whoever read the output has gone away.
struct SinkClosed: Error {}

/// Somewhere to print to.
protocol Sink: AnyObject {
  /// True where what is printed is obeyed by a terminal.
  var isTerminal: Bool { get }
  func write(_ bytes: [UInt8]) throws
}

extension Sink {
  var isTerminal: Bool { false }
}

/// Somewhere to read lines from.
protocol LineSource: AnyObject {
  /// The next line, without its newline; nil at the end.
  func nextLine() throws -> [UInt8]?
}

/// An open descriptor to print to.
final class DescriptorSink: Sink {
  private let descriptor: Int32

  init(_ descriptor: Int32) {
    self.descriptor = descriptor
  }

  var isTerminal: Bool { isatty(descriptor) == 1 }

  func write(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno == EPIPE {
        throw SinkClosed()
      } else if errno != EINTR {
        throw CommandError.journal(.failed(.write, on: "stdout", errno: errno))
      }
    }
  }
}

/// An open descriptor to read lines from.
final class DescriptorSource: LineSource {
  private let descriptor: Int32
  private var waiting: [UInt8] = []
  private var start = 0
  private var isAtEnd = false
  /// No line that makes sense comes near this; what goes on and on would take all there is of memory.
  private static let longestLine = 64 << 20

  init(_ descriptor: Int32) {
    self.descriptor = descriptor
  }

  func nextLine() throws -> [UInt8]? {
    var scanned = start
    while true {
      if let end = waiting[scanned...].firstIndex(of: 0x0A) {
        defer { start = end + 1 }
        return Array(waiting[start..<end])
      }
      if isAtEnd {
        defer { start = waiting.count }
        return start < waiting.count ? Array(waiting[start...]) : nil
      }
      if waiting.count - start > Self.longestLine {
        throw CommandError.notARecord("> \(Self.longestLine >> 20) MiB")
      }
      waiting.removeFirst(start)
      start = 0
      scanned = waiting.count
      try readMore()
    }
  }

  private func readMore() throws {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
    if count > 0 {
      waiting += buffer.prefix(count)
    } else if count == 0 {
      isAtEnd = true
    } else if errno != EINTR {
      throw CommandError.journal(.failed(.read, on: "stdin", errno: errno))
    }
  }
}
