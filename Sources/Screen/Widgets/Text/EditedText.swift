/// Text with a cursor between two graphemes. Stored text stays as typed; only control characters,
/// which nobody types, are not taken in.
public struct EditedText: Hashable, Sendable {
  /// What stands before the cursor.
  public private(set) var before: String
  /// What stands after the cursor.
  public private(set) var after: String
  /// The most bytes of UTF-8 it may hold.
  public let limit: Int

  /// The longest text a journal line may carry.
  public static let longest = 32 * 1024

  /// The text, with the cursor at its end.
  public init(_ text: String = "", limit: Int = EditedText.longest) {
    before = text
    after = ""
    self.limit = limit
  }

  /// All of it.
  public var text: String { before + after }
  /// True where nothing was typed.
  public var isEmpty: Bool { before.isEmpty && after.isEmpty }
  /// The graphemes before the cursor.
  public var cursor: Int { before.count }

  /// Takes in as much of `addition` as fits; line breaks become spaces unless `keepingLines`.
  /// Returns false where something was left out for lack of room.
  @discardableResult
  public mutating func insert(_ addition: String, keepingLines: Bool = false) -> Bool {
    var room = limit - before.utf8.count - after.utf8.count
    for character in Self.typeable(addition, keepingLines: keepingLines) {
      room -= character.utf8.count
      guard room >= 0 else { return false }
      before.append(character)
    }
    return true
  }

  private static func typeable(_ text: String, keepingLines: Bool) -> String {
    var result = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch CleanText.fate(of: scalar) {
      case .line: if last != "\r" || scalar != "\n" { result.append(keepingLines ? "\n" : " ") }
      case .space: result.append(" ")
      case .dropped where scalar.properties.generalCategory == .control: break
      case .dropped, .kept: result.append(scalar)
      }
      last = scalar
    }
    return String(result)
  }

  /// Puts the cursor after so many graphemes.
  public mutating func move(to cursor: Int) {
    let all = text
    let index =
      all.index(all.startIndex, offsetBy: max(0, cursor), limitedBy: all.endIndex) ?? all.endIndex
    before = String(all[..<index])
    after = String(all[index...])
  }

  /// One grapheme to the left.
  mutating func left() {
    guard let last = before.popLast() else { return }
    after.insert(last, at: after.startIndex)
  }

  /// One grapheme to the right.
  mutating func right() {
    guard !after.isEmpty else { return }
    before.append(after.removeFirst())
  }

  /// To the beginning of the word, or of the one before it.
  mutating func wordLeft() {
    while before.last?.isPartOfWord == false { left() }
    while before.last?.isPartOfWord == true { left() }
  }

  /// To the end of the word, or of the next one.
  mutating func wordRight() {
    while after.first?.isPartOfWord == false { right() }
    while after.first?.isPartOfWord == true { right() }
  }

  mutating func deleteBack() { _ = before.popLast() }

  mutating func deleteForward() {
    if !after.isEmpty { after.removeFirst() }
  }

  mutating func deleteWordBack() {
    let behind = after
    wordLeft()
    after = behind
  }

  /// Back to the beginning of the line.
  mutating func deleteToLineStart() {
    before = String(before[..<lineStart])
  }

  /// On to the end of the line.
  mutating func deleteToLineEnd() {
    after = String(after[(after.firstIndex(of: "\n") ?? after.endIndex)...])
  }

  private var lineStart: String.Index {
    before.lastIndex(of: "\n").map(before.index(after:)) ?? before.startIndex
  }
}

extension Character {
  var isPartOfWord: Bool { isLetter || isNumber || self == "_" }
}
