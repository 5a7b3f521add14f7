import Domain
import Glibc

/// A log in the log folder, and how far it was read.
final class LogFile {
  let name: LogName
  private(set) var history: LogHistory
  private var file: OpenFile
  private var splitter = LineSplitter()
  private(set) var size = 0
  private var tail: Tail?
  /// Where a line starts that was taken although its newline was not there yet.
  private var takenTail: Int?

  private var fileName: String { LogFileName.name(of: name) }

  /// The log `name` in `folder`, not read yet.
  init(
    _ name: LogName, in folder: Folder, workspace: String, torn: Set<TornPlace>
  ) throws(JournalError) {
    self.name = name
    file = try folder.reading(LogFileName.name(of: name))
    history = LogHistory(name: name, workspace: workspace)
    history.torn = torn
  }

  /// Reads what came since the last time.
  func readOn(
    _ progress: inout ReadingProgress, into lines: inout PackedLines
  ) throws(JournalError) {
    let newSize = Int(try file.status().st_size)
    guard newSize > size else { return }
    let taken = takenTail
    history.begin(&lines)
    tail = try splitter.eachLine(of: file, size: newSize, &progress) { line, place in
      if place.offset != taken { history.take(line, at: place, into: &lines) }
    }
    size = tail?.end ?? splitter.offset
  }

  /// True where the file was cut, removed or replaced since it was opened.
  func wasReplaced() throws(JournalError) -> Bool {
    let status = try file.status()
    return status.st_nlink == 0 || Int(status.st_size) < size
  }

  /// Takes a whole line that lacks only its newline, without writing anything.
  func acceptTail(into lines: inout PackedLines) {
    guard let tail, takenTail != tail.place.offset, LineReader.isWhole(tail.bytes.span) else {
      return
    }
    history.begin(&lines)
    history.take(tail.bytes.span, at: tail.place, into: &lines)
    takenTail = tail.place.offset
  }

  /// Closes the end of the file with a newline where it has none, so that the next line does not
  /// stick to it. What is torn is copied to the quarantine first; nothing is cut off.
  func closeTail(
    in folder: Folder, _ quarantine: Quarantine, into lines: inout PackedLines
  ) throws(JournalError) {
    guard let tail else { return }
    if !LineReader.isWhole(tail.bytes.span) {
      let place = TornPlace(tail.place.offset, tail.place.length)
      try quarantine.keep(place, of: file, log: name.text)
      history.torn.insert(place)
    }
    let writing = try folder.appending(fileName)
    guard Int(try writing.status().st_size) == tail.end else {
      throw .readOnly(.changedUnderneath)
    }
    try writing.write([0x0A])
    try writing.dataSync()
    history.begin(&lines)
    history.take(tail.bytes.span, at: tail.place, into: &lines)
    splitter.move(to: tail.end + 1)
    size = tail.end + 1
    self.tail = nil
  }

  /// All that is wrong with it, an end that is not closed included.
  var findings: [Finding] {
    guard let tail, takenTail != tail.place.offset else { return history.findings }
    let line = history.lineCount + 1
    let next = history.nextSequence
    let torn = Finding(
      file: fileName, problem: .tornTail(tail.flaw), lines: line...line, sequences: next...next)
    return history.findings + [torn]
  }
}

extension Tail {
  /// Why it is no line.
  var flaw: LineFlaw {
    do {
      _ = try LineReader.read(bytes)
      return .noChecksum
    } catch {
      return error
    }
  }
}
