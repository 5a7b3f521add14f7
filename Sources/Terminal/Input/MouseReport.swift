import Screen

/// `ESC [ < button ; column ; row M`: the mouse in mode 1006.
enum MouseReport {
  private static let motion = 32
  private static let wheel = 64

  static func decode(_ parameters: ArraySlice<UInt8>, isRelease: Bool) -> Mouse? {
    guard parameters.first == UInt8(ascii: "<"),
      let numbers = ControlSequence.numbers(in: parameters.dropFirst()), numbers.count == 3,
      numbers[1] > 0, numbers[2] > 0
    else { return nil }
    // 4, 8 and 16 say what was held on the keyboard, which changes nothing here.
    let button = numbers[0] & 3
    let point = Point(column: numbers[1] - 1, row: numbers[2] - 1)
    switch numbers[0] & ~0b11111 {
    case 0 where button < 3:
      return Mouse(isRelease ? .released : .pressed, button: button, at: point)
    case motion where button < 3: return Mouse(.dragged, button: button, at: point)
    case wheel where button == 0: return Mouse(.wheelUp, at: point)
    case wheel where button == 1: return Mouse(.wheelDown, at: point)
    default: return nil
    }
  }
}
