import Glibc

/// Starts a program as the leader of a session of its own, with a terminal as its three descriptors.
enum PtySpawn {
  /// POSIX_SPAWN_SETSID, which glibc keeps behind a macro Swift does not set.
  private static let newSession: Int32 = 0x80

  static func start(
    _ words: [String], on terminal: String, environment: [String: String]
  ) throws(BenchError) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // The first terminal a session leader opens becomes the one that controls it.
    posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Int16(newSession))
    var arguments = words.map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { (arguments + variables).forEach { free($0) } }
    var child: pid_t = 0
    let error = posix_spawn(&child, words[0], &actions, &attributes, &arguments, &variables)
    if error != 0 { throw .system("posix_spawn \(words[0])", error) }
    return child
  }
}
