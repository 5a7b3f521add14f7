import Domain

/// Reads an archive block by block; knows only the files that a backup can have.
struct BackupReader {
  /// Where each file lies, by folder and name.
  private(set) var entries: [String: [String: Range<Int>]] = [:]
  private let archive: OpenFile

  init(_ archive: OpenFile) throws(JournalError) {
    self.archive = archive
    let size = Int(try archive.status().st_size)
    guard size >= TarHeader.block, TarHeader(try archive.read(at: 0, count: TarHeader.block)) != nil
    else { throw .notABackup(archive.name) }
    try readEntries(size)
    try check(size)
  }

  /// The bytes of a small file at the root; nil where it is not there.
  func contents(of name: String) throws(JournalError) -> [UInt8]? {
    guard let place = entries[""]?[name], place.count <= Folder.largestWholeFile else { return nil }
    return try archive.read(at: place.lowerBound, count: place.count)
  }

  private mutating func readEntries(_ size: Int) throws(JournalError) {
    var place = 0
    while true {
      let block = try archive.read(at: place, count: TarHeader.block)
      if block.allSatisfy({ $0 == 0 }) { break }
      guard let header = TarHeader(block), let folder = BackupReader.folder(of: header) else {
        throw damaged("byte \(place)")
      }
      let start = place + TarHeader.block
      // A file cannot be larger than what is left, whatever it says.
      guard header.size <= size - start, header.padded <= size - start else {
        throw damaged(header.path)
      }
      guard entries[folder]?[header.name] == nil else { throw damaged(header.path) }
      entries[folder, default: [:]][header.name] = start..<(start + header.size)
      place = start + header.padded
    }
    guard try archive.read(at: place, count: size - place) == TarHeader.end else {
      throw damaged("byte \(place)")
    }
  }

  /// The folder of a file that a backup can have, below the root; nil for any other.
  private static func folder(of header: TarHeader) -> String? {
    let folders = [
      "", Workspace.logFolder, Workspace.quarantineFolder, Workspace.draftsFolder,
    ]
    return folders.first {
      header.folder == Backup.path($0) && Backup.canHold(header.name, in: $0)
    }
  }

  /// Holds every file against the manifest, and the bytes between them against zero.
  private func check(_ size: Int) throws(JournalError) {
    guard let bytes = try contents(of: Backup.manifest) else { throw damaged(Backup.manifest) }
    var expected = ""
    for (path, place) in inOrder where path != Backup.manifest {
      var digest = SHA256.Running()
      try archive.eachPart(of: place) { digest.add($0) }
      expected += "\(digest.hex)  \(path)\n"
    }
    guard Array(expected.utf8) == bytes else {
      throw damaged(firstDifference(expected, bytes.text))
    }
    for (path, place) in inOrder {
      let padding = (TarHeader.block - place.count % TarHeader.block) % TarHeader.block
      guard try archive.read(at: place.upperBound, count: padding).allSatisfy({ $0 == 0 }) else {
        throw damaged(path)
      }
    }
  }

  /// Path and place of every file, as they stand.
  private var inOrder: [(path: String, place: Range<Int>)] {
    entries.flatMap { folder, files in
      files.map { (folder.isEmpty ? $0.key : "\(folder)/\($0.key)", $0.value) }
    }.sorted { $0.place.lowerBound < $1.place.lowerBound }
  }

  /// The name of the first file whose digest is not the one that was written.
  private func firstDifference(_ found: String, _ written: String) -> String {
    let lines = found.split(separator: "\n")
    let others = written.split(separator: "\n")
    let place = zip(lines, others).enumerated().first { $0.element.0 != $0.element.1 }?.offset
    return place.map { String(lines[$0].dropFirst(66)) } ?? Backup.manifest
  }

  private func damaged(_ part: String) -> JournalError { .backupDamaged(archive.name, part: part) }
}
