import Glibc

/// A program that is started with files of ours and waited for. Nothing it says reaches the
/// terminal.
struct ChildProcess {
  /// The path of the program.
  let program: String
  let words: [String]
  let input: OpenFile?
  let output: OpenFile
  /// A file it may read beside its input, under `/dev/fd/<descriptor>`.
  var extra: (file: OpenFile, descriptor: Int32)?

  /// Runs it to its end; the status with which it ended, or nil where it could not be started or was
  /// killed.
  func run() -> Int32? {
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    if let input {
      posix_spawn_file_actions_adddup2(&files, input.descriptor, 0)
    } else {
      posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0)
    }
    posix_spawn_file_actions_adddup2(&files, output.descriptor, 1)
    posix_spawn_file_actions_addopen(&files, 2, "/dev/null", O_WRONLY, 0)
    if let extra {
      posix_spawn_file_actions_adddup2(&files, extra.file.descriptor, extra.descriptor)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    ChildProcess.setSignals(&attributes)
    var arguments = ([program] + words).map { strdup($0) } + [nil]
    defer { arguments.forEach { free($0) } }
    var child: pid_t = 0
    guard posix_spawn(&child, program, &files, &attributes, &arguments, environ) == 0 else {
      return nil
    }
    return ChildProcess.wait(for: child)
  }

  /// What we ignore or hold back the child must not inherit.
  private static func setSignals(_ attributes: inout posix_spawnattr_t) {
    var all = sigset_t()
    var none = sigset_t()
    sigfillset(&all)
    sigemptyset(&none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
  }

  private static func wait(for child: pid_t) -> Int32? {
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
      if errno != EINTR { return nil }
    }
    // WIFEXITED and WEXITSTATUS are macros that Swift does not see.
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : nil
  }

  /// The program `name` as it is found along PATH; nil where there is none.
  static func found(_ name: String, along path: String) -> String? {
    path.split(separator: ":").map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
  }
}
