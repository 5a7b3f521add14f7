import CSupport
import Domain
import Language

/// The words and the project that the program carries, as it finds them itself.
enum Shelf {
  /// The text of one file of Resources/.
  static func text(_ name: String) -> String {
    var length = 0
    guard let start = samen_resource(name, &length) else { return "" }
    return String(decoding: UnsafeBufferPointer(start: start, count: length), as: UTF8.self)
  }

  private static let all = Dictionary(
    uniqueKeysWithValues: Tongue.allCases.map { ($0, Words($0, catalogue($0))) })

  private static func catalogue(_ tongue: Tongue) -> Catalogue {
    var names: [String] = []
    while let name = samen_resource_name(names.count) { names.append(String(cString: name)) }
    return Catalogue(parsing: names.filter { $0.hasSuffix(".\(tongue.rawValue).txt") }.map(text))
  }

  static func words(_ tongue: Tongue) -> Words {
    all[tongue] ?? Words(tongue, Catalogue(parsing: []))
  }

  /// The messages to participants.
  static let messages: MessageBook = {
    var texts: [String: String] = [:]
    var place = 0
    while let name = samen_resource_name(place).map({ String(cString: $0) }) {
      MessageBook.language(of: name).map { texts[$0] = text(name) }
      place += 1
    }
    return MessageBook(texts)
  }()

  /// What participants read who fill in the survey themselves.
  static let kioskBook = KioskBook(
    Dictionary(uniqueKeysWithValues: KioskBook.languages.map { ($0, text("kiosk/\($0).txt")) }))

  /// The sixteen sessions of the Mechelen pilot.
  static func pilot() throws -> Template {
    try Template(id: "mechelen-pilot", text: text("templates/mechelen-pilot.txt"))
  }
}
