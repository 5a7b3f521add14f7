/// How the characters of a sheet were written as bytes.
public enum CsvEncoding: Hashable, Sendable, CaseIterable {
  case utf8
  case utf16LittleEndian
  case utf16BigEndian
  /// What Excel writes in Belgium where nobody asks for Unicode.
  case windows1252
}

extension CsvEncoding {
  /// The encoding that `bytes` are in, and how many of them are the mark that says so.
  static func found(in bytes: [UInt8]) -> (encoding: CsvEncoding, mark: Int) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    if let order = evidentUTF16(bytes) { return (order, 0) }
    return (isUTF8(bytes) ? .utf8 : .windows1252, 0)
  }

  /// UTF-16 that does not say so: the letters of Europe leave every other byte zero.
  private static func evidentUTF16(_ bytes: [UInt8]) -> CsvEncoding? {
    let head = bytes.prefix(4096)
    let pairs = head.count / 2
    guard pairs > 1 else { return nil }
    var zeros = (even: 0, odd: 0)
    for (place, byte) in head.enumerated() where byte == 0 {
      if place.isMultiple(of: 2) { zeros.even += 1 } else { zeros.odd += 1 }
    }
    if zeros.odd * 2 > pairs, zeros.even * 8 < zeros.odd { return .utf16LittleEndian }
    if zeros.even * 2 > pairs, zeros.odd * 8 < zeros.even { return .utf16BigEndian }
    return nil
  }

  /// A few broken bytes in a long text do not make it another encoding: what counts is whether the
  /// letters beyond ASCII are mostly whole.
  private static func isUTF8(_ bytes: [UInt8]) -> Bool {
    if (try? UTF8Span(validating: bytes.span)) != nil { return true }
    var whole = 0
    var broken = 0
    var source = bytes.makeIterator()
    var parser = Unicode.UTF8.ForwardParser()
    while true {
      switch parser.parseScalar(from: &source) {
      case .valid(let scalar): whole += scalar.count > 1 ? 1 : 0
      case .error: broken += 1
      case .emptyInput: return whole > broken
      }
    }
  }
}
