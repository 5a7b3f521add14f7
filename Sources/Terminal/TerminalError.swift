/// Why there is no screen, or no child. Wordless: whoever shows it has the words.
public enum TerminalError: Error, Hashable, Sendable {
  /// Standard input or output is a file or a pipe.
  case notATerminal
  /// TERM is absent, empty, or names a terminal nobody described on this machine.
  case unknownTerm(String)
  /// TERM names a terminal on which the cursor cannot be moved, such as `dumb`.
  case lineTerminal(String)
  /// The signals cannot be watched; the number is that of `errno`.
  case unguarded(Int32)
  /// The child could not be started; the number is that of `errno`.
  case childNotStarted(Int32)
}
