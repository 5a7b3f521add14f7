import Glibc

/// Starts other programs.
enum Launch {
  /// POSIX_SPAWN_SETSID, which glibc keeps behind a macro Swift does not set.
  private static let newSession: Int32 = 0x80

  /// Starts `words` as the leader of a session of its own, with the terminal as its three descriptors.
  static func start(
    _ words: [String], on terminal: String, _ environment: [String: String]
  ) throws -> pid_t {
    // The first terminal a session leader opens becomes the one that controls it.
    try start(words, input: terminal, output: terminal, environment)
  }

  /// Runs `words` to their end, from a script: what they say goes to the file at `path`.
  static func run(_ words: [String], into path: String, _ environment: [String: String]) throws
    -> Int32
  {
    wait(for: try start(words, input: "/dev/null", output: path, environment))
  }

  /// How a process ended: its status, or 128 and the number of the signal, as a shell has it.
  static func wait(for process: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    return Launch.meaning(of: status)
  }

  static func meaning(of status: Int32) -> Int32 {
    status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }

  private static func start(
    _ words: [String], input: String, output: String, _ environment: [String: String]
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, input, O_RDWR, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_RDWR | O_CREAT, 0o600)
    posix_spawn_file_actions_adddup2(&actions, 1, 2)
    var attributes = sessionLeader()
    defer { posix_spawnattr_destroy(&attributes) }
    var arguments = words.map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { (arguments + variables).forEach { free($0) } }
    var child: pid_t = 0
    let error = posix_spawn(&child, words[0], &actions, &attributes, &arguments, &variables)
    if error != 0 { throw TrialFailure("\(words[0]) does not start: error \(error)") }
    return child
  }

  private static func sessionLeader() -> posix_spawnattr_t {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    var all = sigset_t()
    var none = sigset_t()
    sigfillset(&all)
    sigemptyset(&none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setsigmask(&attributes, &none)
    let flags = POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | newSession
    posix_spawnattr_setflags(&attributes, Int16(flags))
    return attributes
  }
}
