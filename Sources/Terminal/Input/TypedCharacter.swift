import Screen

/// Characters and control keys: everything that does not begin with Esc.
enum TypedCharacter {
  static func decode(_ bytes: ArraySlice<UInt8>) -> Decoded {
    guard let first = bytes.first else { return .incomplete }
    if first < 0x20 || first == 0x7F { return .key(controlKey(first), length: 1) }
    if first < 0x80 { return .key(.character(Character(Unicode.Scalar(first))), length: 1) }
    return decodeUTF8(bytes, first: first)
  }

  private static func controlKey(_ byte: UInt8) -> Key {
    switch byte {
    // Enter sends CR; LF comes from scripts and from terminals set that way.
    case 0x0A, 0x0D: Key(.enter)
    case 0x09: Key(.tab)
    case 0x08, 0x7F: Key(.backspace)
    case Byte.escape: Key(.escape)
    case 0x00: Key(.character(" "), control: true)
    case 0x01...0x1A: Key(.character(Character(Unicode.Scalar(byte + 0x60))), control: true)
    default: Key(.character(Character(Unicode.Scalar(byte + 0x40))), control: true)
    }
  }

  private static func decodeUTF8(_ bytes: ArraySlice<UInt8>, first: UInt8) -> Decoded {
    let head = bytes.prefix(4)
    var source = head.makeIterator()
    var parser = Unicode.UTF8.ForwardParser()
    switch parser.parseScalar(from: &source) {
    case .valid(let encoded):
      let scalar = Unicode.UTF8.decode(encoded)
      let isControl = scalar.properties.generalCategory == .control
      return .input(isControl ? nil : .key(.character(Character(scalar))), length: encoded.count)
    case .error(let length):
      let isCutOff = length == head.count && length < expectedLength(first)
      return isCutOff ? .incomplete : .key(.character("\u{FFFD}"), length: length)
    case .emptyInput: return .incomplete
    }
  }

  private static func expectedLength(_ first: UInt8) -> Int {
    switch first {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }
}
