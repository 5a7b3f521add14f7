import Domain

/// Bytes that are no line, put in the quarantine: each stretch behind a line of JSON that says where
/// it stood, so that nothing is guessed and nothing thrown away.
struct SetAside {
  /// The name of the file they came from.
  let origin: String
  let file: OpenFile
  let pieces: [Harvest.Rest]

  /// How many bytes there are.
  var size: Int { pieces.reduce(0) { $0 + $1.place.count } }

  /// Writes them to `quarantine` and waits until they are on disk; the name is made of what they are,
  /// so that doing it again changes nothing.
  func keep(in quarantine: Folder) throws(JournalError) -> String {
    var checksum = Checksum.Running()
    try eachPiece { bytes throws(JournalError) in checksum.add(bytes.span) }
    let mark = Hex.bytes(checksum.value).text
    let name = "\(SetAside.safe(origin)).aside.\(mark)"
    try quarantine.replace(name) { (copy) throws(JournalError) in
      try eachPiece { bytes throws(JournalError) in try copy.write(bytes) }
    }
    return name
  }

  /// Hands over all that is to be written.
  private func eachPiece(_ take: ([UInt8]) throws(JournalError) -> Void) throws(JournalError) {
    for piece in pieces {
      let head = Fields([
        .init("file", .text(origin)), .init("offset", .number(piece.place.lowerBound)),
        .init("bytes", .number(piece.place.count)), .init("after", .number(piece.after)),
      ])
      try take(JSON.bytes(of: .object(head)) + [0x0A])
      try file.eachPart(of: piece.place, take)
      try take([0x0A])
    }
  }

  /// A name that is safe in any folder: what is none of ours becomes a dash.
  static func safe(_ name: String, most: Int = 80) -> String {
    let kept = name.utf8.prefix(most).map { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2E, 0x5F: byte
      default: UInt8(ascii: "-")
      }
    }
    let text = kept.text
    return text.hasPrefix(".") ? "-\(text.dropFirst())" : text
  }
}

extension OpenFile {
  /// Hands over the bytes in `range`, a part at a time.
  func eachPart(
    of range: Range<Int>, _ take: ([UInt8]) throws(JournalError) -> Void
  ) throws(JournalError) {
    var place = range.lowerBound
    while place < range.upperBound {
      let bytes = try read(at: place, count: min(1 << 20, range.upperBound - place))
      // It became shorter while it was read.
      guard !bytes.isEmpty else { throw .notAsExpected(name) }
      try take(bytes)
      place += bytes.count
    }
  }
}

extension SetAside {
  /// The stretches in a file of the quarantine: those behind lines that say where they stood, or all
  /// of it where it has none.
  static func pieces(in bytes: [UInt8]) -> [[UInt8]] {
    var pieces: [[UInt8]] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      guard let newline = rest.firstIndex(of: 0x0A),
        let head = (try? JSON.read(Array(rest[..<newline])))?.asObject, head["file"] != nil,
        let count = head["bytes"]?.asNumber, count >= 0,
        rest.count > newline - rest.startIndex + count
      else {
        pieces.append(Array(rest))
        break
      }
      pieces.append(Array(rest[(newline + 1)..<(newline + 1 + count)]))
      rest = rest[(newline + 1 + count)...].dropFirst()
    }
    return pieces
  }
}
