import Domain

/// A file that lines can be taken from: a log, a copy that some other program made of one, or a log
/// in a backup.
struct LogSource {
  /// Its name in the log folder; nil where it lies elsewhere.
  let name: String?
  /// The log it should be of; nil where its name does not say.
  let log: LogName?
  let file: OpenFile
  let harvest: Harvest

  /// The workspace that its first line names; nil where that line says nothing of it.
  var workspace: String? {
    guard let first = harvest.lines.first?.event, first.kind == EventKind.logOpened.name else {
      return nil
    }
    return first.data[.workspace]?.asText
  }

  /// The logs that are opened in it for `workspace`.
  func opened(for workspace: String) -> [LogName] {
    harvest.lines.map(\.event).filter {
      $0.kind == EventKind.logOpened.name && $0.data[.workspace]?.asText == workspace
    }.map(\.version.log)
  }

  /// True for the log of another workspace.
  func isForeign(to workspace: String) -> Bool { self.workspace.map { $0 != workspace } ?? false }

  /// The bytes that are no line, but for stretches that are too long to be one.
  func remains() throws(JournalError) -> [[UInt8]] {
    var remains: [[UInt8]] = []
    for rest in harvest.rest where rest.place.count <= 2 * LineLimits.longestLine {
      remains.append(try file.read(at: rest.place.lowerBound, count: rest.place.count))
    }
    return remains
  }
}
