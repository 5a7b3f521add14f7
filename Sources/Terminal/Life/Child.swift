import CSupport
import Glibc

/// How a program that had the terminal for a while ended.
public enum ChildEnd: Hashable, Sendable {
  /// By itself, with this status.
  case exited(Int32)
  /// By this signal.
  case killed(Int32)
}

/// A program that gets the terminal as it is. It stays in our process group, so that Ctrl-Z stops
/// both and the shell sees one job.
enum Child {
  static func run(_ path: String, _ arguments: [String]) throws(TerminalError) -> ChildEnd {
    samen_guard_lend()
    defer { samen_guard_reclaim() }
    let child = try spawn([path] + arguments)
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 && errno == EINTR {}
    let signal = status & 0x7F
    return signal == 0 ? .exited((status >> 8) & 0xFF) : .killed(signal)
  }

  private static func spawn(_ words: [String]) throws(TerminalError) -> pid_t {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var all = sigset_t()
    var none = sigset_t()
    sigfillset(&all)
    sigemptyset(&none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    var arguments = words.map { strdup($0) } + [nil]
    defer { arguments.forEach { free($0) } }
    var child: pid_t = 0
    let error = posix_spawnp(&child, words[0], nil, &attributes, &arguments, environ)
    if error != 0 { throw .childNotStarted(error) }
    return child
  }
}
