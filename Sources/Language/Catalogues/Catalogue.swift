/// The phrases of one language, by key.
///
/// A catalogue file has a phrase a line, `key = text with {name}`, and `#` before a comment. What
/// is counted has two lines, `key.one` and `key.other`, with `{n}` for the number.
public struct Catalogue: Equatable, Sendable {
  /// What can be wrong with a line.
  public enum Fault: Error, Hashable, Sendable {
    /// No `=` in the line.
    case noText
    /// Nothing before the `=`, or a space in it.
    case badKey
    /// Nothing after the `=`.
    case emptyText
    /// The key has a phrase already; the first stays.
    case keyTwice
    /// A `\` before something other than `n`, `\` or `{`.
    case unknownEscape
    /// A `{` that nothing closes.
    case openBrace
    /// Something other than letters between braces.
    case badName
  }

  /// A line that could not be read.
  public struct Mistake: Hashable, Sendable {
    /// Which of the texts, from 0.
    public let text: Int
    /// Which line of it, from 1.
    public let line: Int
    /// What is wrong.
    public let fault: Fault
  }

  private(set) var phrases: [String: Template] = [:]
  /// The lines that could not be read; all others count.
  public private(set) var mistakes: [Mistake] = []

  /// The phrases of all these files together.
  public init(parsing texts: [String]) {
    for (index, text) in texts.enumerated() { read(text, at: index) }
  }

  /// The keys that have a phrase.
  public var keys: Set<String> { Set(phrases.keys) }

  /// The names of the values the phrase of `key` asks for.
  public func values(of key: String) -> Set<String> { phrases[key]?.names ?? [] }

  /// These phrases and those of `other`; where both have a key, that of `other` counts.
  public func merging(_ other: Catalogue) -> Catalogue {
    var merged = self
    merged.phrases.merge(other.phrases) { _, theirs in theirs }
    merged.mistakes += other.mistakes
    return merged
  }
}

extension Catalogue {
  private mutating func read(_ text: String, at index: Int) {
    let lines = Array(text.utf8).split(separator: Byte.lineFeed, omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() {
      do throws(Fault) {
        try readLine(Byte.trimmed(line))
      } catch {
        mistakes.append(Mistake(text: index, line: number + 1, fault: error))
      }
    }
  }

  private mutating func readLine(_ line: ArraySlice<UInt8>) throws(Fault) {
    if line.isEmpty || line.first == Byte.comment { return }
    guard let equals = line.firstIndex(of: Byte.equals) else { throw .noText }
    let name = Byte.trimmed(line[..<equals])
    let text = Byte.trimmed(line[(equals + 1)...])
    if name.isEmpty || name.contains(Byte.space) { throw .badKey }
    if text.isEmpty { throw .emptyText }
    let key = String(decoding: name, as: UTF8.self)
    if phrases[key] != nil { throw .keyTwice }
    phrases[key] = try Template(parsing: text)
  }
}
