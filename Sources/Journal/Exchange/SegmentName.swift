import Domain

/// The name of a segment: the places of its first and last line, the checksum of the file as it lies
/// there, and whether it is sealed.
struct SegmentName: Hashable, Sendable {
  let places: ClosedRange<Int>
  let checksum: UInt32
  let isSealed: Bool
  /// True where the name is that of a copy which a program that shares folders made.
  let isCopy: Bool

  private static let plain = ".jsonl"
  private static let seal = ".age"
  private static let sealed = plain + seal

  init(_ places: ClosedRange<Int>, _ checksum: UInt32, isSealed: Bool) {
    self.places = places
    self.checksum = checksum
    self.isSealed = isSealed
    isCopy = false
  }

  /// As it stands in the folder.
  var text: String {
    let sum = Hex.bytes(checksum).text
    let ending = isSealed ? SegmentName.sealed : SegmentName.plain
    return "\(places.lowerBound)-\(places.upperBound)-\(sum)\(ending)"
  }

  /// The segment called `text`, also where another program put a note into the name, as Nextcloud,
  /// Dropbox and Syncthing do with what they take for a conflict; nil for all else.
  init?(_ text: String) {
    guard !text.hasPrefix(".") else { return nil }
    isSealed = text.hasSuffix(SegmentName.seal)
    guard isSealed || text.hasSuffix(SegmentName.plain) else { return nil }
    let dot = text.firstIndex { !$0.isHexDigit && $0 != "-" } ?? text.endIndex
    let parts = text[..<dot].split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, let first = SegmentName.place(parts[0]),
      let last = SegmentName.place(parts[1]), first <= last,
      let sum = SegmentName.checksum(parts[2])
    else { return nil }
    places = first...last
    checksum = sum
    // The note may stand before each of the two endings.
    var rest = text[dot...]
    isCopy = rest != (isSealed ? SegmentName.sealed : SegmentName.plain)
    if isCopy, isSealed, rest.hasPrefix(SegmentName.plain) {
      rest = rest.dropFirst(SegmentName.plain.count)
    } else if isSealed, !rest.hasSuffix(SegmentName.sealed) {
      return nil
    }
    // A file beside it that is being written has another ending; a note stands before the ending.
    if isCopy,
      !(rest.hasPrefix(".sync-conflict-") || rest.hasPrefix(" (") || rest.hasPrefix("_conflict"))
    {
      return nil
    }
  }

  private static func place(_ text: Substring) -> Int? {
    guard let place = Int(text), place > 0, place <= JSON.largestNumber, "\(place)" == text else {
      return nil
    }
    return place
  }

  private static func checksum(_ text: Substring) -> UInt32? {
    guard text.utf8.count == 8, text.allSatisfy({ $0.isNumber || ("a"..."f").contains($0) }) else {
      return nil
    }
    return UInt32(text, radix: 16)
  }
}
