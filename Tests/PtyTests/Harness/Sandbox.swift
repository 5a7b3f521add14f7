import Foundation

/// A fresh home for one run of the program: nothing of this machine gets in or out.
final class Sandbox {
  let path: String

  init() throws {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(folder)/samen-pty-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw HarnessError.system("mkdtemp", errno) }
    path = String(cString: made)
    for name in ["home", "data", "state", "config", "cache"] { mkdir("\(path)/\(name)", 0o700) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// What every run has; a test adds to it or, with nil, takes away.
  func environment(changedBy changes: [String: String?]) -> [String: String] {
    var all: [String: String?] = [
      "PATH": "/usr/local/bin:/usr/bin:/bin", "TERM": "xterm-256color", "LANG": "C.UTF-8",
      "HOME": "\(path)/home", "XDG_DATA_HOME": "\(path)/data", "XDG_STATE_HOME": "\(path)/state",
      "XDG_CONFIG_HOME": "\(path)/config", "XDG_CACHE_HOME": "\(path)/cache",
      "TZ": "Europe/Brussels", "SAMEN_NOW": "2026-11-23T10:00:00+01:00", "SAMEN_LANG": "nl",
      "SWIFT_BACKTRACE": "enable=no",
    ]
    for (name, value) in changes { all[name] = .some(value) }
    return all.compactMapValues { $0 }
  }
}
