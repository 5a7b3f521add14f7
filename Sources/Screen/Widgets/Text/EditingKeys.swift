/// The keys that edit text the same way in one line and in many.
extension EditedText {
  /// What a key did to the text.
  public enum Outcome: Hashable, Sendable {
    /// Nothing: the key is someone else's.
    case ignored
    /// The cursor may have moved.
    case moved
    /// The text may have changed.
    case changed
    /// There was no room for what was typed.
    case full
  }

  /// Types a character, moves within the line, or deletes.
  mutating func handle(_ key: Key) -> Outcome {
    if moves(key) { return .moved }
    if deletes(key) { return .changed }
    guard case .character(let character) = key.code, !key.control, !key.alt else { return .ignored }
    return insert(String(character)) ? .changed : .full
  }

  private mutating func moves(_ key: Key) -> Bool {
    let byWord = key.control || key.alt
    switch key.code {
    case .left where byWord, .character("b") where key.alt: wordLeft()
    case .right where byWord, .character("f") where key.alt: wordRight()
    case .left: left()
    case .right: right()
    default: return false
    }
    return true
  }

  private mutating func deletes(_ key: Key) -> Bool {
    switch (key.code, key.control) {
    case (.backspace, false) where key.alt: deleteWordBack()
    case (.backspace, false): deleteBack()
    case (.character("w"), true), (.backspace, true): deleteWordBack()
    case (.delete, false), (.character("d"), true): deleteForward()
    case (.character("u"), true): deleteToLineStart()
    case (.character("k"), true): deleteToLineEnd()
    default: return false
    }
    return true
  }
}
