import Glibc

/// Opens a file in the browser of whoever sits here, without touching our terminal.
struct Browser {
  let variables: [String: String]

  /// Opens the file at `path`; false where there is no browser that could show it.
  func open(_ path: String) -> Bool {
    guard let command = command(for: path) else { return false }
    return Browser.start(command)
  }

  /// What a page would open with; nil where there is nothing.
  var name: String? {
    command(for: "").flatMap { $0.first?.split(separator: "/").last }.map(String.init)
  }

  /// The one that BROWSER names, or else that of the desktop, where there is one.
  private func command(for path: String) -> [String]? {
    if let named = variables["BROWSER"]?.split(separator: ":").first {
      var words = named.split(separator: " ").map(String.init)
      guard let program = words.first.flatMap(found) else { return nil }
      let hasPlace = words.contains { $0.contains("%s") }
      words = words.map { $0.replacing("%s", with: path) }
      return [program] + words.dropFirst() + (hasPlace ? [] : [path])
    }
    let display = ["WAYLAND_DISPLAY", "DISPLAY"].compactMap { variables[$0] }
    // Without a desktop it would look for a browser that wants our terminal.
    guard display.contains(where: { !$0.isEmpty }), let opener = found("xdg-open") else {
      return nil
    }
    return [opener, path]
  }

  private func found(_ program: String) -> String? {
    ProgramSearch.find(program, along: variables["PATH"] ?? "")
  }

  /// POSIX_SPAWN_SETSID, which glibc keeps behind a macro Swift does not set.
  private static let newSession: Int32 = 0x80

  /// Starts it in a session of its own, on no terminal and with nothing to write to. The shell in
  /// between leaves at once, so that nobody has to wait for the browser to end.
  private static func start(_ command: [String]) -> Bool {
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    for descriptor in Int32(0)...2 {
      posix_spawn_file_actions_addopen(&files, descriptor, "/dev/null", O_RDWR, 0)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    setSession(&attributes)
    var words = (["sh", "-c", "\"$@\" &", "sh"] + command).map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    var child: pid_t = 0
    guard posix_spawn(&child, "/bin/sh", &files, &attributes, &words, environ) == 0 else {
      return false
    }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 && errno == EINTR {}
    return status == 0
  }

  private static func setSession(_ attributes: inout posix_spawnattr_t) {
    var all = sigset_t()
    var none = sigset_t()
    sigfillset(&all)
    sigemptyset(&none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setsigmask(&attributes, &none)
    let flags = POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | newSession
    posix_spawnattr_setflags(&attributes, Int16(flags))
  }
}
