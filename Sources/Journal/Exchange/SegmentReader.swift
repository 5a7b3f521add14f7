import Domain

/// Reads the segments of one log.
struct SegmentReader {
  /// What became of a file.
  enum Outcome {
    case read(Segment, events: [Event])
    /// It is not there any more, or another program is still writing it.
    case passedBy
    case trouble(ExchangeTrouble)
  }

  let log: LogName
  let folder: Folder
  let workspace: String
  /// The secrets that open it; none where it is not for this device.
  let secrets: [String]
  let age: (any Sealer)?
  let isUnsealed: Bool
  let privateFolder: PrivateFolder

  /// Nothing that is written here comes near this: 256 MiB.
  private static let largest = 1 << 28

  /// Reads the file `name`.
  func read(_ file: String) -> Outcome {
    guard let name = SegmentName(file) else {
      return SegmentReader.isBeingWritten(file) ? .passedBy : .trouble(.strangeFile)
    }
    // Own lines of an organisation lie sealed, or nowhere.
    guard name.isSealed || (isUnsealed && log.scope == .shared) else {
      return .trouble(.notSealed)
    }
    do throws(JournalError) {
      return try read(try folder.reading(file), file, name)
    } catch .notAsExpected {
      return .trouble(.strangeFile)
    } catch  where error.isMissing {
      return .passedBy
    } catch {
      return .trouble(.unreadable(error))
    }
  }

  /// Names under which programs that carry files write what is not complete yet.
  private static func isBeingWritten(_ name: String) -> Bool {
    name.hasPrefix(".") || name.hasPrefix("~")
      || [".tmp", ".part", ".partial", ".filepart", ".crdownload"].contains(
        where: name.hasSuffix)
  }

  private func read(
    _ file: OpenFile, _ fileName: String, _ name: SegmentName
  ) throws(JournalError) -> Outcome {
    let size = Int(try file.status().st_size)
    guard size <= SegmentReader.largest else { return .trouble(.tooLarge) }
    let isDigestRight = try file.checksum(size: size) == name.checksum
    guard name.isSealed else { return try read(file, size, fileName, name, isDigestRight) }
    guard isDigestRight else { return .trouble(.notWhole) }
    guard let age, let plain = try age.open(file, with: secrets, in: privateFolder) else {
      return .trouble(.noKey)
    }
    return try read(plain, Int(try plain.status().st_size), fileName, name, true)
  }

  private func read(
    _ plain: OpenFile, _ size: Int, _ fileName: String, _ name: SegmentName, _ isRight: Bool
  ) throws(JournalError) -> Outcome {
    let harvest = try Harvest(plain, 0..<size)
    let isOurs = harvest.lines.allSatisfy { line in
      line.event.version.log == log && name.places.contains(line.event.version.sequence)
    }
    guard isOurs else { return .trouble(.wrongPlace) }
    let isForeign = harvest.lines.contains { line in
      line.event.kind == EventKind.logOpened.name
        && line.event.data[.workspace]?.asText != workspace
    }
    guard !isForeign else { return .trouble(.otherWorkspace) }
    let segment = Segment(
      file: fileName, name: name, bytes: plain,
      lines: harvest.lines.map { Segment.Line($0.event, at: $0.place) },
      isWhole: isRight && harvest.isTidy)
    return .read(segment, events: harvest.lines.map(\.event))
  }
}

extension OpenFile {
  /// The checksum of its first `size` bytes.
  func checksum(size: Int) throws(JournalError) -> UInt32 {
    var sum = Checksum.Running()
    try eachPart(of: 0..<size) { (bytes) throws(JournalError) in sum.add(bytes.span) }
    return sum.value
  }
}
