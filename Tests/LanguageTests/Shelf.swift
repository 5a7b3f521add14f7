import CSupport
import Foundation
import Language

/// What the program holds of Resources/, and what lies in that folder.
enum Shelf {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static var names: [String] {
    var names: [String] = []
    while let name = samen_resource_name(names.count) { names.append(String(cString: name)) }
    return names
  }

  static func bytes(_ name: String) -> Data? {
    var length = 0
    return samen_resource(name, &length).map { Data(bytes: $0, count: length) }
  }

  static let catalogues = Dictionary(
    uniqueKeysWithValues: Tongue.allCases.map { ($0, catalogue($0)) })

  private static func catalogue(_ tongue: Tongue) -> Catalogue {
    let files = names.filter { Tongue(ofCatalogue: $0) == tongue }
    return Catalogue(parsing: files.compactMap(bytes).map { String(decoding: $0, as: UTF8.self) })
  }

  static func words(_ tongue: Tongue) -> Words {
    Words(tongue, catalogues[tongue] ?? Catalogue(parsing: []))
  }
}
