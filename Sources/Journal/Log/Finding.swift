import Domain

/// Something that is not as it should be in a log. Wordless; nothing was changed because of it.
public struct Finding: Hashable, Sendable {
  /// What is the matter.
  public enum Problem: Hashable, Sendable {
    /// Bytes that are no line, in a place where lines are missing.
    case damaged(LineFlaw)
    /// Bytes that are no line, where none is missing: a write that was broken off before anything
    /// was promised of it, or a place that was healed since.
    case remnant(LineFlaw)
    /// The file ends inside a line; not closed yet, as nobody opened it for writing since.
    case tornTail(LineFlaw)
    /// Lines with no newline between them, or with something else there; read all the same.
    case glued
    /// Places in the log with no bytes in the file that could have been their lines.
    case missing
    /// The same line once more.
    case duplicate
    /// Another line at the same place: the log was written on two devices.
    case fork
    /// A line of another log.
    case otherLog(LogName)
    /// A line of a kind that belongs in the log of the other scope: kept, and not applied.
    case wrongScope(kind: String)
    /// A log of another workspace; none of its lines count here.
    case otherWorkspace(String)
    /// Lines of a later format: kept, not applied. How many.
    case laterFormat(Int)
    /// A file that is no log.
    case stranger
    /// The file could not be read.
    case unreadable(JournalError)
  }

  /// A whole line next to the trouble.
  public struct Neighbour: Hashable, Sendable {
    /// Its place in the log.
    public let sequence: Int
    /// Its wall-clock time.
    public let at: String
  }

  /// The name of the file in the log folder.
  public let file: String
  /// What is the matter.
  public var problem: Problem
  /// The lines of the file, from 1.
  public var lines: ClosedRange<Int>?
  /// The places in the log that are lost or doubled.
  public var sequences: ClosedRange<Int>?
  /// The last whole line before it.
  public var after: Neighbour?
  /// The first whole line behind it.
  public var before: Neighbour?

  /// The log the file is of.
  public var log: LogName? { LogFileName.log(of: file) }
}

extension Finding.Problem {
  /// True where nothing is lost and nothing can be done: it need not trouble anyone.
  public var isHarmless: Bool {
    switch self {
    case .remnant, .laterFormat: true
    default: false
    }
  }
}

/// The names of the files in the log folder.
enum LogFileName {
  private static let ending = ".jsonl"

  static func name(of log: LogName) -> String { log.text + ending }

  /// The log of the file `name`; nil where it is no log's.
  static func log(of name: String) -> LogName? {
    name.hasSuffix(ending) ? LogName(name.dropLast(ending.count)) : nil
  }
}
