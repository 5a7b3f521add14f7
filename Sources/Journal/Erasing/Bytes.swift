/// Looking for bytes in bytes.
enum Bytes {
  static func contains(_ bytes: [UInt8], _ wanted: [UInt8]) -> Bool {
    next(wanted, in: bytes, from: 0) != nil
  }

  /// `bytes` cut in front of each `start`; none where something else stands before the first.
  static func parts(of bytes: [UInt8], from start: String) -> [[UInt8]] {
    let start = Array(start.utf8)
    guard bytes.starts(with: start) else { return [] }
    var cuts = [0]
    while let place = next(start, in: bytes, from: cuts[cuts.count - 1] + start.count) {
      cuts.append(place)
    }
    return zip(cuts, cuts.dropFirst() + [bytes.count]).map { Array(bytes[$0..<$1]) }
  }

  /// Every text that stands behind `"of":`.
  static func people(in bytes: [UInt8]) -> [String] { texts(behind: "of", in: bytes).map(\.text) }

  /// Every text that stands behind this key of JSON, up to the next quotation mark.
  static func texts(behind key: String, in bytes: [UInt8]) -> [[UInt8]] {
    rests(behind: "\"\(key)\":\"", in: bytes).map { Array($0.prefix { $0 != UInt8(ascii: "\"") }) }
  }

  /// Every number that stands behind this key of JSON.
  static func numbers(behind key: String, in bytes: [UInt8]) -> [Int] {
    rests(behind: "\"\(key)\":", in: bytes).compactMap { rest in
      Int(Array(rest.prefix { (0x30...0x39).contains($0) }).text)
    }
  }

  /// What follows each `start`, to the end.
  private static func rests(behind start: String, in bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    let start = Array(start.utf8)
    var rests: [ArraySlice<UInt8>] = []
    var end = 0
    while let place = next(start, in: bytes, from: end) {
      end = place + start.count
      rests.append(bytes[end...])
    }
    return rests
  }

  private static func next(_ wanted: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard let first = wanted.first, bytes.count >= wanted.count else { return nil }
    var place = start
    while place <= bytes.count - wanted.count {
      if bytes[place] == first, wanted.indices.allSatisfy({ bytes[place + $0] == wanted[$0] }) {
        return place
      }
      place += 1
    }
    return nil
  }
}
