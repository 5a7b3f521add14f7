import CSupport
import Glibc

/// Signals as bytes on a descriptor, which can be waited for together with the keyboard.
struct SignalPipe {
  let descriptor: Int32

  init(notice: String) throws(TerminalError) {
    descriptor = samen_guard_install(STDOUT_FILENO, notice)
    if descriptor < 0 { throw .unguarded(errno) }
  }

  /// The numbers of the signals that came in, each once, in the order in which they first came.
  func take() -> [Int32] {
    guard !Descriptors.ready(among: [descriptor], until: .now).isEmpty else { return [] }
    var numbers: [Int32] = []
    for byte in Descriptors.drain(descriptor).bytes where !numbers.contains(Int32(byte)) {
      numbers.append(Int32(byte))
    }
    return numbers
  }
}
