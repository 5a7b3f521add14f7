/// A key as it is written in a binding and shown to people: "a", "?", "enter", "shift-tab", "ctrl-c",
/// "alt-x", "pgup", "f1".
public struct KeyChord: Hashable, Sendable, ExpressibleByStringLiteral {
  /// As it was written.
  public let written: String
  /// The key; absent where `written` is no key, so that a slip in a binding can be found by a test.
  public let key: Key?

  /// The key that is written so.
  public init(_ written: String) {
    self.written = written
    key = KeyNames.key(written)
  }

  /// The key that is written so.
  public init(stringLiteral value: String) { self.init(value) }

  /// True where this is the key meant. A digit is also found under its key on a Belgian AZERTY
  /// keyboard, where digits need Shift.
  public func matches(_ other: Key) -> Bool {
    guard let key else { return false }
    return key == other || azerty == other
  }

  /// What stands on the key of this digit on a Belgian AZERTY keyboard, without Shift.
  var azerty: Key? {
    guard let key, case .character(let digit) = key.code, key == .character(digit) else {
      return nil
    }
    return KeyNames.azerty[digit].map(Key.character)
  }

  /// The name of a key that is no character, such as "enter", for a catalogue to translate.
  public var name: String? { key.flatMap { KeyNames.name(of: $0.code) } }

  /// A short label: `a`, `Enter`, `↑`, `^C`, `Shift-Tab`.
  public var label: String { label { _ in nil } }

  /// A short label in which special keys are called as `names` calls them, if it does.
  public func label(_ names: (String) -> String?) -> String {
    guard let key else { return "?" }
    let word = name.map { names($0) ?? KeyNames.label(of: $0) }
    switch key.code {
    case .character(let character) where word == nil:
      if key.control { return "^" + String(character).uppercased() }
      return (key.alt ? "Alt-" : "") + String(character)
    default:
      let held =
        (key.control ? "Ctrl-" : "") + (key.alt ? "Alt-" : "") + (key.shift ? "Shift-" : "")
      return held + (word ?? "")
    }
  }
}
