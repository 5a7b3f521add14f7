import Screen

/// What stands at the head of the bytes that came in.
enum Decoded {
  /// `length` bytes that mean `input`, or nothing to us.
  case input(Input?, length: Int)
  /// `length` bytes after which a paste follows.
  case pasteBegins(length: Int)
  /// Too little to tell yet.
  case incomplete

  static func key(_ key: Key, length: Int) -> Decoded { .input(.key(key), length: length) }

  /// The same, after the one byte Esc that says Alt was held.
  var withAlt: Decoded {
    switch self {
    case .input(.key(var key), let length):
      key.alt = true
      return .key(key, length: length + 1)
    case .input(let input, let length): return .input(input, length: length + 1)
    case .pasteBegins(let length): return .pasteBegins(length: length + 1)
    case .incomplete: return .incomplete
    }
  }
}

enum Byte {
  static let escape: UInt8 = 0x1B
  static let bell: UInt8 = 0x07
}
