import Glibc

/// What threads beside the screen have to say, until the run loop hears it: the descriptor can be
/// read as soon as something waits.
final class Mailbox<Message: Sendable>: Sendable {
  /// What can be waited for together with the keyboard; -1 where the system has none left.
  let descriptor: Int32
  private let bell: Int32
  private let waiting = Monitor<[Message]>([])

  init() {
    var ends: [Int32] = [-1, -1]
    _ = pipe(&ends)
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    descriptor = ends[0]
    bell = ends[1]
  }

  deinit {
    close(descriptor)
    close(bell)
  }

  /// Leaves a message.
  func post(_ message: Message) {
    waiting.with { $0.append(message) }
    // A pipe that is full has rung already.
    _ = write(bell, "!", 1)
  }

  /// All messages that wait, the oldest first.
  func take() -> [Message] {
    var bytes = [UInt8](repeating: 0, count: 256)
    while read(descriptor, &bytes, bytes.count) == bytes.count {}
    return waiting.with { messages in
      defer { messages = [] }
      return messages
    }
  }
}
