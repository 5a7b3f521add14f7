/// A piece of HTML. Text gets into it only escaped, so that no name can break a page or run in it.
///
/// It is written as XML too, so that any program that reads either can look whether it is whole.
public struct Html: Hashable, Sendable {
  /// The characters of it.
  public let source: String

  /// Nothing.
  public static let nothing = Html(source: "")

  /// What people read.
  public static func text(_ text: String) -> Html { Html(source: escaped(text)) }

  /// A name or number in a text of another direction of writing: it does not disturb what stands
  /// around it.
  public static func isolated(_ text: String) -> Html { tag("bdi", [:], .text(text)) }

  /// An element with what is in it.
  public static func tag(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ content: Html...
  ) -> Html {
    tag(name, attributes, content)
  }

  /// An element with pieces in it, one behind the other.
  public static func tag(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ content: [Html]
  ) -> Html {
    let pairs = attributes.map { " \($0.key)=\"\(escaped($0.value))\"" }.joined()
    let isVoid = ["br", "meta", "hr", "col"].contains(name)
    if isVoid { return Html(source: "<\(name)\(pairs)/>") }
    return Html(source: "<\(name)\(pairs)>\(content.map(\.source).joined())</\(name)>")
  }

  /// An element with nothing but text in it.
  public static func tag(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], text: String
  ) -> Html {
    tag(name, attributes, [.text(text)])
  }

  /// Pieces, one behind the other.
  public static func all(_ pieces: [Html]) -> Html {
    Html(source: pieces.map(\.source).joined())
  }
}

extension Html {
  /// Text for a page: what would be taken for markup is escaped; control characters, and marks that
  /// would turn the direction of what stands behind them, are left out.
  static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      case "'": result.append(contentsOf: "&#39;".unicodeScalars)
      case "\t", "\n", "\r": result.append(" ")
      default: if isShown(scalar) { result.append(scalar) }
      }
    }
    return String(result)
  }

  private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: false
    default: !scalar.properties.isNoncharacterCodePoint
    }
  }
}
