import Glibc

/// A signal from outside that the program should answer by ending well. Keys are not among them:
/// Ctrl-C arrives as a key.
public enum TerminalSignal: Hashable, Sendable {
  /// The machine or an administrator wants the program to end.
  case terminate
  /// The terminal is gone: nothing that is written to it will be read.
  case hangup
  /// Someone sent an interrupt from elsewhere.
  case interrupt

  init?(number: Int32) {
    switch number {
    case SIGTERM, SIGQUIT: self = .terminate
    case SIGHUP: self = .hangup
    case SIGINT: self = .interrupt
    default: return nil
    }
  }
}
