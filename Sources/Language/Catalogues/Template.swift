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
  init(parsing text: ArraySlice<UInt8>) throws(Catalogue.Fault) {
    var stretch: [UInt8] = []
    var rest = text
    while let special = rest.firstIndex(where: { $0 == Byte.backslash || $0 == Byte.openBrace }) {
      stretch += rest[..<special]
      let after = rest[(special + 1)...]
      if rest[special] == Byte.backslash {
        stretch.append(try Template.escaped(after.first))
        rest = after.dropFirst()
      } else {
        append(stretch)
        stretch = []
        let name = try Template.name(after)
        pieces.append(.value(String(decoding: name, as: UTF8.self)))
        rest = after[(name.endIndex + 1)...]
      }
    }
    append(stretch + rest)
  }

  private mutating func append(_ stretch: [UInt8]) {
    if !stretch.isEmpty { pieces.append(.text(String(decoding: stretch, as: UTF8.self))) }
  }

  private static func escaped(_ byte: UInt8?) throws(Catalogue.Fault) -> UInt8 {
    switch byte {
    case Byte.n: return Byte.lineFeed
    case Byte.backslash, Byte.openBrace: return byte ?? Byte.backslash
    default: throw .unknownEscape
    }
  }

  private static func name(_ rest: ArraySlice<UInt8>) throws(Catalogue.Fault) -> ArraySlice<UInt8> {
    guard let end = rest.firstIndex(of: Byte.closeBrace) else { throw .openBrace }
    let name = rest[..<end]
    guard !name.isEmpty, name.allSatisfy(Byte.isLetter) else { throw .badName }
    return name
  }
}
