import Foundation
import Glibc

/// A house of its own for one monkey, with the demo workspace in it; gone afterwards.
final class Cage {
  let path: String
  let program: String
  private let seed: UInt64

  /// `program` is the `samen` that is tried; nil for the one beside this program.
  init(seed: UInt64, program: String? = nil) throws {
    var template = Array("/tmp/samen-monkey-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw TrialFailure("mkdtemp: error \(errno)") }
    path = String(cString: made)
    self.seed = seed
    self.program = program ?? Cage.beside
    for name in ["home", "data", "state", "config"] { mkdir("\(path)/\(name)", 0o700) }
    let said = try samen("demo", "--into", workspace, "--people", "40", "--seed", "\(seed % 1_000)")
    guard said.status == 0 else { throw TrialFailure("there is no demo: \(said.text)") }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  private var workspace: String { "\(path)/data/aap" }

  private static var beside: String {
    var buffer = [CChar](repeating: 0, count: 4_096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    let path = String(
      decoding: buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return "/" + (path.split(separator: "/").dropLast() + ["samen"]).joined(separator: "/")
  }

  /// What every run has. The editor is one that puts into a text what must not come out again.
  var environment: [String: String] {
    [
      "PATH": "/usr/local/bin:/usr/bin:/bin", "TERM": "xterm-256color", "LANG": "C.UTF-8",
      "HOME": "\(path)/home", "XDG_DATA_HOME": "\(path)/data", "XDG_STATE_HOME": "\(path)/state",
      "XDG_CONFIG_HOME": "\(path)/config", "TZ": "Europe/Brussels",
      "SAMEN_NOW": "2026-11-23T10:00:00+01:00", "SAMEN_LANG": ["nl", "fr", "en"][Int(seed % 3)],
      "SAMEN_WORKSPACE": workspace, "SWIFT_BACKTRACE": "enable=no",
      "VISUAL": #"printf 'aap\033[6n\007\nnoot' >>"#,
    ]
  }

  /// A shell around the program, which wakes it when it was put to sleep with Ctrl-Z. It says
  /// nothing of its own.
  var shell: [String] {
    let script = """
      cd "$HOME" && set -m
      "$0"; status=$?
      while [ $status = 148 ]; do fg >/dev/null; status=$?; done
      exit $status
      """
    return ["/bin/sh", "-c", script, program]
  }

  /// Runs a command of `samen` as a script does.
  func samen(_ words: String...) throws -> (status: Int32, text: String) {
    let file = "\(path)/said"
    unlink(file)
    let status = try Launch.run([program] + words, into: file, environment)
    return (status, (try? String(contentsOfFile: file, encoding: .utf8)) ?? "")
  }

  /// The journal is whole, and read twice it says the same.
  func lookAtJournal() throws {
    let check = try samen("check")
    guard check.status == 0 else { throw TrialFailure("the journal is not clean: \(check.text)") }
    let hashes = try (0..<2).map { _ in try samen("state", "--hash") }
    guard hashes[0] == hashes[1], hashes[0].status == 0 else {
      throw TrialFailure("read twice it is not the same: \(hashes)")
    }
  }
}
