import Domain

extension Journal {
  /// A whole line as it stands in its file, without its newline, and what it says.
  public struct RawLine: Sendable {
    /// What it says.
    public let event: Event
    /// Its bytes.
    public let bytes: [UInt8]
  }

  /// The whole lines of this workspace, byte for byte, in the order of the files. What could not be
  /// read is not among them, nor is a log of another workspace.
  public static func rawLines(
    _ location: WorkspaceLocation, system: System = System()
  ) throws(JournalError) -> [RawLine] {
    let journal = try Journal(location, system: system)
    journal.readOnlyReason = .asked
    var held = Set(try journal.readLogs().map(\.version))
    if let unreadable = journal.unreadable { throw unreadable }
    journal.acceptTails()
    held.formUnion(journal.takeEvents().map(\.version))
    let folder = try journal.folder.folder(Workspace.logFolder)
    var found: [RawLine] = []
    for name in journal.logs.keys.sorted() {
      let file = try folder.reading(LogFileName.name(of: name))
      for line in try rawLines(of: file) where held.remove(line.event.version) != nil {
        found.append(line)
      }
    }
    return found
  }

  private static func rawLines(of file: OpenFile) throws(JournalError) -> [RawLine] {
    var found: [RawLine] = []
    var splitter = LineSplitter()
    let size = Int(try file.status().st_size)
    let tail = try splitter.eachLine(of: file, size: size) { line, _ in
      found += RawLine.lines(in: line.bytes)
    }
    return found + (tail.map { RawLine.lines(in: $0.bytes) } ?? [])
  }
}

extension Journal.RawLine {
  /// The line that `bytes` are, or the whole lines glued together in them.
  fileprivate static func lines(in bytes: [UInt8]) -> [Journal.RawLine] {
    if let line = line(bytes) { return [line] }
    return GluedLines.pieces(in: bytes.span).compactMap { piece in
      piece.flatMap { line(Array(bytes[$0])) }
    }
  }

  private static func line(_ bytes: [UInt8]) -> Journal.RawLine? {
    (try? LineReader.read(bytes)).map { Journal.RawLine(event: $0, bytes: bytes) }
  }
}

extension Span<UInt8> {
  /// A copy of the bytes.
  fileprivate var bytes: [UInt8] { indices.map { self[$0] } }
}
