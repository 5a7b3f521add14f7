import CSupport
import Domain
import Language

/// The files that are in the program itself.
enum Resources {
  /// The names of all of them.
  static var names: [String] {
    var names: [String] = []
    while let name = samen_resource_name(names.count) { names.append(String(cString: name)) }
    return names
  }

  /// The text of one; empty where there is none.
  static func text(_ name: String) -> String {
    var length = 0
    guard let bytes = samen_resource(name, &length) else { return "" }
    return String(decoding: UnsafeBufferPointer(start: bytes, count: length), as: UTF8.self)
  }

  /// Everything the program says, in one language.
  static func words(_ tongue: Tongue) -> Words {
    Words(
      tongue,
      Catalogue(parsing: names.filter { Tongue(ofCatalogue: $0) == tongue }.map { text($0) }))
  }

  /// The messages a team sends to participants.
  static var messages: MessageBook {
    MessageBook(
      Dictionary(
        names.compactMap { name in MessageBook.language(of: name).map { ($0, text(name)) } },
        uniquingKeysWith: { first, _ in first }))
  }

  /// What participants read who fill in the survey themselves.
  static var kioskBook: KioskBook {
    KioskBook(
      Dictionary(
        names.compactMap { name in KioskBook.language(of: name).map { ($0, text(name)) } },
        uniquingKeysWith: { first, _ in first }))
  }

  /// The projects a workspace can begin with.
  static var templates: [Template] {
    names.compactMap { name in
      guard name.hasPrefix("templates/"), name.hasSuffix(".txt") else { return nil }
      let id = String(name.dropFirst("templates/".count).dropLast(".txt".count))
      return try? Template(id: id, text: text(name))
    }
  }

  /// What an example is made of.
  static var exampleWords: ExampleWords { ExampleWords { text("example/\($0).txt") } }
}
