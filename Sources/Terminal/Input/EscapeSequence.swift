import Screen

/// What can stand at the head of the input: a character, or a sequence that begins with Esc.
enum EscapeSequence {
  /// Longer than any answer we could have asked for.
  private static let longestString = 4_096

  static func decode(_ bytes: ArraySlice<UInt8>) -> Decoded {
    guard bytes.first == Byte.escape else { return TypedCharacter.decode(bytes) }
    let rest = bytes.dropFirst()
    guard let second = rest.first else { return .incomplete }
    switch second {
    case UInt8(ascii: "["): return ControlSequence.decode(bytes)
    case UInt8(ascii: "O"): return decodeSS3(bytes)
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"),
      UInt8(ascii: "_"):
      return skipString(bytes)
    case Byte.escape: return decodeTwoEscapes(rest)
    default: return TypedCharacter.decode(rest).withAlt
    }
  }

  /// Esc Esc is Alt with an arrow in some terminals, and someone pressing Esc twice in all of them.
  private static func decodeTwoEscapes(_ rest: ArraySlice<UInt8>) -> Decoded {
    guard let third = rest.dropFirst().first else { return .incomplete }
    let beginsSequence = third == UInt8(ascii: "[") || third == UInt8(ascii: "O")
    return beginsSequence ? decode(rest).withAlt : .key(Key(.escape), length: 1)
  }

  /// `ESC O A`, as keys come in application mode; some terminals put the modifier between.
  private static func decodeSS3(_ bytes: ArraySlice<UInt8>) -> Decoded {
    var modifiers = 0
    for (offset, byte) in bytes.prefix(5).enumerated().dropFirst(2) {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        modifiers = modifiers * 10 + Int(byte - UInt8(ascii: "0"))
      case 0x40...0x7E:
        let key = KeyTable.applicationKey(byte)?.held(modifiers)
        return .input(key.map(Input.key), length: offset + 1)
      default: return .key(Key(.character("O"), alt: true), length: 2)
      }
    }
    return bytes.count < 5 ? .incomplete : .input(nil, length: 5)
  }

  /// Answers of the terminal (colours, its name, the clipboard): not ours, to the end.
  private static func skipString(_ bytes: ArraySlice<UInt8>) -> Decoded {
    var previous: UInt8 = 0
    for (offset, byte) in bytes.prefix(longestString).enumerated().dropFirst(2) {
      if previous == Byte.escape {
        return .input(nil, length: byte == UInt8(ascii: "\\") ? offset + 1 : offset - 1)
      }
      if byte == Byte.bell || byte == 0x18 || byte == 0x1A {
        return .input(nil, length: offset + 1)
      }
      previous = byte
    }
    return bytes.count < longestString ? .incomplete : .input(nil, length: longestString)
  }
}
