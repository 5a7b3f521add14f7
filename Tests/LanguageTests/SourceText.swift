import Foundation

/// The quoted texts in the source of the program, to see which keys it puts together.
struct SourceText {
  /// Every quoted text that has no value in it.
  let whole: Set<String>
  /// What stands before the first value in one: `key.` of `"key.\(name)"`.
  let beginnings: Set<String>

  /// Those of all modules but one.
  init(outside module: String) throws {
    let folder = Shelf.root.appending(path: "Sources")
    let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    var whole: Set<String> = []
    var beginnings: Set<String> = []
    for path in paths ?? [] where path.hasSuffix(".swift") && !path.hasPrefix("\(module)/") {
      let bytes = try Data(contentsOf: folder.appending(path: path))
      for piece in bytes.split(separator: UInt8(ascii: "\"")) {
        let beginning = piece.prefix { $0 != UInt8(ascii: "\\") }
        let text = String(decoding: beginning, as: UTF8.self)
        if beginning.count == piece.count { whole.insert(text) } else { beginnings.insert(text) }
      }
    }
    self.whole = whole
    self.beginnings = beginnings
  }

  /// True where the key stands in it, or the beginning of it before a value.
  func asksFor(_ key: String) -> Bool {
    if whole.contains(key) { return true }
    let ends = key.indices.filter { key[$0] == "." }
    return ends.contains { beginnings.contains(String(key[...$0])) }
  }
}
