import FoundationEssentials
import Glibc

/// A folder of this run on a real disk, with a home in it: nothing of the machine's own gets in.
final class Playground {
  let path: String

  init() throws(BenchError) {
    // Not /tmp, which may be in memory: durable writes would cost nothing there.
    var template = Array("/var/tmp/samen-bench-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw .system("mkdtemp", errno) }
    path = String(cString: made)
    for name in ["home", "data", "state", "config", "cache"] { makeFolder(name) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// What every program of the run finds around it.
  var environment: [String: String] {
    [
      "PATH": "/usr/local/bin:/usr/bin:/bin", "TERM": "xterm-256color", "LANG": "C.UTF-8",
      "HOME": "\(path)/home", "XDG_DATA_HOME": "\(path)/data", "XDG_STATE_HOME": "\(path)/state",
      "XDG_CONFIG_HOME": "\(path)/config", "XDG_CACHE_HOME": "\(path)/cache",
      "TZ": "Europe/Brussels", "SAMEN_NOW": "2026-11-23T10:00:00+01:00", "SAMEN_LANG": "en",
      "SWIFT_BACKTRACE": "enable=no",
    ]
  }

  /// Makes a folder, where it is not there yet.
  func makeFolder(_ name: String) { mkdir("\(path)/\(name)", 0o700) }

  /// Copies a file into it.
  func copy(_ file: String, to name: String) throws(BenchError) {
    clear(name)
    do {
      try FileManager.default.copyItem(atPath: file, toPath: "\(path)/\(name)")
    } catch {
      throw .failed(["copy", file], said: "\(error)")
    }
  }

  /// Removes what is under `name`, if there is anything.
  func clear(_ name: String) { try? FileManager.default.removeItem(atPath: "\(path)/\(name)") }

  /// Writes a small file.
  func write(_ text: String, to name: String) throws(BenchError) {
    guard let file = fopen("\(path)/\(name)", "we") else { throw .system("fopen", errno) }
    fputs(text, file)
    fclose(file)
  }
}
