import Screen

/// `ESC [`, parameters, and one letter that says what it is: ECMA-48, section 5.4.
enum ControlSequence {
  /// No key has a longer one; without a bound a broken line would swallow all that is typed.
  private static let longest = 256

  static func decode(_ bytes: ArraySlice<UInt8>) -> Decoded {
    for (offset, byte) in bytes.prefix(longest).enumerated().dropFirst(2) {
      switch byte {
      case 0x20...0x3F: continue
      case 0x40...0x7E: return decode(bytes, final: byte, at: offset)
      // Broken off: what comes next stands on its own.
      default: return .input(nil, length: offset)
      }
    }
    return bytes.count < longest ? .incomplete : .input(nil, length: longest)
  }

  private static func decode(_ bytes: ArraySlice<UInt8>, final: UInt8, at offset: Int) -> Decoded {
    let length = offset + 1
    let parameters = bytes.prefix(offset).dropFirst(2)
    switch final {
    case UInt8(ascii: "[") where parameters.isEmpty: return decodeLinuxFunctionKey(bytes)
    // The mouse as terminals without mode 1006 report it: three bytes that may be anything.
    case UInt8(ascii: "M") where parameters.isEmpty:
      return bytes.count < length + 3 ? .incomplete : .input(nil, length: length + 3)
    case UInt8(ascii: "M"), UInt8(ascii: "m"):
      let mouse = MouseReport.decode(parameters, isRelease: final == UInt8(ascii: "m"))
      return .input(mouse.map(Input.mouse), length: length)
    case UInt8(ascii: "~") where parameters.elementsEqual("200".utf8):
      return .pasteBegins(length: length)
    default:
      return .input(key(parameters, final: final).map(Input.key), length: length)
    }
  }

  private static func key(_ parameters: ArraySlice<UInt8>, final: UInt8) -> Key? {
    guard let numbers = numbers(in: parameters) else { return nil }
    let base =
      final == UInt8(ascii: "~")
      ? KeyTable.numberedKey(numbers.first ?? 0) : KeyTable.letteredKey(final)
    return base?.held(numbers.count > 1 ? numbers[1] : 0)
  }

  /// `ESC [ [ A` to `E` are F1 to F5 on the Linux console.
  private static func decodeLinuxFunctionKey(_ bytes: ArraySlice<UInt8>) -> Decoded {
    guard let letter = bytes.dropFirst(3).first else { return .incomplete }
    guard (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(letter) else {
      return .input(nil, length: 3)
    }
    return .key(Key(.function(Int(letter - UInt8(ascii: "A")) + 1)), length: 4)
  }

  /// The numbers between semicolons, an empty one as 0; nothing where other signs stand among them.
  static func numbers(in bytes: ArraySlice<UInt8>) -> [Int]? {
    var numbers = [0]
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        let digit = Int(byte - UInt8(ascii: "0"))
        numbers[numbers.count - 1] = min(numbers[numbers.count - 1] * 10 + digit, 99_999)
      case UInt8(ascii: ";"): numbers.append(0)
      default: return nil
      }
    }
    return numbers
  }
}
