import Screen

/// Which letter or number in a sequence is which key, in xterm and those that follow it, rxvt and
/// the Linux console.
enum KeyTable {
  /// `ESC [ A`.
  static func letteredKey(_ letter: UInt8) -> Key? {
    switch Character(Unicode.Scalar(letter)) {
    case "A": Key(.up)
    case "B": Key(.down)
    case "C": Key(.right)
    case "D": Key(.left)
    case "a": Key(.up, shift: true)
    case "b": Key(.down, shift: true)
    case "c": Key(.right, shift: true)
    case "d": Key(.left, shift: true)
    case "H": Key(.home)
    case "F": Key(.end)
    case "Z": Key(.tab, shift: true)
    case "P": Key(.function(1))
    case "Q": Key(.function(2))
    case "R": Key(.function(3))
    case "S": Key(.function(4))
    default: nil
    }
  }

  /// `ESC [ 5 ~`.
  static func numberedKey(_ number: Int) -> Key? {
    switch number {
    case 1, 7: Key(.home)
    case 2: Key(.insert)
    case 3: Key(.delete)
    case 4, 8: Key(.end)
    case 5: Key(.pageUp)
    case 6: Key(.pageDown)
    case 11...15: Key(.function(number - 10))
    case 17...21: Key(.function(number - 11))
    case 23...26: Key(.function(number - 12))
    case 28, 29: Key(.function(number - 13))
    case 31...34: Key(.function(number - 14))
    default: nil
    }
  }

  /// `ESC O A`; the lower-case letters are the numeric pad.
  static func applicationKey(_ letter: UInt8) -> Key? {
    switch letter {
    case UInt8(ascii: "M"): Key(.enter)
    case UInt8(ascii: "I"): Key(.tab)
    case UInt8(ascii: "a")...UInt8(ascii: "d"):
      letteredKey(letter).map { Key($0.code, control: true) }
    case UInt8(ascii: "j")...UInt8(ascii: "y"):
      .character(Character(Unicode.Scalar(letter - 0x40)))
    case UInt8(ascii: "X"): .character("=")
    default: letteredKey(letter)
    }
  }
}

extension Key {
  /// The same key with what xterm says was held: 1 and the sum of Shift 1, Alt 2, Ctrl 4, Meta 8.
  func held(_ number: Int) -> Key {
    guard number > 1 else { return self }
    let bits = number - 1
    var key = self
    key.shift = shift || bits & 1 != 0
    key.alt = alt || bits & 0b1010 != 0
    key.control = control || bits & 4 != 0
    return key
  }
}
