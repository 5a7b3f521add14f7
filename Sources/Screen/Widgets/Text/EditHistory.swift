/// What can be taken back inside a text area, a word at a time.
struct EditHistory: Hashable, Sendable {
  private var past: [EditedText] = []
  private var future: [EditedText] = []
  /// Typing on belongs to the step before it, until something else happens.
  private var isTyping = false

  private static let deepest = 200

  /// Remembers how the text was before `key`, or before a paste.
  mutating func record(_ earlier: EditedText, _ key: Key?) {
    let types = key.map(Self.isLetter) ?? false
    if !(types && isTyping) { past.append(earlier) }
    if past.count > Self.deepest { past.removeFirst() }
    future = []
    isTyping = types
  }

  /// What is typed next is a step of its own.
  mutating func pause() { isTyping = false }

  mutating func back(from now: EditedText) -> EditedText? {
    guard let earlier = past.popLast() else { return nil }
    future.append(now)
    isTyping = false
    return earlier
  }

  mutating func forth(from now: EditedText) -> EditedText? {
    guard let later = future.popLast() else { return nil }
    past.append(now)
    isTyping = false
    return later
  }

  private static func isLetter(_ key: Key) -> Bool {
    guard case .character(let character) = key.code else { return false }
    return character.isPartOfWord && !key.control && !key.alt
  }
}
