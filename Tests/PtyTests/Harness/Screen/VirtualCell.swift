/// One cell of the virtual screen.
struct VirtualCell: Hashable {
  /// Empty in the right half of a wide character.
  var text = " "
  var look = VirtualLook()
}

/// How a cell looks; colours as numbers of the palette, nothing for the default.
struct VirtualLook: Hashable {
  var bold = false
  var dim = false
  var italic = false
  var underline = false
  var reverse = false
  var foreground: Int?
  var background: Int?

  var hasColour: Bool { foreground != nil || background != nil }

  /// Select Graphic Rendition: ECMA-48, section 8.3.117, with xterm's colours.
  mutating func apply(_ parameters: [Int]) {
    var rest = (parameters.isEmpty ? [0] : parameters)[...]
    while let number = rest.popFirst() {
      switch number {
      case 0: self = VirtualLook()
      case 38: foreground = Self.extendedColour(&rest)
      case 48: background = Self.extendedColour(&rest)
      case 30...37: foreground = number - 30
      case 39: foreground = nil
      case 40...47: background = number - 40
      case 49: background = nil
      case 90...97: foreground = number - 82
      case 100...107: background = number - 92
      default: applyAttribute(number)
      }
    }
  }

  private mutating func applyAttribute(_ number: Int) {
    switch number {
    case 1: bold = true
    case 2: dim = true
    case 3: italic = true
    case 4: underline = true
    case 7: reverse = true
    case 22: (bold, dim) = (false, false)
    case 23: italic = false
    case 24: underline = false
    case 27: reverse = false
    default: break
    }
  }

  private static func extendedColour(_ rest: inout ArraySlice<Int>) -> Int? {
    switch rest.popFirst() {
    case 5: return rest.popFirst()
    case 2:
      let channels = rest.prefix(3)
      rest = rest.dropFirst(3)
      // Beyond the palette: the number only has to differ.
      return channels.reduce(256) { $0 * 256 + $1 }
    default: return nil
    }
  }
}
