import CNcurses
import CSupport
import Glibc
import Screen

/// The terminal, for as long as the program has the whole screen. There is one at a time; it belongs
/// to one thread.
public final class TerminalSession {
  /// The signs that can be shown here.
  public var symbols: Symbols {
    guard codeset.isUTF8 else { return .ascii }
    return .fitting(getenv("TERM").map { String(cString: $0) } ?? "")
  }
  /// Descriptors to wait for beside the keyboard; `readyDescriptors` says which had something.
  public var watchedDescriptors: [Int32] = []
  /// Those of `watchedDescriptors` that could be read when `nextInputs` returned.
  public internal(set) var readyDescriptors: Set<Int32> = []

  let codeset: Codeset
  let signals: SignalPipe
  var painter: Painter
  var decoder = InputDecoder()
  /// What came up outside `nextInputs`, for its next call.
  var queued: [Input] = []
  var pendingSignals: [TerminalSignal] = []
  var lastByteAt = 0
  var keyboardEnded = false
  private let screen: OpaquePointer
  private var hasMouse = true
  private var isOpen = true

  /// Takes over the terminal. `crashNotice` is what a person reads if the program crashes: what
  /// happened, what is safe, what to do; it ends with a newline.
  public init(crashNotice: String) throws(TerminalError) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    codeset = Codeset.choose()
    signals = try SignalPipe(notice: crashNotice)
    do {
      screen = try Curses.start()
    } catch {
      samen_guard_remove()
      throw error
    }
    painter = Painter(window: samen_window(), codeset: codeset)
    takeScreen()
  }

  deinit { close() }

  /// The size of the screen.
  public var size: Size {
    Size(columns: Int(getmaxx(samen_window())), rows: Int(getmaxy(samen_window())))
  }

  /// Shows `canvas`, sending only what differs from the canvas before.
  public func present(_ canvas: Canvas, theme: Theme) {
    guard isOpen else { return }
    painter.paint(canvas, theme: theme)
  }

  /// Sends the whole screen again, for when something else has written on it.
  public func redraw() {
    guard isOpen else { return }
    painter.repeatLast()
  }

  /// Takes the mouse, or leaves it to the terminal so that people can select text with it.
  public func setMouse(on: Bool) {
    hasMouse = on
    guard isOpen else { return }
    Descriptors.write(on ? Modes.mouseOn : Modes.mouseOff, to: STDOUT_FILENO)
  }

  /// Gives the terminal back as it was. Once is enough; more does nothing.
  public func close() {
    guard isOpen else { return }
    giveScreenBack()
    isOpen = false
    delscreen(screen)
    samen_guard_remove()
  }

  /// Puts the program to sleep, as Ctrl-Z does elsewhere, until the shell wakes it; then everything
  /// is to be drawn again. Where no shell could wake it, it stays awake.
  public func suspend() {
    guard isOpen else { return }
    lend {
      samen_guard_lend()
      kill(0, SIGTSTP)
      samen_guard_reclaim()
    }
  }

  /// Lets another program have the terminal until it ends: an editor, a pager.
  public func runChild(_ path: String, _ arguments: [String]) throws(TerminalError) -> ChildEnd {
    guard isOpen else { return try Child.run(path, arguments) }
    var end: Result<ChildEnd, TerminalError> = .failure(.childNotStarted(ECHILD))
    lend {
      do throws(TerminalError) {
        end = .success(try Child.run(path, arguments))
      } catch {
        end = .failure(error)
      }
    }
    return try end.get()
  }

  private func lend(_ body: () -> Void) {
    giveScreenBack()
    body()
    takeScreen()
    // Waking up is itself a signal, and this is the answer to it.
    noteSignals(besides: SIGCONT)
    queued.append(.resumed)
    noteSize()
  }

  /// Someone stopped and woke the program behind its back; the shell has used the terminal since.
  func takeScreenAgain() {
    giveScreenBack()
    takeScreen()
    queued.append(.resumed)
    noteSize()
  }

  /// Follows the window to its size of now.
  func noteSize() {
    guard let now = Curses.windowSize(), now != size else { return }
    resizeterm(Int32(now.rows), Int32(now.columns))
    painter.forget()
    queued.append(.resized(size))
  }

  private func takeScreen() {
    samen_guard_take(Modes.reset)
    reset_prog_mode()
    let modes = Modes.pasteOn + (hasMouse ? Modes.mouseOn : "")
    Descriptors.write(modes, to: STDOUT_FILENO)
    painter.repeatLast()
  }

  private func giveScreenBack() {
    Descriptors.write(Modes.mouseOff + Modes.pasteOff, to: STDOUT_FILENO)
    endwin()
    samen_guard_give_back()
  }
}
