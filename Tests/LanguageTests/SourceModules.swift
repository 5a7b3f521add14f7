import Foundation

/// The words that the source of the program is made of, module by module: who names a list of phrases
/// asks for them in the same module.
struct SourceModules {
  private let words: [String: Set<String>]

  /// Those of all folders but one.
  init(outside left: String) throws {
    let folder = Shelf.root.appending(path: "Sources")
    let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    var words: [String: Set<String>] = [:]
    for path in paths ?? [] where path.hasSuffix(".swift") && !path.hasPrefix("\(left)/") {
      let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
      let module = path.split(separator: "/").first.map(String.init) ?? ""
      words[module, default: []].formUnion(Self.words(of: text))
    }
    self.words = words
  }

  /// Each name, and each case by its dot: `.kept`.
  private static func words(of text: String) -> [String] {
    text.utf8.split { !isPart($0) }.flatMap { piece -> [String] in
      let parts = piece.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      return parts.enumerated().map { place, part in
        (place == 0 ? "" : ".") + String(decoding: part, as: UTF8.self)
      }
    }
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "."), UInt8(ascii: "_"): true
    default: false
    }
  }

  /// True where a module names this list, and one of its phrases.
  func askFor(_ phrase: String, of list: String) -> Bool {
    words.values.contains { $0.contains(list) && $0.contains(".\(phrase)") }
  }
}
