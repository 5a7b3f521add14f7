/// One thing that reached the program from the terminal.
public enum Input: Hashable, Sendable {
  /// A key, with what was held down.
  case key(Key)
  /// Text pasted in one go. It is text or nothing; it never runs a command.
  case paste(String)
  /// The mouse.
  case mouse(Mouse)
  /// The terminal has another size now.
  case resized(Size)
  /// The terminal was given back after a suspension: everything must be drawn again.
  case resumed
}

/// A key and what was held down with it. Shift is held in the character itself, but for `tab`.
public struct Key: Hashable, Sendable {
  /// The key.
  public var code: KeyCode
  /// Ctrl was held. Ctrl with a letter is that letter, lower case.
  public var control: Bool
  /// Alt was held, or Esc came just before.
  public var alt: Bool
  /// Shift was held, for keys that are no characters.
  public var shift: Bool

  /// The key `code`, alone or with what was held down.
  public init(_ code: KeyCode, control: Bool = false, alt: Bool = false, shift: Bool = false) {
    self.code = code
    self.control = control
    self.alt = alt
    self.shift = shift
  }

  /// A typed character, without Ctrl or Alt.
  public static func character(_ character: Character) -> Key { Key(.character(character)) }
}

/// Which key.
public enum KeyCode: Hashable, Sendable {
  /// A character: a whole grapheme, as typed.
  case character(Character)
  case enter
  case escape
  case tab
  case backspace
  case delete
  case insert
  case up
  case down
  case left
  case right
  case home
  case end
  case pageUp
  case pageDown
  /// F1 to F24.
  case function(Int)
}

/// What the mouse did, and where.
public struct Mouse: Hashable, Sendable {
  /// What it did.
  public enum Deed: Hashable, Sendable {
    case pressed
    case released
    case dragged
    case wheelUp
    case wheelDown
  }
  /// What it did.
  public var deed: Deed
  /// 0 the left button, 1 the middle, 2 the right.
  public var button: Int
  /// The cell under the pointer.
  public var point: Point

  /// The mouse did `deed` at `point`.
  public init(_ deed: Deed, button: Int = 0, at point: Point) {
    self.deed = deed
    self.button = button
    self.point = point
  }
}
