/// How many lines each function with a body takes, from its `func` or `init` to its last brace.
/// Computed properties are left out: they would flatter the median.
enum FunctionLengths {
  struct Function: CustomStringConvertible {
    let name: String
    let line: Int
    let lines: Int
    var description: String { "\(name) (line \(line), \(lines) lines)" }
  }

  static func functions(in text: String) -> [Function] {
    let code = SwiftCode(text).text
    let starts = code.matches(of: /(?:^|[^.`\w])(func\s+\S[^\s(<]*|(?:init[?!]?|subscript)\s*[(<])/)
    return starts.compactMap { start in
      let from = start.output.1.startIndex
      guard let end = endOfBody(code[start.output.1.endIndex...], opened: start.output.1.last)
      else { return nil }
      return Function(
        name: start.output.1.trimming { " (<".contains($0) },
        line: newlines(code[..<from]) + 1, lines: newlines(code[from...end]) + 1)
    }
  }

  /// The brace that closes the body; nil for what has none, as in a protocol.
  private static func endOfBody(_ rest: Substring, opened: Character?) -> String.Index? {
    var parentheses = opened == "(" ? 1 : 0
    var braces = 0
    var word = ""
    for (index, character) in zip(rest.indices, rest) {
      if character.isLetter {
        word.append(character)
        continue
      }
      if braces == 0, parentheses == 0, nextDeclaration.contains(word) { return nil }
      word = ""
      switch character {
      case "(", "[": parentheses += 1
      case ")", "]": parentheses -= 1
      case "{" where parentheses == 0: braces += 1
      case "}" where parentheses == 0:
        braces -= 1
        if braces <= 0 { return braces == 0 ? index : nil }
      default: break
      }
    }
    return nil
  }

  /// Words that begin something else: the function before them had no body.
  private static let nextDeclaration: Set<String> = [
    "func", "init", "var", "let", "static", "mutating", "public", "case", "associatedtype",
    "typealias", "struct", "enum", "subscript",
  ]

  private static func newlines(_ text: Substring) -> Int { text.utf8.count { $0 == 0x0A } }
}

extension StringProtocol {
  fileprivate func trimming(_ isTrimmed: (Character) -> Bool) -> String {
    String(String(drop(while: isTrimmed).reversed()).drop(while: isTrimmed).reversed())
  }
}
