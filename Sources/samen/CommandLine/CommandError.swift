import Domain
import Journal
import Language
import Terminal

/// Why a command did not do what it was asked. Wordless: see `ErrorSentences`.
enum CommandError: Error {
  case usage(UsageMistake)
  case refused(Refusal)
  case unreadableDay(String, DateReader.Mistake)
  case unreadableTime(String)
  /// A line of `record -` that is no JSON object, or has a key that means nothing.
  case notARecord(String)
  /// `check` found something, and has said what.
  case foundSomething
  /// `doctor` could not read what it had to, and has said why.
  case couldNotLook
  /// Some lines of `record -` were refused, and their answers have said why.
  case someRefused
  case journal(JournalError, folder: String = "")
  /// Nothing can be written; `holder` is the process that holds the workspace.
  case readOnly(ReadOnlyReason, holder: Int?)
  /// SAMEN_NOW does not hold a moment.
  case badClock(String)
  /// There is no screen to open on.
  case terminal(TerminalError)
  case unexpected(String)
  /// A refusal that was put in words already, where the names of what it is about were known.
  case said(String)
  /// A file that is there and is not what it has to be, put in words.
  case unreadable(String)
  /// Somebody stopped long work with Ctrl-C; the phrase says what is safe.
  case stopped(WatchingPhrase)
  /// Whoever read the output has gone away.
  case outputClosed

  var status: CommandStatus {
    switch self {
    case .usage, .badClock: .wrongUsage
    case .refused, .unreadableDay, .unreadableTime, .notARecord, .foundSomething, .someRefused,
      .said:
      .refused
    case .journal(.workspaceExists, _): .refused
    case .journal(.severalWorkspaces, _): .wrongUsage
    case .outputClosed: .done
    case .journal, .readOnly, .terminal, .unexpected, .stopped, .unreadable,
      .couldNotLook:
      .cannotReadOrWrite
    }
  }
}

/// What is wrong with what was typed.
enum UsageMistake {
  case commandUnknown(String, nearest: String?)
  case optionUnknown(String, command: String, nearest: String?)
  case optionMissing(String)
  case valueMissing(String, wanted: String)
  case noValueWanted(String)
  case badValue(String, String, allowed: String)
  case tooMany(String, command: String)
  case wordMissing(String, command: String)
  case notAField(String)
  /// Bytes that are not UTF-8, as an argument or in a variable of ours; shown with what could be read.
  case notText(String)
  /// Two options that do not go together, or of which one needs the other.
  case together(String, String)
  case apart(String, String)
}
