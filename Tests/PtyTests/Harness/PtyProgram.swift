import Glibc

/// A program running in a terminal of its own: types keys, and looks at the screen as a person would.
/// It belongs to one test; what it wrote is read only while the test waits or looks.
final class PtyProgram {
  /// Long enough for a busy machine; nothing ever waits for it to pass.
  static let patience = 60.0

  let sandbox: Sandbox
  private(set) var processID: pid_t
  private var virtual: VirtualScreen
  /// Every byte it wrote to the terminal, as far as it was read.
  private(set) var written: [UInt8] = []
  private let pty: Pty
  private var ending: Ending?
  /// The settings of the terminal before the program started.
  let settingsBefore: termios

  /// Starts `samen` with `arguments`, or another `program`. `environment` adds to a clean one; nil
  /// takes away. Two runs that share a `sandbox` share their files.
  init(
    _ arguments: [String] = [], program: String? = nil, columns: Int = 80, rows: Int = 24,
    environment: [String: String?] = [:], sandbox: Sandbox? = nil
  ) throws {
    let sandbox = try sandbox ?? Sandbox()
    self.sandbox = sandbox
    pty = try Pty(columns: columns, rows: rows)
    settingsBefore = pty.settings
    virtual = VirtualScreen(columns: columns, rows: rows)
    processID = try Spawn.start(
      [try program ?? BuiltProgram.path()] + arguments, on: pty.slaveName,
      environment: sandbox.environment(changedBy: environment))
  }

  deinit { kill() }

  // MARK: What a person does

  /// Types `text`, key by key.
  func type(_ text: String) { send(Array(text.utf8)) }

  /// Presses keys that are no characters. Esc followed by another key is Alt in any terminal, so
  /// wait for what Esc does before going on.
  func press(_ keys: Keystroke...) { type(keys.map(\.rawValue).joined()) }

  /// Pastes `text`, as a terminal with bracketed paste does, or as typed where the mode is off.
  func paste(_ text: String) {
    let typed = text.replacing("\n", with: "\r")
    type(look().hasBracketedPaste ? "\u{1B}[200~\(typed)\u{1B}[201~" : typed)
  }

  /// Clicks the left button on a cell, counted from 0.
  func click(column: Int, row: Int) {
    type("\u{1B}[<0;\(column + 1);\(row + 1)M\u{1B}[<0;\(column + 1);\(row + 1)m")
  }

  /// Pulls the window to another size.
  func resize(columns: Int, rows: Int) {
    virtual.resize(columns: columns, rows: rows)
    pty.resize(columns: columns, rows: rows)
  }

  /// Closes the window.
  func hangUp() { pty.hangUp() }

  /// Sends bytes as they are.
  func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    let limit = now() + Self.patience
    while !rest.isEmpty, now() < limit {
      // A program that writes while we type must be listened to, or both wait for ever.
      rest = rest.dropFirst(pty.write(rest))
      pump(milliseconds: 0)
    }
  }

  // MARK: What a person sees

  /// The rows of the screen as they are now, without the spaces at their ends.
  func screen() -> [String] { look().rows }

  /// The terminal as it is now: screen, cursor, modes.
  func look() -> VirtualScreen {
    while pump(milliseconds: 0) {}
    return virtual
  }

  /// The settings of the terminal as they are now.
  var settings: termios { pty.settings }

  /// Waits until `text` stands on the screen.
  func wait(for text: String) throws {
    try wait(for: "“\(text)”") { $0.rows.contains { $0.contains(text) } }
  }

  /// Waits until `text` stands nowhere on the screen.
  func wait(forNo text: String) throws {
    try wait(for: "no “\(text)”") { !$0.rows.contains { $0.contains(text) } }
  }

  /// How long nothing more must come for a frame to be whole, in milliseconds.
  private static let silence: Int32 = 30

  /// Waits until the terminal is as `condition` wants it and the frame is drawn to its end.
  func wait(for what: String, where condition: (VirtualScreen) -> Bool) throws {
    let limit = now() + Self.patience
    while true {
      let ended = hasEnded
      let isStill = ended || !pty.hasUnreadInput && Stillness.isStill(processID)
      // What was written before it stood still is read after; but the kernel hands it over in its
      // own time, so a moment of silence is waited for too.
      if condition(look()), isStill, !pump(milliseconds: Self.silence) { return }
      if ended, let ending {
        throw HarnessError.ended(waitingFor: what, ending: ending, screen: screen())
      }
      if now() > limit { throw HarnessError.timedOut(waitingFor: what, screen: screen()) }
      pump(milliseconds: 5)
    }
  }

  /// Waits until the program has ended, and says how.
  func waitForEnd() throws -> Ending {
    let limit = now() + Self.patience
    while true {
      if hasEnded, let ending {
        _ = look()
        return ending
      }
      if now() > limit { throw HarnessError.timedOut(waitingFor: "the end", screen: screen()) }
      pump(milliseconds: 20)
    }
  }

  // MARK: What the system does

  /// Sends the program a signal.
  func signal(_ number: Int32) { if !hasEnded { Glibc.kill(processID, number) } }

  /// Ends the program at once, wherever it is.
  func kill() {
    guard !hasEnded else { return }
    Glibc.kill(processID, SIGKILL)
    var status: Int32 = 0
    while waitpid(processID, &status, 0) < 0 && errno == EINTR {}
    ending = Ending(status: status)
  }

  private var hasEnded: Bool {
    if ending != nil { return true }
    var status: Int32 = 0
    guard waitpid(processID, &status, WNOHANG) == processID else { return false }
    ending = Ending(status: status)
    return true
  }

  @discardableResult
  private func pump(milliseconds: Int32) -> Bool {
    let bytes = pty.read(milliseconds: milliseconds)
    virtual.feed(bytes)
    written += bytes
    return !bytes.isEmpty
  }

  private func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
