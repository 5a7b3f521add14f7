/// A bracketed paste on its way in: text of any length, arriving in pieces.
struct PasteBuffer {
  private static let end = Array("\u{1B}[201~".utf8)
  private var bytes: [UInt8] = []

  /// Takes what belongs to the paste. Where it ends in `piece`, gives how much of `piece` that is.
  mutating func take(_ piece: ArraySlice<UInt8>) -> Int? {
    let before = bytes.count
    bytes.append(contentsOf: piece)
    guard let end = endMarker(from: max(0, before - Self.end.count + 1)) else { return nil }
    bytes.removeSubrange(end...)
    return end + Self.end.count - before
  }

  /// What was pasted: text, in which nothing can drive a terminal any more.
  var text: String {
    var text = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in String(decoding: withoutBrokenEnd, as: UTF8.self).unicodeScalars {
      // Terminals send the Enter key for the end of a line.
      if scalar == "\r" || (scalar == "\n" && previous != "\r") {
        text.append("\n")
      } else if scalar == "\t" || scalar.properties.generalCategory != .control {
        text.append(scalar)
      }
      previous = scalar
    }
    return String(text)
  }

  private func endMarker(from start: Int) -> Int? {
    var index = start
    while index + Self.end.count <= bytes.count {
      if bytes[index] == Byte.escape, bytes[index...].starts(with: Self.end) { return index }
      index += 1
    }
    return nil
  }

  /// A paste that was given up may stop within its own end marker.
  private var withoutBrokenEnd: ArraySlice<UInt8> {
    for length in (1..<Self.end.count).reversed() where bytes.count >= length {
      if bytes.suffix(length) == Self.end.prefix(length) { return bytes.dropLast(length) }
    }
    return bytes[...]
  }
}
