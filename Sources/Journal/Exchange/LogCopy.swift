import Domain

/// The copy of a log that is kept here, read when it is asked for and only once.
final class LogCopy {
  let log: LogName
  private let folder: Folder
  private var file: OpenFile?
  private var read: [Harvest.Line]?

  /// The copy of `log` in `folder`.
  init(_ log: LogName, in folder: Folder) {
    self.log = log
    self.folder = folder
  }

  /// Its whole lines.
  func lines() throws(JournalError) -> [Harvest.Line] {
    if let read { return read }
    let file = try opened()
    let lines = try Harvest(file, 0..<Int(try file.status().st_size)).lines
      .filter { $0.event.version.log == log }
    read = lines
    return lines
  }

  /// The bytes of one of them, without the newline.
  func bytes(of line: Harvest.Line) throws(JournalError) -> [UInt8] {
    try opened().read(at: line.place.lowerBound, count: line.place.count)
  }

  private func opened() throws(JournalError) -> OpenFile {
    if let file { return file }
    let opened = try folder.reading(LogFileName.name(of: log))
    file = opened
    return opened
  }
}
