import Testing

@testable import samen

/// Does what one block of a transcript says.
struct Doing {
  /// What came out: printed lines, then errors; or the rows of the screen.
  let shown: [String]

  init(_ block: Transcript.Block, _ shell: Shell) throws {
    let rest = block.doing.dropFirst(2)
    if block.doing.hasPrefix("@ ") {
      shown = try Doing.screen(rest, shell)
    } else {
      let words = Doing.words(rest)
      try #require(words.first == "samen", "\(block.doing)")
      let fed = block.fed.map { String($0.dropFirst(2)) }.joined(separator: "\n")
      let places = words.dropFirst().map { Doing.place($0, in: shell) }
      let result = shell.run(places, feeding: fed)
      let status = result.status == .done ? [] : ["(exit \(result.status.rawValue))"]
      let printed = Doing.lines(result.output) + Doing.lines(result.errors) + status
      shown = printed.map { $0.replacing(shell.folder.path, with: "~") }.withoutEmptyEnd
    }
  }

  /// A file of the reader's own, which a terminal would find behind `~`.
  private static func place(_ word: String, in shell: Shell) -> String {
    word.hasPrefix("~/") ? shell.folder.path + word.dropFirst() : word
  }

  private static func screen(_ rest: Substring, _ shell: Shell) throws -> [String] {
    let parts = rest.split(separator: " ", maxSplits: 1)
    let size = parts[0].split(separator: "x").compactMap { Int($0) }
    try #require(size.count == 2)
    var screenshot = try Screenshot(shell, columns: size[0], rows: size[1])
    if parts.count > 1 { try screenshot.strike(parts[1]) }
    return screenshot.rows.withoutEmptyEnd
  }

  private static func lines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init).withoutEmptyEnd
  }

  /// The words of a command, with quotes around what has spaces.
  private static func words(_ text: Substring) -> [String] {
    var words: [String] = []
    var word = ""
    var isQuoted = false
    for character in text {
      switch character {
      case "\"": isQuoted.toggle()
      case " " where !isQuoted:
        if !word.isEmpty { words.append(word) }
        word = ""
      default: word.append(character)
      }
    }
    return word.isEmpty ? words : words + [word]
  }
}
