import Foundation
import Glibc

/// The program on its terminal, while a monkey is at it.
final class Watched {
  /// No answer for so long is a hang, in seconds.
  static let patience = 30.0

  private(set) var check = OutputCheck()
  private let pty: Pty
  private let shell: pid_t
  private let settingsBefore: [UInt8]
  private var ending: Int32?

  init(_ cage: Cage, columns: Int, rows: Int) throws {
    pty = try Pty()
    pty.resize(columns: columns, rows: rows)
    settingsBefore = pty.settings
    shell = try Launch.start(cage.shell, on: pty.name, cage.environment)
  }

  deinit {
    guard ending == nil else { return }
    kill(pty.foreground, SIGKILL)
    kill(-shell, SIGKILL)
    kill(shell, SIGKILL)
    _ = Launch.wait(for: shell)
  }

  var hasEnded: Bool {
    if ending != nil { return true }
    var status: Int32 = 0
    guard waitpid(shell, &status, WNOHANG) == shell else { return false }
    ending = Launch.meaning(of: status)
    return true
  }

  func resize(columns: Int, rows: Int) { pty.resize(columns: columns, rows: rows) }

  /// Sends the program a signal; not the shell around it.
  func signal(_ number: Int32) {
    let group = pty.foreground
    if !hasEnded, group > 1, group != shell { kill(-group, number) }
  }

  /// Types all of `bytes`, and listens meanwhile: a program that writes must be heard.
  func send(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    let limit = Watched.now + Watched.patience
    while !rest.isEmpty, !hasEnded {
      rest = rest.dropFirst(pty.write(rest))
      try listen(milliseconds: 0)
      if Watched.now > limit { throw TrialFailure("a hang: it reads no more") }
    }
  }

  /// Waits until the program has read all and drawn, or has ended.
  func waitUntilStill() throws {
    let limit = Watched.now + Watched.patience
    while !hasEnded {
      if !pty.hasUnreadInput, isAsleep, try !listen(milliseconds: 0), !pty.hasUnreadInput { return }
      try listen(milliseconds: 1)
      if Watched.now > limit { throw TrialFailure("a hang: no answer for \(Watched.patience) s") }
    }
    while try listen(milliseconds: 0) {}
  }

  /// The same, and that no sequence is left half.
  func waitUntilWhole() throws {
    repeat { try waitUntilStill() } while try listen(milliseconds: 20)
    if check.isInTheMidst { throw TrialFailure("it stopped in the midst of a sequence") }
  }

  /// Waits for the program to have the screen, or to have said why it will not.
  func waitUntilOpen() throws {
    let limit = Watched.now + Watched.patience
    while !hasEnded, !check.modes.contains(1_049) {
      try listen(milliseconds: 5)
      if Watched.now > limit { throw TrialFailure("a hang: it does not open") }
    }
    try waitUntilStill()
  }

  /// Waits for the end, however it is brought about, and looks whether the terminal is as it was.
  func waitForEnd() throws -> Int32 {
    let limit = Watched.now + Watched.patience
    while !hasEnded {
      try listen(milliseconds: 2)
      if Watched.now > limit { throw TrialFailure("a hang: it does not end") }
    }
    while try listen(milliseconds: 0) {}
    var wrong = check.notRestored
    if pty.settings != settingsBefore { wrong.append("the settings are others") }
    guard wrong.isEmpty else {
      throw TrialFailure(
        "it ended with \(ending ?? 0), the terminal not restored: \(wrong.joined(separator: ", "))")
    }
    return ending ?? 0
  }

  @discardableResult
  private func listen(milliseconds: Int32) throws -> Bool {
    let bytes = pty.read(milliseconds: milliseconds)
    try check.feed(bytes)
    return !bytes.isEmpty
  }

  /// True where the program sleeps and waits for us; the shell around it is only there between runs.
  private var isAsleep: Bool {
    let process = pty.foreground
    guard process != shell, process > 1 else { return false }
    let path = "/proc/\(process)/stat"
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return false }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 256)
    let count = read(file, &bytes, bytes.count)
    // The name of the program stands in parentheses before it.
    guard let end = bytes.prefix(max(0, count)).lastIndex(of: UInt8(ascii: ")")) else {
      return false
    }
    return bytes[end + 2] == UInt8(ascii: "S")
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
