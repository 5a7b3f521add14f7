/// A phrase taken apart once, when it is read: text, and the places where values come.
struct Template: Equatable, Sendable {
  /// A stretch of text, or the name of a value that stands there.
  enum Piece: Equatable, Sendable {
    case text(String)
    case value(String)
  }

  var pieces: [Piece] = []

  /// The names of the values it asks for.
  var names: Set<String> {
    var names: Set<String> = []
    for case .value(let name) in pieces { names.insert(name) }
    return names
  }

  /// The phrase with its values filled in. A value that is not given stays visible as `{name}`, so
  /// that the fault is seen and nothing stops.
  func filled(_ value: (String) -> String?) -> String {
    if case .text(let text)? = pieces.first, pieces.count == 1 { return text }
    var result = ""
    for piece in pieces {
      switch piece {
      case .text(let text): result += text
      case .value(let name): result += value(name) ?? "{\(name)}"
      }
    }
    return result
  }
}

extension Template {
  /// Takes apart a phrase as it stands in a catalogue: `\n` breaks the line, `\\` and `\{` stand
  /// for themselves, `{name}` is a value.
  init(parsing text: Substring) throws(Catalogue.Fault) {
    var stretch = ""
    var rest = text
    while let character = rest.popFirst() {
      switch character {
      case "\\": stretch.append(try Template.escaped(&rest))
      case "{":
        if !stretch.isEmpty { pieces.append(.text(stretch)) }
        stretch = ""
        pieces.append(.value(try Template.name(&rest)))
      default: stretch.append(character)
      }
    }
    if !stretch.isEmpty { pieces.append(.text(stretch)) }
  }

  private static func escaped(_ rest: inout Substring) throws(Catalogue.Fault) -> Character {
    switch rest.popFirst() {
    case "n": return "\n"
    case "\\": return "\\"
    case "{": return "{"
    default: throw .unknownEscape
    }
  }

  private static func name(_ rest: inout Substring) throws(Catalogue.Fault) -> String {
    guard let end = rest.firstIndex(of: "}") else { throw .openBrace }
    let name = rest[..<end]
    rest = rest[rest.index(after: end)...]
    guard !name.isEmpty, name.allSatisfy({ $0.isLetter }) else { throw .badName }
    return String(name)
  }
}
