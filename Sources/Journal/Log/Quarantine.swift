/// A write that was broken off: where it starts in its file, and how many bytes it has.
struct TornPlace: Hashable {
  let offset: Int
  let length: Int

  init(_ offset: Int, _ length: Int) {
    self.offset = offset
    self.length = length
  }
}

/// Bytes that could not be read, kept aside. What the end of a log was, before it was closed with a
/// newline, is named `log.offset.length`: by that it is known again as torn, and not as a line that
/// was once whole and was damaged since.
struct Quarantine {
  let folder: Folder

  /// The torn ends of the log `name` that were closed before.
  func torn(of log: String) throws(JournalError) -> Set<TornPlace> {
    Set(try folder.names().compactMap { Quarantine.place(in: $0, of: log) })
  }

  private static func place(in name: String, of log: String) -> TornPlace? {
    guard name.hasPrefix(log + ".") else { return nil }
    let parts = name.dropFirst(log.count + 1).split(
      separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, let offset = Int(parts[0]), let length = Int(parts[1]) else {
      return nil
    }
    return TornPlace(offset, length)
  }

  /// Removes the torn ends at `places`, which are kept in another way now.
  func forget(_ places: Set<TornPlace>, of log: String) throws(JournalError) {
    var isChanged = false
    for name in try folder.names() {
      guard let place = Quarantine.place(in: name, of: log), places.contains(place) else {
        continue
      }
      try folder.remove(name)
      isChanged = true
    }
    if isChanged { try folder.sync() }
  }

  /// Copies the bytes at `place` of `file`, and waits until they are on disk.
  func keep(_ place: TornPlace, of file: OpenFile, log: String) throws(JournalError) {
    let name = "\(log).\(place.offset).\(place.length)"
    try folder.replace(name) { (copy) throws(JournalError) in
      var copied = 0
      while copied < place.length {
        let bytes = try file.read(
          at: place.offset + copied, count: min(1 << 20, place.length - copied))
        if bytes.isEmpty { break }
        try copy.write(bytes)
        copied += bytes.count
      }
    }
  }
}
