import Glibc
import Screen

/// Waiting for what people and the system have to say.
extension TerminalSession {
  /// What came in, all of it, so that a hundred keys cost one frame. Waits until there is something,
  /// or a signal, or a watched descriptor can be read; at most so long, or for ever where absent.
  public func nextInputs(timeoutMilliseconds: Int? = nil) -> [Input] {
    let deadline = Deadline(after: timeoutMilliseconds)
    readyDescriptors = []
    var inputs: [Input] = []
    repeat {
      inputs += wait(until: queued.isEmpty ? deadline : .now)
      inputs += queued
      queued = []
    } while inputs.isEmpty && pendingSignals.isEmpty && readyDescriptors.isEmpty
      && !deadline.isPast
    return inputs
  }

  /// Gives back what was read before its time: it comes first the next time.
  public func putBack(_ inputs: [Input]) { queued = inputs + queued }

  /// The signals that came in since the last call, each kind once.
  public func takeSignals() -> [TerminalSignal] {
    defer { pendingSignals = [] }
    return pendingSignals
  }

  private func wait(until deadline: Deadline) -> [Input] {
    let patience = decoder.patience.map { Deadline(after: $0, from: lastByteAt) }
    let limit = patience.map(deadline.earlier) ?? deadline
    let keyboard = keyboardEnded ? [] : [STDIN_FILENO]
    let ready = Descriptors.ready(
      among: keyboard + [signals.descriptor] + watchedDescriptors, until: limit)
    readyDescriptors = ready.intersection(watchedDescriptors)
    if ready.contains(signals.descriptor) { noteSignals() }
    if ready.contains(STDIN_FILENO) { return readKeyboard() }
    return patience?.isPast == true ? decoder.flush() : []
  }

  private func readKeyboard() -> [Input] {
    let (bytes, ended) = Descriptors.drain(STDIN_FILENO)
    lastByteAt = Deadline.clock
    if ended {
      // The line is dead; reading it again would give the same at once, for ever.
      keyboardEnded = true
      note(.hangup)
    }
    return decoder.feed(codeset.utf8(bytes))
  }

  /// Answers what concerns the terminal, and keeps the rest for the program.
  func noteSignals(besides ignored: Int32 = 0) {
    for number in signals.take() where number != ignored {
      switch number {
      case SIGTSTP: suspend()
      case SIGCONT: takeScreenAgain()
      case SIGWINCH: noteSize()
      default: TerminalSignal(number: number).map(note)
      }
    }
  }

  private func note(_ signal: TerminalSignal) {
    if !pendingSignals.contains(signal) { pendingSignals.append(signal) }
  }
}
